import Commands
import DeskTesting
import FileTesting
import Files
import JSON
import Messages
import Synchronization
import Testing

@Suite("log --follow: each event as it is recorded, from a position that the caller keeps")
struct FollowedLogTests {
    private static let start = #"{"position":"#

    /// The lines of events, and the last position.
    private func events(_ answer: Answer) throws -> (lines: [String], position: String) {
        let lines = answer.out.split(separator: "\n").map(String.init)
        return (lines.filter { !$0.hasPrefix(Self.start) }, try #require(lines.last { $0.hasPrefix(Self.start) }))
    }

    private func follow(_ desk: Desk, _ words: String = "", after position: String? = nil) throws -> (lines: [String], position: String) {
        let line = "log --follow --once \(words)" + (position == nil ? "" : " --after -")
        return try events(desk.done(line, input: position ?? ""))
    }

    @Test("Every line comes as it stands in the file, each batch with the position after it, which is what a checkpoint says")
    func whole() throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.append([Desk.document("alone", title: "Alone")])
            let answer = try desk.done("log --follow --once")
            #expect(try events(answer).lines == desk.ledgerLines())
            let kinds = answer.lines.map { $0.hasPrefix(Self.start) }
            #expect(kinds == [false, true, false, false, false, false, true, false, true])
            let said = try JSONValue(reading: Array(#require(answer.lines.last).utf8))["position"]?["writers"]?.items.first
            let published = try desk.done("checkpoint --format json").json["checkpoints"]?.items.first
            for member in ["writer", "size", "root"] { #expect(said?[member] != nil && said?[member] == published?[member]) }
        }
    }

    @Test("From a position on only what was recorded since comes, also of new writers, and where nothing was, the position alone")
    func goesOn() throws {
        try Desk.with { desk in
            try desk.openSmall()
            let first = try follow(desk)
            let again = try desk.done("log --follow --once --after -", input: first.position)
            #expect(again.out == first.position + "\n" && again.err.isEmpty)
            try desk.append([Desk.document("a", title: "A"), Desk.document("b", title: "B")])
            try desk.done("init --writer porto --origin gcm-ledger/porto")
            desk.wait()
            try desk.done("append - --writer lisbon", input: Desk.document("c", title: "C"))
            let second = try follow(desk, after: first.position)
            let (lisbon, porto) = (try desk.ledgerLines(), try desk.ledgerLines(of: "porto"))
            #expect(second.lines == [lisbon[5], lisbon[6], porto[0], lisbon[7]])
            #expect(try follow(desk, after: second.position).lines.isEmpty)
            // Every position on the way leads to the same end.
            let answer = try desk.done("log --follow --once --after -", input: first.position)
            for (index, line) in answer.lines.enumerated() where line.hasPrefix(Self.start) {
                let rest = answer.lines[(index + 1)...].filter { !$0.hasPrefix(Self.start) }
                #expect(try follow(desk, after: line) == (rest, second.position))
            }
        }
    }

    @Test("The basis of an answer is a position")
    func basis() throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.write(desk.done("list meetings --format json").outBytes, to: "meetings.json")
            try desk.append([Desk.document("a", title: "A")])
            let answer = try desk.done("log --follow --once --after meetings.json")
            #expect(try events(answer).lines == [try desk.ledgerLines()[5]])
        }
    }

    @Test("An empty ledger has an empty position, from which everything comes")
    func nothing() throws {
        try Desk.with { desk in
            try desk.makeFolder("events")
            let (lines, position) = try follow(desk)
            #expect(lines.isEmpty && position == #"{"position":{"writers":[]}}"#)
            try desk.openSmall()
            #expect(try follow(desk, after: position).lines.count == 5)
        }
    }

