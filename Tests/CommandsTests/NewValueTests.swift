import DeskTesting
import Testing

@Suite("Values that nobody used before")
struct NewValueTests {
    /// The notes of an answer that records something.
    private func notes(_ line: String, after lines: [String]) throws -> String {
        var notes = ""
        try Desk.with { desk in
            try desk.open()
            for line in lines {
                try desk.done(line)
                desk.wait()
            }
            notes = try desk.done(line).err
        }
        return notes
    }

    private static let gift = "record contribution.announced a --on 2024-01-01 --donor PRT --fund MIG00 --amount '10 USD'"

    @Test(
        "A fund that no event has is told with those that there are, and with the near one",
        arguments: [
            ("MPTF", "the ledger has MIG00"), ("MIGO0", "did you mean 'MIG00'? the ledger has MIG00"),
            ("Migration MPTF", "the ledger has MIG00"),
        ])
    func funds(_ fund: String, _ fix: String) throws {
        let line = "record contribution.announced b --on 2024-01-02 --donor PRT --fund '\(fund)' --amount '10 USD'"
        #expect(
            try notes(line, after: [Self.gift]) == """
                gcm-ledger: note: record contribution.announced: data.fund: no event of the ledger names the fund \(fund) yet
                  fix: \(fix)

                """)
    }

    @Test("A fund that is there, and the first of all, are not told")
    func quiet() throws {
        let again = "record contribution.announced b --on 2024-01-02 --donor ESP --fund MIG00 --amount '10 USD'"
        #expect(try notes(again, after: [Self.gift]).isEmpty)
        #expect(try notes(Self.gift, after: []).isEmpty)
    }

    @Test("An office is held against all offices, whichever field names them; a State is none")
    func offices() throws {
        let statement = "record statement.delivered s --on 2024-01-01 --title T --offices 'UN Network on Migration'"
        let network = "record document.published d --on 2024 --title D --publisher "
        #expect(
            try notes(network + "'UN Network on Migraton'", after: [statement]).contains(
                "names the office or organisation UN Network on Migraton yet\n  fix: did you mean 'UN Network on Migration'?"))
        #expect(try notes(network + "'UN Network on Migration'", after: [statement]).isEmpty)
        #expect(try notes(network + "Portugal", after: [statement]).isEmpty)
    }

    @Test("Accents and capitals are no difference to what is near; of many offices only a near one is told")
    func near() throws {
        let offices = (1...9).map {
            "Ministère numéro \(String(repeating: "abcdefghi".dropFirst($0 - 1).first.map(String.init) ?? "", count: 12))"
        }
        let known = "record statement.delivered s --on 2024-01-01 --title T" + offices.map { " --offices '\($0)'" }.joined()
        let line = "record document.published d --on 2024 --title D --publisher "
        #expect(
            try notes(line + "'MINISTERE NUMERO AAAAAAAAAAAA'", after: [known]).contains("did you mean 'Ministère numéro aaaaaaaaaaaa'?"))
        #expect(try notes(line + "'Somebody else'", after: [known]).isEmpty)
    }

    @Test("A correction is told of what it says; a batch is told once of each value, and not of what it brings itself")
    func corrections() throws {
        let correct = "correct contribution/a --fund MIG01 --reason 'a slip'"
        #expect(try notes(correct, after: [Self.gift]).contains("data.fund: no event of the ledger names the fund MIG01 yet"))
        let target = "record target.set t --on 2024 --title T --kind annual --fund MIG00 --amount '10 USD' --year 2024"
        #expect(try notes("correct target/t --title 'The target' --reason 'its full name'", after: [target]).isEmpty)
        try Desk.with { desk in
            try desk.open()
            try desk.done(Self.gift)
            desk.wait()
            func line(_ slug: String, _ fund: String) -> String {
                """
                {"type":"contribution.announced","subject":"contribution/\(slug)","occurred":"2024-01-03","data":{"donor":["PRT"],\
                "fund":"\(fund)"}}
                """
            }
            let answer = try desk.append([line("x", "F"), line("y", "F"), line("z", "MIG00")])
            #expect(answer.err.matches(of: /no event of the ledger names the fund/).count == 1)
            #expect(answer.out.hasSuffix("3 recorded. lisbon has 5 events.\n"))
        }
    }

    @Test("In JSON it is among the notes of the event, with a code")
    func json() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.done(Self.gift)
            desk.wait()
            let line = "record contribution.announced b --on 2024-01-02 --donor PRT --fund MPTF --amount '10 USD' --format json"
            let notes = try desk.done(line).json["results"]?.items.first?["notes"]?.items
            #expect(notes?.compactMap { $0["code"]?.text } == ["new-value"])
        }
    }
}
