import Commands
import DeskTesting
import Events
import FileTesting
import Formats
import JSON
import Messages
import Testing

@Suite("import --template: a sheet to fill in")
struct ImportTemplateTests {
    /// Every type that a sheet can be of.
    static let types = EventType.allCases.filter { $0.thing != .event && !$0.isWrittenByTheProgram }

    /// The headings of a template.
    private func headings(_ desk: Desk, _ type: EventType) throws -> [String] {
        try #require(CSVReader.records(desk.done("import --template \(type.rawValue)").outBytes, separator: 44).records.first).fields.map(
            \.text)
    }

    @Test("Every field of a type has a column, money one more for its currency, and the citation two", arguments: types)
    func columns(_ type: EventType) throws {
        try Desk.with { desk in
            let headings = try headings(desk, type)
            #expect(headings.first == "subject" && headings[1] == "occurred" && headings.suffix(2) == ["document", "place"])
            #expect(Set(headings).count == headings.count)
            for spec in FieldList.of(type) where spec.name != "cites" {
                #expect(headings.contains(spec.name) || headings.contains("data." + spec.name), "\(spec.name)")
                if case .money = spec.shape { #expect(headings.contains(spec.name + "Currency")) }
            }
        }
    }

    @Test("Every heading of a template is one that import knows", arguments: types)
    func known(_ type: EventType) throws {
        try ImportTests.with { desk in
            let headings = try headings(desk, type)
            try desk.write(headings.joined(separator: ";") + "\nx\(String(repeating: ";", count: headings.count - 1))\n", to: "a.csv")
            let answer = try desk.run("import a.csv --as \(type.rawValue)")
            // One row with a subject alone is none.
            #expect(answer.err.contains("has no row with an event. 1 row with nothing but a subject is left out."), "\(answer)")
        }
    }

    @Test("A workbook has the same headings in its first sheet, all of it text, and says on the second what they hold")
    func workbook() throws {
        try Desk.with { desk in
            try desk.done("import --template contribution.announced --output x.xlsx")
            let archive = try StoredArchive(desk.bytes("x.xlsx"))
            let sheet = try #require(archive.text("xl/worksheets/sheet1.xml"))
            let count = try headings(desk, .contributionAnnounced).count
            #expect(sheet.matches(of: /<col [^>]* style="10"\/>/).count == count)
            #expect(sheet.matches(of: /<c r="[A-Z]+1"/).count == count)
            #expect(try #require(archive.text("xl/workbook.xml")).contains("<sheet name=\"Examples\" sheetId=\"2\""))
            let texts = try #require(archive.text("xl/sharedStrings.xml"))
            #expect(texts.contains("1500000.00") && texts.contains("digits and one point") && texts.contains("amountCurrency"))
        }
    }

    @Test("For a State there is a row for each of its open pledges, with what was reported last")
    func openPledges() throws {
        try ImportTests.with { desk in
            try desk.done("record pledge.made open --on 2022 --by PRT --title '=Open; pledge'")
            try desk.done("record pledge.made reported --on 2022 --by PRT,ESP --title Reported")
            try desk.done("record pledge.made done --on 2022 --by PRT --title Done")
            try desk.done("record pledge.made other --on 2022 --by ESP --title Other")
            desk.wait()
            try desk.done("record pledge.progressed reported --on 2023-05-01 --stage in-progress --text 'Half of it'")
            try desk.done("record pledge.fulfilled done --on 2023-06-01")
            let rows = CSVReader.records(try desk.done("import --template pledge.progressed --state Portugal").outBytes, separator: 44)
                .records
            #expect(
                rows.map { $0.fields.prefix(4).map(\.text) } == [
                    ["subject", "(title)", "(stage)", "(last report)"],
                    ["pledge/open", "'=Open; pledge", "no report", "no report"],
                    ["pledge/reported", "Reported", "in-progress", "2023-05-01: Half of it"],
                ])
            let ofBoth = CSVReader.records(try desk.done("import --template pledge.progressed --state Spain,PRT").outBytes, separator: 44)
            #expect(ofBoth.records.dropFirst().map { $0.fields[0].text } == ["pledge/open", "pledge/other", "pledge/reported"])
            #expect(
                try desk.run("import --template pledge.progressed --state PRT,Atlantis").err.contains("Atlantis: is no State"))
            #expect(
                try desk.run("import --template pledge.progressed --state FRA").err.contains("no open pledge of France is recorded here"))
            #expect(try desk.run("import --template pledge.made --state PRT").err.contains("a template of pledge.made has no rows"))
            #expect(try desk.run("import --template pledge.progressed --state Atlantis").err.contains("is no State that the ledger knows"))
            #expect(try desk.run("import x.csv --template pledge.progressed").err.contains("makes a sheet, and takes none: x.csv"))
        }
    }

    @Test("Filled in and imported, what a template asks for stands on the State's page; rows that were not filled in are left out")
    func filledIn() throws {
        try ImportTests.with { desk in
            try desk.done("record pledge.made first --on 2022 --by PRT --title 'The first'")
            try desk.done("record pledge.made second --on 2022 --by PRT --title 'The second'")
            desk.wait()
            try desk.done("import --template pledge.progressed --state PRT --output reports.csv")
            var rows = CSVReader.records(try desk.bytes("reports.csv"), separator: 44).records.map { $0.fields.map(\.text) }
            rows[1].replaceSubrange(4..., with: ["2024-03", "in-progress", "Half; of it", "plan", "p. 3"])
            // As a sheet saves it in a country of commas.
            let text = rows.map { $0.map { $0.contains(";") ? "\"\($0)\"" : $0 }.joined(separator: ";") }.joined(separator: "\r\n")
            try desk.write(text + "\r\n", to: "filled.csv")
            let answer = try desk.done("import filled.csv --as pledge.progressed --key subject --key occurred")
            #expect(answer.out.contains("1 row with an event each. 1 recorded as lisbon"))
            #expect(answer.out.contains("1 row with nothing but a subject is left out."))
            #expect(answer.out.contains("fills the sheet in: (title), (stage), (last\n  report)."))
            #expect(answer.out.contains("retract lisbon:pledge.progressed:first:2024-03 --batch"))
            let state = try desk.done("show Portugal").out
            #expect(state.contains("in progress") && state.contains("The first"))
        }
    }
}
