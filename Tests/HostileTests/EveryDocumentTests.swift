import DeskTesting
import FileTesting
import Formats
import Messages
import Testing

@Suite("Workbooks, papers and calendars of a ledger that means harm")
struct EveryDocumentTests {
    @Test("Whatever is asked, no character of the data acts in any part of a document", arguments: [Format.xlsx, .docx])
    func documents(_ format: Format) throws {
        try Desk.with(today: HostileLedger.longAfter) { desk in
            try HostileLedger.open(at: desk)
            let catalogue = try CommandPages.all(desk)
            let asked = Set(catalogue.filter { $0.options.contains("--format") }.map(\.name))
            var (documents, carrying) = (0, 0)
            for question in try Questions.all(desk) where asked.contains(question.first ?? "") {
                let answer = desk.run(question + ["--format", format.rawValue], input: Questions.input)
                expectHarmless(Answer(code: answer.code, outBytes: [], errBytes: answer.errBytes), question)
                guard answer.code == .done else { continue }
                documents += 1
                let parts = try StoredArchive(answer.outBytes).parts
                for part in parts {
                    let told = question.map(\.debugDescription).joined(separator: " ")
                    #expect(Screen.offences(part.content) == [], "\(told): \(part.name)")
                    #expect(!String(decoding: part.content, as: UTF8.self).contains("<script"), "\(told)")
                }
                // What the data holds is told all the same, written out.
                if parts.contains(where: { String(decoding: $0.content, as: UTF8.self).contains("202e") }) { carrying += 1 }
            }
            #expect(documents > 60, "only \(documents) documents were written")
            #expect(carrying > 30, "only \(carrying) had anything harmful to tell")
        }
    }

    @Test("Nor in a calendar, whose lines are all its own")
    func calendars() throws {
        try Desk.with(today: HostileLedger.longAfter) { desk in
            try HostileLedger.open(at: desk)
            let names: Set<String> = [
                "BEGIN", "VERSION", "PRODID", "CALSCALE", "X-WR-CALNAME", "X-WR-CALDESC", "UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE",
                "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY", "DESCRIPTION", "CATEGORIES", "STATUS", "TRANSP", "END",
            ]
            var entries = 0
            for question in [["timeline"], ["readiness"]] {
                let answer = desk.run(question + ["--format", "ics", "--undated", "first-day"])
                expectHarmless(answer, question, isCSV: true)
                let lines = answer.out.replacing("\r\n ", with: "").split(separator: "\r\n")
                for line in lines {
                    #expect(names.contains(String(line.prefix { $0 != ":" })), "\(line)")
                    if line.hasPrefix("SUMMARY:") {
                        #expect(!line.replacing("\\,", with: "").contains { $0 == "\\" || $0 == ";" }, "\(line)")
                    }
                }
                entries += lines.count { $0 == "BEGIN:VEVENT" }
            }
            #expect(entries > 3, "only \(entries) entries")
        }
    }
}