    @Test(
        "Filters narrow what is shown, and the position counts all",
        arguments: [
            ("--type meeting.convened", ["review"]), ("--thing meeting", ["plan", "review"]), ("--thing meetings", ["plan", "review"]),
            ("--subject meeting/review-eca", ["review"]), ("--subject review-eca", ["review"]), ("--subject eca", []),
            ("--writer porto", ["ledger-porto"]), ("--writer lisbon --thing report", ["study"]),
        ])
    func filters(_ words: String, _ ids: [String]) throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.done("init --writer porto --origin gcm-ledger/porto")
            let narrowed = try follow(desk, words)
            #expect(try narrowed.lines.map { try JSONValue(reading: Array($0.utf8))["id"]?.text } == ids)
            #expect(try narrowed.position == follow(desk).position)
        }
    }

    @Test("What is no type, thing or name is refused, and of a writer who is not there yet that is told")
    func narrowedWrongly() throws {
        try Desk.with { desk in
            try desk.openSmall()
            for words in ["--type meeting.held", "--thing meting", "--writer LISBON"] {
                #expect(try desk.run("log --follow --once \(words)").code == .notUnderstood, "\(words)")
            }
            let answer = try desk.done("log --follow --once --writer porto")
            #expect(answer.err.contains("no event of this writer is there yet"))
            #expect(answer.lines.count == 1)
        }
    }

    @Test("What comes while it waits is handed over once, whatever happens in between, and it ends with its reader")
    func waiting() throws {
        try Desk.with { desk in
            try desk.openSmall()
            let position = try follow(desk).position
            let deeds = [
                "record document.published d1 --on 2024 --title D", "init --writer porto --origin gcm-ledger/porto", "checkpoint",
                "record document.published d2 --on 2024 --title D --writer porto",
            ]
            let rest = Mutex(deeds[...])
            let answer = desk.run(["log", "--follow", "--after", "-"], input: Array(position.utf8)) { console in
                console.pause = { _ in
                    desk.wait()
                    return rest.withLock { $0.popFirst() }.map { (try? desk.run($0).code) == .done } ?? false
                }
            }
            #expect(answer.code == .done && answer.err.isEmpty, "\(answer)")
            let left = rest.withLock { $0.count }
            #expect(left == 0)
            let (lisbon, porto) = (try desk.ledgerLines(), try desk.ledgerLines(of: "porto"))
            #expect(try events(answer).lines == [lisbon[5], porto[0], porto[1]])
            #expect(answer.lines.map { $0.hasPrefix(Self.start) } == [false, true, false, true, false, true])
            #expect(try follow(desk, after: events(answer).position).lines.isEmpty)
        }
    }

    /// What may become of a writer's file of other events: cut, gone, empty, or another one in its place.
    static let replacements = ["shorter", "gone", "empty", "other", "other and longer", "other in place"]

    @Test("A file with another history is refused, at the start and later, and nothing is handed over", arguments: replacements)
    func replaced(_ how: String) throws {
        try Desk.with { desk in
            try desk.openSmall()
            let files = RealFileSystem()
            try desk.makeFolder("copy")
            try desk.makeFolder("copy/events")
            let copy = desk.beside(desk.path("copy"))
            try desk.write(desk.ledgerBytes(), to: "copy/events/lisbon.jsonl")
            let position = try follow(copy).position
            @Sendable func replace() throws {
                let lines = try desk.ledgerLines()
                let other = desk.beside(desk.path("other"))
                try desk.makeFolder("other")
                try desk.makeFolder("other/events")
                if how.hasPrefix("other") {
                    try other.done("init --writer lisbon --origin gcm-ledger/another")
                    other.wait()
                    try other.append(Desk.smallLedger + (how == "other" ? [] : [Desk.document("more", title: "M")]))
                }
                switch how {
                case "shorter": try copy.write(lines[0] + "\n", to: "events/lisbon.jsonl")
                case "gone": try files.remove(copy.path("events/lisbon.jsonl"))
                case "empty": try copy.write("", to: "events/lisbon.jsonl")
                case "other in place":
                    let open = try files.open(copy.path("events/lisbon.jsonl"), for: .updating(create: false))
                    defer { files.close(open) }
                    try files.write(other.ledgerBytes(), to: open, at: 0)
                default: try copy.write(other.ledgerBytes(), to: "events/lisbon.jsonl")
                }
            }
            let turns = Mutex(0)
            let running = copy.run(["log", "--follow", "--after", "-"], input: Array(position.utf8)) { console in
                console.pause = { _ in
                    turns.withLock { turns in
                        turns += 1
                        return turns == 1 ? (try? replace()) != nil : turns < 20
                    }
                }
            }
            let begun = copy.run(["log", "--follow", "--once", "--after", "-", "--format", "json"], input: position)
            for answer in [running, begun] {
                #expect(answer.code == .no && answer.out.isEmpty, "\(answer)")
                #expect(answer.err.contains("another history stands in its place"), "\(answer)")
            }
            #expect(begun.err.contains("position-differs"))
            let looks = turns.withLock { $0 }
            #expect(looks > 1)
            // Without a position it begins with what is there.
            if how != "gone", how != "empty" { #expect(try follow(copy).lines == copy.ledgerLines()) }
        }
    }

    @Test("A longer file of the same history in the place of a shorter one is gone on with")
    func longer() throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.makeFolder("copy")
            try desk.makeFolder("copy/events")
            let copy = desk.beside(desk.path("copy"))
            try copy.write(desk.ledgerBytes(), to: "events/lisbon.jsonl")
            let position = try follow(copy).position
            try desk.append([Desk.document("more", title: "M")])
            try copy.write(desk.ledgerBytes(), to: "events/lisbon.jsonl")
            #expect(try follow(copy, after: position).lines == [desk.ledgerLines()[5]])
        }
    }

    @Test(
        "What is no position is refused",
        arguments: [
            "", "x", "[]", "{}", #"{"position":{}}"#, #"{"position":{"writers":[{"writer":"lisbon","size":1}]}}"#,
            #"{"position":{"writers":[{"writer":"lisbon","size":-1,"root":"ROOT"}]}}"#,
            #"{"position":{"writers":[{"size":1,"root":"ROOT"}]}}"#,
            #"{"position":{"writers":[{"writer":"lisbon","size":1,"root":"ROO"}]}}"#, #"{"position":{"writers":[1]}}"#,
            #"{"position":{"writers":[{"writer":"a","size":1,"root":"ROOT"},{"writer":"a","size":1,"root":"ROOT"}]}}"#,
            "{\"position\":{\"writers\":[]}}\n{\"position\":{\"writers\":[]}}",
        ])
    func notAPosition(_ text: String) throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.write(text.replacing("ROOT", with: String(repeating: "0", count: 64)), to: "position")
            let answer = try desk.run("log --follow --once --after position --format json")
            #expect(answer.code == .notUnderstood && answer.out.isEmpty && answer.err.contains("not-a-position"), "\(answer)")
            #expect(try desk.run("log --follow --after none").err.contains("there is no such file"))
        }
    }

    @Test("What is of an answer is refused beside --follow, and what is of a stream without it")
    func options() throws {
        try Desk.with { desk in
            try desk.openSmall()
            for words in [
                "--as-of 2024", "--known-at 2024-01-01", "--since 2024", "--last 3", "--all", "--output f", "--format csv", "--format text",
                "--columns id", "--basis f", "--width 80",
            ] {
                let answer = try desk.run("log --follow --once \(words)")
                #expect(answer.code == .notUnderstood && answer.err.contains("is of an answer"), "\(words) \(answer)")
            }
            for words in ["--once", "--after f"] {
                let answer = try desk.run("log \(words)")
                #expect(answer.code == .notUnderstood && answer.err.contains("for 'log --follow' alone"), "\(answer)")
            }
            #expect(try desk.done("log --follow --once --format json").out == desk.done("log --follow --once").out)
        }
    }

    @Test("What was written and never acknowledged waits where whoever follows may not write, and that is told; else it is acknowledged")
    func notAcknowledged() throws {
        try Desk.with { desk in
            try desk.openSmall()
            let head = try desk.bytes(".gcm-ledger/heads/lisbon.json")
            try desk.append([Desk.document("more", title: "M")])
            try desk.write(head, to: ".gcm-ledger/heads/lisbon.json")
            let answer = try desk.on(ReadOnlyFileSystem()).done("log --follow --once")
            #expect(try events(answer).lines == Array(desk.ledgerLines().dropLast()))
            #expect(answer.err.contains("handed over once that is acknowledged"), "\(answer.err)")
            let position = try events(answer).position
            #expect(try follow(desk, after: position).lines == [desk.ledgerLines()[5]])
            #expect(try events(desk.on(ReadOnlyFileSystem()).done("log --follow --once")).lines == desk.ledgerLines())
        }
    }

    @Test("Damage is told as everywhere, and on a terminal nothing acts on it")
    func damagedAndShown() throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.append([Desk.document("more", title: "\u{202E}M")])
            var shown = desk
            shown.isTerminal = true
            let answer = try shown.done("log --follow --once")
            #expect(answer.out.contains(#"\u{202e}M"#.lowercased()) || !answer.out.unicodeScalars.contains("\u{202E}"))
            #expect(try desk.done("log --follow --once").out.unicodeScalars.contains("\u{202E}"))
            try desk.write(desk.read("events/lisbon.jsonl").replacing("Study", with: "study"), to: "events/lisbon.jsonl")
            let damaged = try desk.run("log --follow --once")
            #expect(damaged.code == .damaged && damaged.out.isEmpty)
        }
    }
}
