import DeskTesting
import JSON
import Messages
import Testing

@Suite("A fund on one page")
struct FundTests {
    private static let lines = [
        "target.set y --title Y --kind annual --fund MIG00 --amount '30000000 USD' --year 2023 --due 2023-12-31 --on 2023-01-10",
        "target.missed y --on 2024-01-05",
        "target.set c --title C --kind capitalization --fund MIG00 --amount '150000000 USD' --due 2026-05-05 --on 2024-01-10",
        "figure.stated m --of mobilised --scope 'of the target' --fund MIG00 --unit percent --value 40 --exactness nearly --on 2024-02-01",
        "figure.stated r --of mobilised --scope 'of the target, from one region' --fund MIG00 --region ECA --unit percent --value 90 "
            + "--on 2024-02-20",
        "contribution.announced n --donor NOR --fund MIG00 --amount '15000000 NOK' --on 2024-02-03",
        "contribution.deposited n --amount '5000000 NOK' --booked '470000 USD' --on 2024-02-10",
        "contribution.announced d --donor DEU --fund MIG00 --on 2024-02-04",
        "contribution.announced other --donor DEU --fund OTHER --amount '7 EUR' --on 2024-02-04",
        "programme.funded p --title P --fund MIG00 --states TJK --on 2023-06-01",
        "programme.result-reported p --text 'Families reached.' --beneficiaries 130 --on 2024-02-05",
        "programme.result-reported p --text 'Women trained.' --beneficiaries 45 --on 2024-02-06",
        "role.assumed s --kind steering-committee-member --states DNK --fund MIG00 --on 2023-05-15",
    ]

    private func with(_ body: (Desk) throws -> Void) throws {
        try Desk.with { (desk: Desk) throws in
            try desk.open()
            for line in Self.lines { try desk.done("record " + line) }
            try body(desk)
        }
    }

    @Test("Targets stand apart, a stated share is reckoned and says so, and a share of one region is none of the whole")
    func targets() throws {
        try with { (desk: Desk) throws in
            let answer = try desk.done("fund --as-of 2024-03-11")
            let text = answer.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(text.contains("nearly 40% of it is stated, on 1 Feb 2024, which comes to USD 60 million: reckoned"), "\(text)")
            let targets = try #require(try desk.done("fund --as-of 2024-03-11 --format json").json["targets"]?.items)
            #expect(targets.compactMap { $0["status"]?.text } == ["missed", "set"])
            #expect(targets.map { $0["share"]?["reckoned"]?.text } == [nil, "60000000.00"])
            let before = try #require(try desk.done("fund --as-of 2024-01-20 --format json").json["targets"]?.items)
            #expect(before.allSatisfy { $0["share"] == .null })
        }
    }

    @Test("Steps stand for themselves, other funds are left out, currencies are never converted")
    func contributions() throws {
        try with { (desk: Desk) throws in
            let json = try desk.done("fund MIG00 --as-of 2024-03-11 --format json").json
            let contributions = try #require(json["contributions"]?.items)
            #expect(contributions.compactMap { $0["subject"]?.text } == ["contribution/d", "contribution/n"])
            #expect(contributions[1]["announced"]?.items.first?["amount"]?["amount"]?.text == "15000000.00")
            #expect(contributions[1]["deposited"]?.items.first?["booked"]?["amount"]?.text == "470000.00")
            #expect(contributions[0]["announced"]?.items.first?["amount"] == .null)
            let text = try desk.done("fund MIG00 --as-of 2024-03-11").out
            #expect(text.contains("announced: NOK 15 million, 1 blank") && text.contains("repaid: nothing recorded"), "\(text)")
            #expect(try desk.done("fund OTHER --as-of 2024-03-11").out.contains("No target is recorded."))
            let shown = try desk.run("show mig00")
            #expect(shown.code == .notUnderstood && shown.err.contains("'gcm-ledger fund MIG00' has its page"), "\(shown)")
        }
    }

    @Test("Results stand side by side, seats by name; a fund that nothing names is refused with what is near")
    func programmes() throws {
        try with { (desk: Desk) throws in
            let json = try desk.done("fund --as-of 2024-03-11 --format json").json
            #expect(json["programmes"]?.items.first?["results"]?.items.count == 2)
            #expect(json["seats"]?.items.first?["states"]?.items.compactMap(\.text) == ["DNK"])
            let refused = try desk.run("fund MIGO0")
            #expect(refused.code == .notUnderstood && refused.err.contains("did you mean 'MIG00'"), "\(refused)")
        }
        try Desk.with { (desk: Desk) throws in
            try desk.open()
            #expect(try desk.run("fund").err.contains("nothing that is recorded names a fund"))
        }
    }
}
