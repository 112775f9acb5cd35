import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("Corrections field by field, as they are typed")
struct FieldCorrectionTests {
    private static let announced = """
        record contribution.announced c --on 2024-02-01 --donor PRT --fund MIG00 --amount '1500000 USD' --id a1
        """

    private func withAnnouncement(_ more: [String] = [], _ body: (Desk) throws -> Void) throws {
        try Desk.with { desk in
            try desk.open()
            try done(desk, [Self.announced] + more)
            try body(desk)
        }
    }

    private func done(_ desk: Desk, _ lines: [String]) throws {
        for line in lines {
            try desk.done(line)
            desk.wait()
        }
    }

    private static func states(_ desk: Desk) throws -> JSONValue? {
        try desk.done("show a1 --format json").json["states"]
    }

    private static func corrected(_ desk: Desk) throws -> [String: String] {
        let members = try desk.done("show a1 --format json").json["corrected"]?.members ?? []
        return Dictionary(uniqueKeysWithValues: members.map { ($0.name, $0.value.text ?? "") })
    }

    private static func contributions(_ desk: Desk, _ cutoffs: String = "") throws -> [String] {
        try desk.done("measure contributions \(cutoffs) --format json").json["rows"]?.items.compactMap { $0["value"]?.text } ?? []
    }

    private static let dayThenAmount = [
        "correct a1 --on 2024-03-01 --reason date --id k1", "correct a1 --amount '1600000 USD' --reason amount --id k2",
    ]

    @Test("Retracting the first of two corrections takes back what it says, and nothing else")
    func firstOfTwo() throws {
        try withAnnouncement(Self.dayThenAmount) { desk in
            #expect(try Self.corrected(desk) == ["amount": "k2", "occurred": "k1"])
            try done(desk, ["retract k1 --reason 'the date was right'"])
            #expect(try Self.states(desk)?["occurred"]?.text == "2024-02-01")
            #expect(try Self.states(desk)?["amount"]?["amount"]?.text == "1600000.00")
            #expect(try Self.contributions(desk, "--as-of 2024-02-15") == ["1600000.00"])
            #expect(try Self.corrected(desk) == ["amount": "k2"])
            try desk.done("check")
            try done(desk, ["retract k2 --reason 'so was the amount'"])
            #expect(try Self.contributions(desk, "--as-of 2024-02-15") == ["1500000.00"])
            #expect(try Self.corrected(desk) == [:])
        }
    }

    /// Two copies with the announcement, and what each corrects before one takes in the other.
    private func merged(_ ours: [String], _ theirs: [String], theirsFirst: Bool = false, _ body: (Desk) throws -> Void) throws {
        try withAnnouncement { desk in
            try done(desk, ["--ledger theirs init --writer porto", "--ledger theirs merge ."])
            let there = theirs.map { "--ledger theirs " + $0 }
            try done(desk, theirsFirst ? there + ours : ours + there)
            _ = try desk.run("merge theirs")
            _ = try desk.run("--ledger theirs merge .")
            desk.wait()
            try body(desk)
        }
    }

    @Test("Two offices that correct different fields lose nothing, whoever was first, and agree", arguments: [false, true])
    func twoOffices(theirsFirst: Bool) throws {
        let (amount, day) = ("correct a1 --amount '1600000 USD' --reason x --id ka", "correct a1 --on 2024-03-01 --reason y --id kb")
        try merged([amount], [day], theirsFirst: theirsFirst) { desk in
            #expect(try Self.contributions(desk) == ["1600000.00"])
            #expect(try Self.states(desk)?["occurred"]?.text == "2024-03-01")
            #expect(try Self.corrected(desk) == ["amount": "ka", "occurred": "kb"])
            try desk.done("check")
            try desk.done("--ledger theirs check")
            let (here, there) = (try desk.done("show a1 --format json").json, try desk.done("--ledger theirs show a1 --format json").json)
            #expect(here["states"]?.canonicalBytes() == there["states"]?.canonicalBytes())
        }
    }

