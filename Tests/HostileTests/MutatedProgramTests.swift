import Commands
import DeskTesting
import Evidence
import FileTesting
import Files
import JSON
import LedgerTesting
import Messages
import Testing

@Suite("Laws over spoilt words, files and packs")
struct MutatedProgramTests {
    /// Good words of command lines, one a line.
    private static let lines = [
        "log\n--subject\nmeeting/imrf-2026", "list\nmeetings\n--region\nESCAP,ECA\n--format\njson", "show\nd1\n--as-of\n2024-03-11",
        "timeline\n--from\n2023\n--to\n2024Q2", "readiness\nimrf-2026\n--known-at\n2024-03-11T10:00:00Z",
        "measure\nmeetings\n--by\nregion,kind",
        "why\nmeetings\n--kind=regional-review", "list\n--state\nPortugal", "find\n--state\nPortugal\nreview", "changes\n2024-03-11",
        "page\n--region\nUNECE", "export\nsql\n--as-of\n2024", "check\n--remarks", "verify\n--proof\na",
        "checkpoint\n--publish\na", "snapshot\na\n--as-of\n2024", "changes\na",
        "prove\nd1\n--since\na", "pack\na", "merge\na\n--rehome\nb\n--wait\n1", "help\nmeeting.convened", "schema\npledge.made",
        "version",
        "init\n--writer\nlisbon\n--take-over", "append\n-\n--expect\n5",
        "import\n-\n--as\npledge.made\n--key\nsubject\n--dry-run", "import\n--template\npledge.progressed\n--state\nPRT",
        "retract\nd1\n--reason\nwrong",
        "correct\nd1\n--title\nNew\n--reason\nwrong",
        "record\npledge.made\nprt-2\n--by\nPortugal\n--objectives\n5,7\n--on\n2022-07-07\n--title\nReview\n--cites\nd@para 3",
        "record\ncontribution.deposited\nx\n--on\n2024-05-01\n--amount\n1000000 USD\n--dry-run", "--ledger\n.\nlog\n--today\ntoday",
        "record\nrequirement.adopted\nx\n--due\nimrf-2026.start-84\n--filters\nkind=plenary,hearing\n--at-least\n1\n--on\n2024",
    ]

    @Test("Whatever words are typed, the program ends with one of its codes, and what it refuses is told with place, reason and code")
    func words() throws {
        try Desk.with(today: HostileLedger.longAfter) { desk in
            try HostileLedger.openSmall(at: desk)
            // A world where there is nothing else, and nothing can be written.
            let sealed = desk.on(ReadOnlyFileSystem(of: desk.folder))
            let good = Self.lines.map { Array($0.utf8) }
            let (tried, accepted) = try Mutations.forEach(2500, of: good, tokens: ["\n", "\n--", "\n-h", "\n--format\njson", "\n--\n"]) {
                (bytes, place) throws in
                let words = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
                let answer = sealed.run(words)
                // A script of SQL has texts as they are, but on a terminal.
                let isScript = answer.code == .done && words.contains("export") && words.contains("sql")
                if !isScript { expectHarmless(answer, words) }
                if answer.code == .done { return true }
                #expect(!answer.outBytes.isEmpty || !answer.errBytes.isEmpty, "\(place)")
                try Self.expectTold(sealed.run(words + ["--format", "json"]), orAs: answer, place)
                return false
            }
            #expect(accepted * 50 > tried && accepted * 2 < tried, "\(accepted) of \(tried) were done")
        }
    }

    /// Expects errors in JSON with code, place, reason and, but for a command without formats, nothing else.
    private static func expectTold(_ answer: Answer, orAs text: Answer, _ place: String) throws {
        if answer.code == .done { return }
        let bytes = answer.errBytes.isEmpty ? answer.outBytes : answer.errBytes
        guard let document = try? JSONDocument(parsing: bytes, limits: JSONLimits(depth: 64, bytes: .max)) else {
            // After `--`, the words for the format are operands.
            #expect(text.errBytes.starts(with: "gcm-ledger: ".utf8), "\(text.text) \(place)")
            return
        }
        let value = document.value(document.root)
        let results = value["results"]?.items.flatMap { $0["problems"]?.items ?? [] } ?? []
        let told = (value["errors"]?.items ?? []) + results + (value["problems"]?.items ?? []) + (value["contradictions"]?.items ?? [])
        #expect(!told.isEmpty, "\(answer.text) \(place)")
        for problem in told {
            let whole = problem["where"]?.text ?? problem["at"]?.text
            #expect(whole != nil && problem["what"]?.text?.isEmpty == false && problem["code"]?.text?.isEmpty == false, "\(place)")
        }
    }

    @Test("A spoilt file is read, or refused with its name and a line, and never in between")
    func files() throws {
        try Desk.with(today: HostileLedger.longAfter) { desk in
            try HostileLedger.openSmall(at: desk)
            let good = try desk.bytes("events/lisbon.jsonl")
            let (tried, accepted) = try Mutations.forEach(300, of: [good]) { (bytes, place) throws in
                try desk.write(bytes, to: "events/lisbon.jsonl")
                let (read, verified) = (desk.run(["log", "--format", "json"]), desk.run(["verify", "--format", "json"]))
                expectHarmless(read, ["log"])
                expectHarmless(verified, ["verify"])
                #expect((read.code == .damaged) == (verified.code == .damaged), "\(read.text) \(verified.text) \(place)")
                if read.code == .damaged { #expect(read.text.contains("events/lisbon.jsonl"), "\(read.text) \(place)") }
                try Self.expectTold(read, orAs: read, place)
                return read.code == .done
            }
            #expect(accepted * 5 < tried, "\(accepted) of \(tried) were read")
        }
    }

    @Test("A spoilt pack is taken in whole or refused with its name and a reason")
    func packs() throws {
        try Desk.with(today: HostileLedger.longAfter) { desk in
            try HostileLedger.openSmall(at: desk)
            try #require(desk.run(["pack", "good.pack"]).code == .done)
            let good = try desk.bytes("good.pack")
            try desk.makeFolder("other")
            let other = desk.moved(to: desk.path("other"))
            try #require(other.run(["init", "--writer", "porto"]).code == .done)
            let tokens = ["file ", "end ", "\nfile a 1\n", "end 1 ", "file lisbon ", "gcm-ledger pack 1\n"]
            let (tried, accepted) = try Mutations.forEach(300, of: [good], tokens: tokens) { (bytes, place) throws in
                // Every second one has the right sum again, so that it is looked into.
                try desk.write(bytes.count % 2 == 0 ? bytes : Self.summed(bytes), to: "spoilt.pack")
                let answer = other.run(["merge", "../spoilt.pack", "--dry-run"])
                expectHarmless(answer, ["merge"])
                if answer.code == .done { return true }
                #expect(answer.text.contains("spoilt.pack") || answer.text.contains("events/"), "\(answer.text) \(place)")
                try Self.expectTold(other.run(["merge", "../spoilt.pack", "--dry-run", "--format", "json"]), orAs: answer, place)
                return false
            }
            #expect(accepted * 5 < tried, "\(accepted) of \(tried) were taken in")
        }
    }

    /// The pack with the sum that its last line has to have.
    private static func summed(_ pack: [UInt8]) -> [UInt8] {
        guard pack.count > 65 else { return pack }
        let content = Array(pack.dropLast(65))
        return content + Array((SHA256.digest(of: content).hex + "\n").utf8)
    }
}
