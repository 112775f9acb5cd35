import Commands
import Formats
import Testing

@Suite("Laws of every format")
struct FormatLawTests {
    static let questions = [
        "list meetings", "list sources", "show review-eca", "show study", "log", "timeline", "readiness", "measure meetings",
        "why meetings",
        "state", "version", "help", "help append", "help events", "help meeting.convened",
        "measure meetings --region ESCAP",
    ]

    @Test("An answer ends in exactly one line end, and carriage returns stand in CSV alone", arguments: questions, Format.allCases)
    func oneLineEnd(_ question: String, _ format: Format) throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.append([Desk.requirement])
            let answer = try desk.done("\(question) --format \(format.rawValue)")
            #expect(answer.outBytes.last == 10)
            #expect(!answer.outBytes.dropLast().hasSuffix([10]) && !answer.outBytes.hasSuffix([10, 13, 10]), "\(answer.out)")
            #expect(format == .csv || !answer.outBytes.contains(13))
        }
    }

    @Test("In JSON every answer reads as JSON", arguments: questions)
    func json(_ question: String) throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.append([Desk.requirement])
            _ = try desk.done("\(question) --format json").json
        }
    }

    @Test("An output file's ending tells the format, and the file holds what would have been printed", arguments: Format.allCases)
    func output(_ format: Format) throws {
        try Desk.with { desk in
            try desk.openSmall()
            let printed = try desk.done("timeline --format \(format.rawValue)")
            let answer = try desk.done("timeline --output answer\(format.fileNameEnding)")
            #expect(answer.out.isEmpty)
            #expect(try desk.read("answer\(format.fileNameEnding)") == printed.out)
        }
    }

    @Test("Where the output cannot be written, the answer is exit code 3 with the path")
    func unwritable() throws {
        try Desk.with { desk in
            try desk.openSmall()
            let answer = try desk.run("timeline --output nowhere/answer.csv")
            #expect(answer.code == .damaged)
            #expect(answer.err.contains("nowhere/answer.csv: could not "))
        }
    }

    @Test("Questions leave the folder as it was")
    func readsWriteNothing() throws {
        try Desk.with { desk in
            try desk.openSmall()
            let before = try desk.everything()
            for question in Self.questions where !question.hasPrefix("readiness") { try desk.done(question) }
            #expect(try desk.everything() == before)
        }
    }
}

extension Collection where Element: Equatable {
    fileprivate func hasSuffix(_ suffix: [Element]) -> Bool {
        count >= suffix.count && self.dropFirst(count - suffix.count).elementsEqual(suffix)
    }
}
