import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("import: what a cell says, and what may mean two things")
struct ImportedCellTests {
    /// What an event of one row states in a field; what is wrong with it where it is refused.
    private func stated(_ type: String, _ sheet: String, _ field: String, _ more: [String] = []) throws -> String {
        var said = ""
        try ImportTests.with { desk in
            try desk.write(sheet, to: "a.csv")
            let answer = desk.run(["import", "a.csv", "--as", type] + more)
            guard answer.code == .done else {
                said = answer.err
                return
            }
            let line = try #require(try desk.done("log --format json").json["rows"]?.items.last)
            let value = field == "occurred" ? line["occurred"] : line["data"]?[field]
            said = value.map { String(decoding: $0.canonicalBytes(), as: UTF8.self) } ?? "nothing"
        }
        return said
    }

    private func pledge(_ heading: String, _ cell: String, _ more: String..., field: String? = nil) throws -> String {
        try stated(
            "pledge.made", "title|occurred|stakeholders|\(heading)\nT|2022|S|\(cell)\n".replacing("|", with: ","), field ?? heading, more)
    }

    @Test(
        "Values of each shape are read as a flag of record takes them",
        arguments: [
            ("by", "PRT", #"["PRT"]"#), ("by", "Portugal; Cabo Verde", #"["CPV","PRT"]"#),
            ("by", "\"Hong Kong, China;PT\"", #"["HKG","PRT"]"#),
            ("objectives", "5;7", "[5,7]"), ("objectives", "\"7, 5\"", "[5,7]"), ("principles", "3", "[3]"),
            ("forms", "policy; financial", #"["financial","policy"]"#), ("framework", "gcm", #""gcm""#),
            ("data.type", "common", #""common""#),
            ("text", "  As it is  ", #""  As it is  ""#), ("number", "0012", #""0012""#), ("targetDate", "2026", #""2026""#),
            ("targetDate", "2026-05-05/2026-05-08", #""2026-05-05/2026-05-08""#), ("by", "", "nothing"),
        ])
    func shapes(_ heading: String, _ cell: String, _ value: String) throws {
        #expect(try pledge(heading, cell, field: heading == "data.type" ? "type" : heading) == value)
    }

    @Test("Another separator of lists is told, and values may then have semicolons")
    func listSeparator() throws {
        #expect(try pledge("text", "x", field: "stakeholders") == #"["S"]"#)
        let sheet = "title,occurred,stakeholders\nT,2022,City of A; B | City of C\n"
        #expect(try stated("pledge.made", sheet, "stakeholders", ["--list-separator", "|"]) == #"["City of A; B","City of C"]"#)
        #expect(try stated("pledge.made", sheet, "stakeholders") == #"["B | City of C","City of A"]"#)
        #expect(try stated("pledge.made", sheet, "stakeholders", ["--list-separator", ""]).contains("--list-separator: is empty"))
    }

    // MARK: Days

    @Test(
        "A day that may mean two is refused with what it may mean, and read as it is told",
        arguments: [
            ("11/03/2024", "11/03/2024 is 2024-03-11 with --days dmy, and 2024-11-03 with --days mdy", "2024-03-11", "2024-11-03"),
            ("11.3.2024", "with --days dmy, and 2024-11-03", "2024-03-11", "2024-11-03"),
            ("13-02-2024", "is 2024-02-13 with --days dmy", "2024-02-13", nil),
        ] as [(String, String, String, String?)])
    func dayOrder(_ cell: String, _ told: String, _ dmy: String, _ mdy: String?) throws {
        #expect(try pledge("targetDate", cell).contains(told))
        #expect(try pledge("targetDate", cell, "--days", "dmy") == "\"\(dmy)\"")
        let american = try pledge("targetDate", cell, "--days", "mdy")
        if let mdy { #expect(american == "\"\(mdy)\"") } else { #expect(american.contains("there is no such day with --days mdy")) }
    }

    @Test(
        "What is no day of the Gregorian calendar in digits 0 to 9 is refused, whatever is told",
        arguments: [
            ("11/03/24", "two digits for its year"), ("45362", "45362 would be 2024-03-11"), ("١٤٤٥/٠٩/١", "other digits than 0 to 9"),
            ("۲۰۲۴-۰۳-۱۱", "other digits than 0 to 9"), ("1445-09-01", "before 1900"), ("2024-03-11 00:00:00", "no time of day"),
            ("Mar 2024", "no date"), ("today", "no date"), ("2024Q1", "no date"), ("2024-02-30", "no such day"), ("45362.5", "no date"),
        ])
    func noDays(_ cell: String, _ told: String) throws {
        for order in ["dmy", "mdy"] {
            let said = try pledge("targetDate", cell, "--days", order)
            #expect(said.contains("a.csv, row 2, column 'targetDate': ") && said.contains(told), "\(said)")
        }
    }

    @Test("Days that are all the first of a month are recorded with a warning, and others without one")
    func firstDays() throws {
        try ImportTests.with { (desk) throws in
            func told(_ days: String...) throws -> String {
                let rows = days.enumerated().map { "T\($0),PRT,\($1)\n" }.joined()
                try desk.write("title,by,occurred\n" + rows, to: "a.csv")
                return try desk.done("import a.csv --as pledge.made --dry-run").err
            }
            #expect(
                try told("2024-01-01", "2024-02-01", "2024-07-01").contains("warning: a.csv, column 'occurred': all 3 days are the first"))
            #expect(try told("2024-01-01", "2024-02-01", "2024-07-02").isEmpty)
            #expect(try told("2024-01", "2024-02", "2024").isEmpty)
            #expect(try told("2024-01-01", "2024-02-01").isEmpty)
        }
    }

    // MARK: Amounts

    private func amount(_ cell: String, separator: Character = ",", _ more: String...) throws -> String {
        let sheet = "subject|occurred|donor|fund|amount\nc|2024|PRT|MIG00|\(cell)\n".replacing("|", with: String(separator))
        return try stated("contribution.announced", sheet, "amount", more)
    }

    @Test("Amounts are digits and one point, with their currency beside them or in a column of its own")
    func amounts() throws {
        let money = #"{"amount":"1500.50","currency":"USD"}"#
        #expect(try amount("1500.50 USD") == money)
        #expect(try amount("USD 1500.5") == money)
        #expect(try amount("\"1500,50 USD\"", "--decimal", "comma") == money)
        let beside = "subject,occurred,donor,fund,amount,amountCurrency\nc,2024,PRT,MIG00,1500.5,USD\n"
        #expect(try stated("contribution.announced", beside, "amount") == money)
        let both = beside.replacing("1500.5,", with: "1500.5 EUR,")
        #expect(try stated("contribution.announced", both, "amount").contains("is in EUR, and in USD by its column"))
        let blank = beside.replacing("1500.5,", with: ",")
        #expect(try stated("contribution.announced", blank, "amount") == "nothing")
    }

    @Test(
        "What may be thousands or decimals is refused, and so is any other mark",
        arguments: [
            "\"1,500.00 USD\"", "\"1500,50 USD\"", "1'500.00 USD", "1 500.00 USD", "1\u{A0}500.00 USD", "\u{2212}1500.00 USD", "-5.00 USD",
            "1e+05 USD", "1500.505 USD", "1500", "١٥٠٠ USD", "1500\u{66B}50 USD", "XXX", "12%", "1500 USDX",
        ])
    func noAmounts(_ cell: String) throws {
        let said = try amount(cell)
        #expect(said.contains("a.csv, row 2, column 'amount': "), "\(said)")
    }

    @Test("A point before three digits is two things where semicolons part fields, until it is told which")
    func thousands() throws {
        #expect(try amount("1.500 JOD", separator: ";").contains("1.500 is 1500 where points stand between thousands"))
        #expect(try amount("1.500 JOD", separator: ";", "--decimal", "point") == #"{"amount":"1.500","currency":"JOD"}"#)
        #expect(try amount("1.500 JOD", separator: ";", "--decimal", "comma").contains("with a comma before its decimals"))
        #expect(try amount("1500,5 JOD", separator: ";", "--decimal", "comma") == #"{"amount":"1500.500","currency":"JOD"}"#)
    }

    // MARK: Nothing, yes and no

    @Test("NA is Namibia among States; in a file that quotes its texts a bare one is nothing; else it is told which of the two")
    func notAvailable() throws {
        #expect(try pledge("by", "NA") == #"["NAM"]"#)
        #expect(try pledge("text", "NA").contains("'NA' is nothing to some programs, and two letters to others"))
        #expect(try pledge("text", "\"NA\"") == #""NA""#)
        #expect(try pledge("text", "NA", "--blank", "NA") == "nothing")
        #expect(try pledge("text", "n/a", "--blank", "n/a") == "nothing")
        #expect(try pledge("text", "n/a") == #""n/a""#)
        let words = "title,occurred,stakeholders,text\nT,2022,S,\"n/a\"\n"
        #expect(try stated("pledge.made", words, "text", ["--blank", "n/a"]) == "nothing")
        #expect(try stated("pledge.made", words.replacing("T,", with: "U,2022,S,n/a\nT,"), "text", ["--blank", "n/a"]) == #""n/a""#)
        // As R writes it: texts in quotes, what is missing bare.
        let quoted = "\"title\",\"occurred\",\"stakeholders\",\"by\"\n\"T\",2022,\"S\",\"NA\"\n"
        #expect(try stated("pledge.made", quoted, "by") == #"["NAM"]"#)
        #expect(try stated("pledge.made", quoted.replacing(",\"NA\"", with: ",NA"), "by") == "nothing")
    }

    @Test("Yes and no are read as the programs write them", arguments: ["TRUE", "true", "1", "t", "Yes", "FALSE", "0", "f", "no"])
    func flags(_ word: String) throws {
        let sheet = "subject,occurred,of,scope,value,unit,isDoubtful\nf,2024,pledges,all,5,count,\(word)\n"
        let isSo = ["TRUE", "true", "1", "t", "Yes"].contains(word)
        #expect(try stated("figure.stated", sheet, "isDoubtful") == (isSo ? "true" : "false"))
        #expect(
            try stated("figure.stated", sheet.replacing(",\(word)\n", with: ",maybe\n"), "isDoubtful").contains(
                "is no yes and no no: maybe"))
    }

    @Test("A number with decimals is no count", arguments: ["5.0", "5,5", "1e3", "-1", "five"])
    func counts(_ cell: String) throws {
        let sheet = "subject;occurred;of;scope;value;unit\nf;2024;pledges;all;\(cell);count\n"
        #expect(try stated("figure.stated", sheet, "value").contains("a.csv, row 2, column 'value': must be a whole number"))
    }
}
