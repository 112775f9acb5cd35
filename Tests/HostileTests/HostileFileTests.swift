import Commands
import DeskTesting
import Evidence
import Formats
import JSON
import Messages
import Testing

@Suite("Every way out, over files that mean harm")
struct HostileFileTests {
    private static let asked: [[String]] = [["log"], ["list", "documents"], ["check"], ["verify"], ["checkpoint"], ["prove", "d"]]

    /// What is asked of a folder, in text and in JSON.
    private func askAll(_ desk: Desk, _ more: [[String]] = []) -> [Answer] {
        (Self.asked + more).flatMap { words in
            [words, words + ["--format", "json"]].map { words in
                let answer = desk.run(words)
                expectHarmless(answer, words)
                return answer
            }
        }
    }

    /// The one line of a document, sealed again after a member of it was replaced.
    private func line(_ desk: Desk, with name: String, _ value: JSONValue) throws -> [UInt8] {
        let bytes = try desk.bytes("events/lisbon.jsonl")
        let second = try #require(bytes.split(separator: 10).last)
        let document = try JSONDocument(parsing: Array(second))
        var members = document.value(document.root).members.filter { $0.name != name && $0.name != "crc32c" }
        members += [(name, value), ("crc32c", "00000000")]
        var line = JSONValue.object(members).canonicalBytes()
        let sum = CRC32C.hex(CRC32C.checksum(line.span))
        let place = try #require(line.firstRange(of: Array(#""crc32c":"0"#.utf8))?.upperBound) - 1
        line.replaceSubrange(place..<(place + 8), with: sum.utf8)
        return Array(bytes.prefix(bytes.count - second.count - 1)) + line + [10]
    }

    private static let members = [
        "batch", "data", "dataschema", "id", "occurred", "recordedtime", "sequence", "source", "specversion", "subject", "time", "type",
        Harm.text,
    ]

    @Test("A line is refused without a character of it that acts on the screen, whichever member holds it", arguments: members)
    func lines(_ member: String) throws {
        for value in [JSONValue.string(Harm.text), .object([(Harm.text, .string(Harm.text))])] {
            try Desk.with(today: HostileLedger.longAfter) { desk in
                try HostileLedger.openSmall(at: desk)
                try desk.write(try line(desk, with: member, value), to: "events/lisbon.jsonl")
                let answers = askAll(desk)
                #expect(answers.contains { $0.code == .damaged }, "\(member) of a line may be anything")
            }
        }
    }

    @Test("A line that is no line is refused as harmlessly")
    func noLine() throws {
        for bytes in [Array(Harm.text.utf8), [0x9B, 0x1B, 0xFF], Array("{\"\u{202E}\":\"\u{1B}\"}".utf8)] {
            try Desk.with(today: HostileLedger.longAfter) { desk in
                try HostileLedger.openSmall(at: desk)
                let lines = try desk.bytes("events/lisbon.jsonl").split(separator: 10).map(Array.init)
                try desk.write([lines[0], bytes, lines[1]].flatMap { $0 + [10] }, to: "events/lisbon.jsonl")
                #expect(askAll(desk).contains { $0.code == .damaged })
            }
        }
    }

    @Test("So is a file, a checkpoint, a folder or a pack of a harmful name")
    func names() throws {
        try Desk.with(today: HostileLedger.longAfter) { desk in
            try HostileLedger.openSmall(at: desk)
            try desk.makeFolder("Snapshots")
            try desk.write(Array("x".utf8), to: "Snapshots/\(Harm.word).lisbon.checkpoint")
            try desk.write(Array("x".utf8), to: "events/\(Harm.word)")
            #expect(askAll(desk).contains { $0.text.contains("202e") })
            try desk.write(Array("x".utf8), to: "events/\(Harm.word).jsonl")
            #expect(askAll(desk, [["init", "--writer", "porto"]]).contains { $0.text.contains("202e") })
        }
        try Desk.with(today: HostileLedger.longAfter) { desk in
            try desk.makeFolder(Harm.word)
            let inside = desk.moved(to: desk.path(Harm.word))
            for words in [["log"], ["init", "--writer", "lisbon"], ["init", "--writer", "lisbon"], ["checkpoint", "--publish", "a"]] {
                let answer = inside.run(words)
                expectHarmless(answer, words)
                #expect(answer.text.contains("202e"), "\(words) tells no path")
            }
            _ = askAll(inside)
            expectHarmless(desk.run(["merge", Harm.word]), ["merge"])
            try desk.write(Array(Harm.text.utf8), to: Harm.word + "/" + Harm.word)
            for words in [["merge", Harm.word], ["pack", Harm.word], ["verify", "--proof", Harm.word], ["log", "--basis", Harm.word]] {
                let answer = inside.run(words)
                expectHarmless(answer, words)
                #expect(answer.code != .done && answer.text.contains("202e"), "\(words): \(answer.text)")
            }
        }
    }

    @Test("An origin that another program wrote is printed byte for byte, but on a terminal as what it is")
    func origins() throws {
        let origin = "example.org/\u{202E}drawer\u{9B}1m"
        try Desk.with(today: HostileLedger.longAfter) { desk in
            try HostileLedger.openSmall(at: desk)
            let opened = try #require(try desk.bytes("events/lisbon.jsonl").split(separator: 10).first)
            try desk.makeFolder("other")
            try desk.makeFolder("other/events")
            let other = desk.moved(to: desk.path("other"))
            try other.write(Array(opened) + [10], to: "events/lisbon.jsonl")
            let data = JSONValue.object([("formatVersion", 1), ("origin", .string(origin))])
            try other.write(try line(other, with: "data", data), to: "events/lisbon.jsonl")
            var terminal = other
            terminal.isTerminal = true
            for words in [["checkpoint"], ["prove", "ledger-lisbon"]] {
                let (whole, shown) = (other.run(words), terminal.run(words))
                #expect(whole.code == .done && shown.code == .done, "\(whole.text)\(shown.text)")
                #expect(whole.out.contains(origin))
                expectHarmless(shown, words, isTerminal: true)
                #expect(shown.text.contains(#"example.org/\u{202e}drawer\u{9b}1m"#))
                expectHarmless(other.run(words + ["--format", "json"]), words)
            }
        }
    }
}
