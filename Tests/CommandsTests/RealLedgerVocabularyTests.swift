import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("What the repository's ledger says of pledges, champions and the fund")
struct RealLedgerVocabularyTests {
    private func rows(_ line: String) throws -> [JSONValue] {
        try #require(try RealLedger.desk().done(line + " --format json").json["rows"]?.items)
    }

    private func requirement(_ id: String, asOf day: String) throws -> JSONValue {
        let answer = try RealLedger.desk().done("readiness imrf-2026 --as-of \(day) --format json")
        return try #require(try answer.json["requirements"]?.items.first { $0["id"]?.text == id })
    }

    @Test(
        "The champion countries of the UNECE region are four in May 2023 and five in March 2024",
        arguments: [("2023-05-15", 4), ("2024-03-11", 5)])
    func champions(_ day: String, _ count: Int) throws {
        let rows = try rows("measure champions --region UNECE --as-of \(day)")
        #expect(rows.map { $0["value"]?.number } == [count])
        #expect(rows.first?["events"]?.items.count == count)
        let told = try RealLedger.desk().done("why champions --region UNECE --as-of \(day) --format json")
        #expect(told.out.contains("para 12"), "every event stands with its document and place: \(told.out)")
    }

    @Test("98, 93 and 214 pledges stand side by side, each with its scope and its event; they are never added up")
    func pledges() throws {
        let rows = try rows("measure figures --of pledges --by scope,region")
        #expect(rows.count { $0["value"]?.number == 4 } == 3, "Canada, Thailand and the Philippines say four each")
        for (value, scope, region) in [(98, "Central Asian", ""), (93, "UN ECE", "UNECE"), (214, "world", "")] {
            let row = try #require(rows.first { $0["value"]?.number == value }, "no row says \(value)")
            #expect(row["key"]?["scope"]?.text?.contains(scope) == true)
            #expect(row["key"]?["region"]?.text == region)
            #expect(row["events"]?.items.count == 1)
        }
    }