    private static let rivals = (
        ours: ["correct a1 --amount '1600000 USD' --reason x --id ka"],
        theirs: ["correct a1 --amount '1700000 USD' --note N --reason y --id kb"]
    )

    @Test("Of one field the latest holds, and check names both, with all that a way out takes back")
    func rivals() throws {
        try merged(Self.rivals.ours, Self.rivals.theirs) { desk in
            #expect(try Self.contributions(desk) == ["1700000.00"])
            let check = try desk.run("check")
            #expect(check.code == .no)
            #expect(
                check.err == """
                    gcm-ledger: event kb: data.replaces: changes data.amount of event a1, which ka changed from the same state; the word \
                    of kb holds
                      fix: 'gcm-ledger correct a1 --amount VALUE --reason TEXT' says which is right; 'gcm-ledger retract kb --reason \
                    TEXT' leaves ka, and takes back data.note; 'gcm-ledger retract ka --reason TEXT' leaves kb

                    """, "\(check)")
        }
    }

    @Test("Each way out of rivals does what is said of it", arguments: ["1600000", "1700000", "retract kb", "retract ka"])
    func settled(way: String) throws {
        try merged(Self.rivals.ours, Self.rivals.theirs) { desk in
            let isRetracting = way.hasPrefix("retract")
            try done(desk, [isRetracting ? way + " --reason r" : "correct a1 --amount '\(way) USD' --reason r --id z"])
            try desk.done("check")
            #expect(try Self.contributions(desk) == [way == "1700000" || way == "retract ka" ? "1700000.00" : "1600000.00"])
            #expect(try Self.states(desk)?["note"]?.text == (way == "retract kb" ? nil : "N"))
            if !isRetracting { #expect(try Self.corrected(desk) == ["amount": "z", "note": "kb"]) }
        }
    }

    @Test("Fields that several corrections say become a batch, one on top of each; given again, all of it exists")
    func batch() throws {
        let line = "correct a1 --amount '1700000 USD' --on 2024-03-02 --note N --reason both --id k3"
        try withAnnouncement(Self.dayThenAmount) { desk in
            let first = try desk.done(line)
            #expect(
                first.out.hasPrefix(
                    """
                    Correcting event a1, of contribution/c.

                    FIELD     BEFORE           AFTER            SAID BY
                    --------  ---------------  ---------------  -------
                    occurred  1 Mar 2024       2 Mar 2024       k1
                    amount    USD 1.6 million  USD 1.7 million  k2
                    note      nothing          N                a1

                    """), "\(first)")
            let lines = try desk.ledgerLines().suffix(2)
            #expect(lines.first?.contains("\"replaces\":\"k1\"") == true && lines.last?.contains("\"replaces\":\"k2\"") == true)
            #expect(try Self.corrected(desk) == ["amount": "k3.2", "note": "k3.2", "occurred": "k3"])
            try desk.done("check")
            desk.wait()
            try done(desk, ["correct a1 --note M --reason later"])
            let before = try desk.ledgerBytes()
            let again = try desk.done(line + " --format json")
            #expect(try again.json["results"]?.items.map { $0["outcome"]?.text } == ["exists", "exists"], "\(again)")
            #expect(try desk.ledgerBytes() == before)
            let other = try desk.run("correct a1 --amount '1700000 USD' --on 2024-03-02 --reason both --id k3")
            #expect(other.code == .no && other.err.contains("data.changes"), "\(other)")
        }
    }

    @Test("A line holds only what changes, and says of which version it is")
    func line() throws {
        try withAnnouncement([
            "correct a1 --note N --reason r --id k0", "correct a1 --amount '1600000 USD' --on 2024-02-01 --clear note --reason r --id k",
        ]) { desk in
            let line = try #require(try desk.ledgerLines().last)
            #expect(
                line.contains(
                    #""changes":{"cleared":["note"],"data":{"amount":{"amount":"1600000.00","currency":"USD"}},"type":"contribution.ann"#
                ), "\(line)")
            #expect(line.contains(#""dataschema":"urn:gcm-ledger:event.corrected:2""#))
            #expect(try Self.states(desk)?["note"] == nil)
            #expect(try desk.done("show a1").out.contains("note      nothing"), "what was taken out is shown")
        }
    }

    @Test("A whole content that is offered says what it changes, beside corrections that hold only this")
    func bothVersions() throws {
        func whole(_ id: String, _ replaces: String, _ day: String, _ amount: String) -> String {
            """
            {"id":"\(id)","type":"event.corrected","subject":"event/a1","occurred":"2025-05-02","data":{"event":"a1",\
            "replaces":"\(replaces)","reason":"r","content":{"type":"contribution.announced","subject":"contribution/c",\
            "occurred":"\(day)","data":{"donor":["PRT"],"fund":"MIG00","amount":{"amount":"\(amount)","currency":"USD"}}}}}
            """
        }
        try withAnnouncement(["correct a1 --on 2024-03-01 --reason date --id k1"]) { desk in
            try desk.append([whole("w1", "a1", "2024-02-01", "1600000.00")])
            #expect(try Self.corrected(desk) == ["amount": "w1", "occurred": "k1"])
            #expect(try Self.states(desk)?["occurred"]?.text == "2024-03-01")
            try desk.append([whole("w2", "k1", "2024-03-05", "1500000.00")])
            #expect(try Self.corrected(desk) == ["amount": "w1", "occurred": "w2"])
            try desk.done("check")
            let refused = try desk.run("append -", input: whole("w3", "a1", "2024-03-06", "1500000.00"))
            #expect(refused.code == .no && refused.err.contains("changes occurred of event a1, which k1 changed from the same state"))
            #expect(refused.err.contains("offer again with \"replaces\":\"w2\""), "\(refused)")
            let elsewhere = try desk.run("append -", input: whole("w3", "ledger-lisbon", "2024-03-06", "1500000.00"))
            #expect(elsewhere.code == .no && elsewhere.err.contains("is neither event a1 nor a correction of it"), "\(elsewhere)")
        }
    }

    @Test("A correction in the way of before, given again with its id, exists")
    func earlierVersionAgain() throws {
        try withAnnouncement { desk in
            try desk.append([
                """
                {"id":"fix","type":"event.corrected","subject":"event/a1","occurred":"2025-05-02","data":{"event":"a1","replaces":"a1",\
                "reason":"r","content":{"type":"contribution.announced","subject":"contribution/c","occurred":"2024-02-01",\
                "data":{"donor":["PRT"],"fund":"MIG00","amount":{"amount":"1600000.00","currency":"USD"}}}}}
                """
            ])
            try done(desk, ["correct a1 --on 2024-03-01 --reason date"])
            #expect(try desk.done("correct a1 --amount '1600000 USD' --reason r --id fix").out.contains("exists"))
            let other = try desk.run("correct a1 --amount '1700000 USD' --reason r --id fix")
            #expect(other.code == .no && other.err.contains("data.content.data.amount"), "\(other)")
        }
    }

    @Test("A pledge is counted by what its corrections say, under every cut")
    func counted() throws {
        try Desk.with { desk in
            try desk.open()
            try done(
                desk,
                [
                    "record pledge.made p --on 2024-01-01 --by PRT --title P --objectives 1 --id p",
                    "correct p --objectives 2,3 --reason x --id k1",
                ])
            let between = desk.nowText
            desk.wait()
            try done(desk, ["correct p --by ESP --reason x --id k2", "retract k1 --reason x"])
            func objectives(_ cutoffs: String) throws -> [String] {
                try desk.done("measure pledges --by objective \(cutoffs) --format csv").records.dropFirst().map(\.self)
            }
            #expect(try objectives("") == ["1,1,0,p"])
            #expect(try objectives("--known-at \(between)") == ["2,1,0,p", "3,1,0,p"])
            #expect(try desk.done("measure pledges --state ESP --format csv").records.last == "1,0,p")
        }
    }
}