    @Test("Sixty-four pledges stand in it, by whom and where they were made, and for which compact")
    func pledgers() throws {
        func counts(_ dimension: String) throws -> [String: Int] {
            let rows = try rows("measure pledges --by \(dimension)")
            return Dictionary(uniqueKeysWithValues: rows.map { ($0["key"]?[dimension]?.text ?? "", $0["value"]?.number ?? 0) })
        }
        #expect(try rows("measure pledges").map { $0["value"]?.number } == [64])
        #expect(
            try counts("pledgerKind") == ["": 1, "academia": 1, "local-government": 38, "network": 5, "state": 15, "un-body": 4])
        #expect(try counts("framework") == ["": 4, "gcm": 34, "gcm-and-gcr": 26])
        #expect(
            try counts("state") == ["": 49, "AZE": 1, "BRA": 1, "CAN": 2, "DEU": 3, "PHL": 1, "PRT": 3, "THA": 4])
        #expect(try counts("region") == ["": 9, "ECA": 14, "ECLAC": 33, "ESCAP": 13, "ESCWA": 3, "UNECE": 22])
        let regions = try rows("measure pledges --by region")
        let unece = try #require(regions.first { $0["key"]?["region"]?.text == "UNECE" })
        #expect(unece["remarks"]?.items.compactMap(\.text) == ["13 by the pledger's seat"])
        #expect(try counts("stage") == ["no report": 59, "in-progress": 4, "fulfilled": 1])
        let stated = try RealLedger.desk().done("measure pledges --by objective --format json").json["stated"]?.items ?? []
        #expect(stated.contains { $0["value"]?.number == 214 })
    }

    @Test("Champion countries are 15, 18, 20, 23, 33 and 41 over the years; who came to a meeting is counted apart")
    func championsOfTheWorld() throws {
        let all = Set(try rows("measure figures --of champions --by scope").compactMap { $0["value"]?.number })
        #expect(all == [4, 5, 15, 18, 20, 23, 33, 41])
        #expect(Set(try rows("measure figures --of champions-present --by scope").compactMap { $0["value"]?.number }) == [16, 17, 28])
    }

    @Test("The total that the donors' statement leaves open is blank, and not nought")
    func blank() throws {
        let rows = try rows("measure figures --of contributions --by scope")
        let donors = try #require(rows.first { $0["events"]?.items.first?.text == "s2-009" })
        guard case .null? = donors["value"] else {
            Issue.record("the value of a blank is \(String(describing: donors["value"]))")
            return
        }
        let text = try RealLedger.desk().done("measure figures --of contributions --by scope").out
        #expect(text.contains("blank") && text.contains("XX million"))
    }

    @Test("The target of 2020 was missed, that of 2023 reached, and that of 2024 is outstanding in March 2024")
    func targets() throws {
        let targets = try requirement("fund-annual-targets", asOf: "2024-03-11")
        let rows = try #require(targets["rows"]?.items)
        let statuses = rows.map { "\($0["key"]?["year"]?.text ?? "") \($0["status"]?.text ?? "")" }
        #expect(statuses == ["2020 not met", "2023 met", "2024 outstanding"])
        func isMissed(_ type: JSONValue?) -> Bool { type?.text == "target.missed" }
        let why = try RealLedger.desk().done("why fund-annual-targets --year 2020 --format json").json["events"]?.items ?? []
        let missing = why.filter { isMissed($0["type"]) }.compactMap { $0["id"]?.text }
        let named = rows[0]["events"]?.items.compactMap(\.text) ?? []
        #expect(missing.count == 1 && missing.allSatisfy(named.contains), "\(rows[0])")
    }

    @Test("About 40 per cent of 150 million is stated; what is missing and the monthly pace follow")
    func capitalization() throws {
        let row = try #require(try requirement("fund-capitalization", asOf: "2024-03-11")["rows"]?.items.first)
        #expect(row["expected"]?.text == "150000000.00")
        #expect(row["reached"]?.text == "60000000.00")
        #expect(row["remarks"]?.items.compactMap(\.text).contains { $0.contains("40%") } == true)
        let fund = try #require(
            try RealLedger.desk().done("readiness imrf-2026 --as-of 2024-03-11 --format json").json["fund"]?.items
                .first { $0["amount"]?.text == "150000000.00" })
        #expect(fund["missing"]?.text == "90000000.00")
        #expect(fund["monthsLeft"]?.number == 25)
        #expect(fund["monthlyPace"]?.text == "3600000.00")
    }

    @Test("No State is called missing for a voluntary report")
    func voluntary() throws {
        let reports = try requirement("voluntary-reports-2026", asOf: "2026-11-21")
        let rows = try #require(reports["rows"]?.items)
        #expect(!rows.isEmpty)
        #expect(rows.allSatisfy { ["submitted", "announced", "none recorded"].contains($0["status"]?.text) })
        #expect(rows.allSatisfy { $0["expected"] == nil })
    }

    @Test("A month before the forum the first lines tell the days left, how much stands where, and that nobody looked")
    func opening() throws {
        let lines = try RealLedger.desk().done("readiness imrf-2026 --as-of 2026-04-07").out.split(separator: "\n").prefix(12)
        let opening = lines.joined(separator: " ")
        let said = ["Days left: 28", "No look at a source is", "20 requirements: 3 in part", "that nobody has looked for", "not yet due"]
        for words in said {
            #expect(opening.contains(words), "\(opening)")
        }
    }

    @Test("After the planned dates it leads with their having passed without a record, and with the look that was made")
    func after() throws {
        let opening = try RealLedger.desk().done("readiness imrf-2026 --as-of 2026-11-21").out.split(separator: "\n").prefix(8)
            .joined(separator: " ")
        #expect(opening.contains("Nothing recorded says that it was held, which is no sign that it was not."))
        #expect(opening.contains("21 November 2026"))
    }

    @Test("One State's view holds what is recorded of it and the rows of its regions, and says that nothing voluntary is missing")
    func oneState() throws {
        let answer = try RealLedger.desk().done("readiness imrf-2026 --state Portugal --format json").json
        #expect(answer["state"]?.text == "PRT")
        #expect(answer["regions"]?.items.compactMap(\.text) == ["UNECE", "ECLAC"])
        let recorded = try #require(answer["recorded"]?.items).compactMap { $0["subject"]?.text }
        #expect(recorded.contains("pledge/prt-2250") && recorded.contains("role/champion-prt"))
        #expect(try RealLedger.desk().run("readiness --state Atlantis").code.rawValue == 2)
    }

    @Test("Every requirement has rows, and asks its measure only for words that some event type can raise")
    func requirementsAreMeasured() throws {
        let answer = try RealLedger.desk().done("readiness imrf-2026 --format json").json
        let requirements = try #require(answer["requirements"]?.items)
        #expect(requirements.count == 20)
        #expect(requirements.allSatisfy { !($0["rows"]?.items.isEmpty ?? true) })
        let adopted = try #require(try RealLedger.desk().done("log --type requirement.adopted --format json").json["rows"]?.items)
        #expect(adopted.count == 21)
        for data in adopted.compactMap({ $0["data"] }) {
            var words = ["measure", try #require(data["measure"]?.text)]
            for filter in data["filters"]?.items ?? [] {
                let values = (filter["values"]?.items ?? []).compactMap(\.text)
                words += [option(try #require(filter["dimension"]?.text)), values.joined(separator: ",")]
            }
            let answer = try RealLedger.desk().run(words)
            #expect(answer.code == .done, "\(words): \(answer.err)")
        }
        #expect(try RealLedger.desk().run(["measure", "reports", "--status", "submited"]).code == .notUnderstood)
    }

    /// `meetingKind` is `--meeting-kind`.
    private func option(_ dimension: String) -> String {
        "--" + dimension.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
    }
}
