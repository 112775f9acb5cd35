import DeskTesting
import Files
import GlobalCompact
import JSON
import Testing

extension Desk {
    /// A ledger of one forum on whose road something is expected.
    func openForum(title: String = "Forum of 2026", _ more: [JSONValue] = []) throws {
        try done("init --writer lisbon --origin gcm-ledger/lisbon")
        wait()
        try offer(Self.forum(title) + more)
    }

    func offer(_ events: [JSONValue]) throws {
        let lines = events.map { String(decoding: $0.canonicalBytes(), as: UTF8.self) + "\n" }
        try done("append -", input: lines.joined())
        wait()
    }

    /// The page that a command gives, as the strict reader reads it.
    func page(_ words: String...) throws -> (text: String, read: PageChecker) {
        let text = try done(["page"] + words).out
        return (text, PageChecker(text))
    }

    private static func forum(_ title: String) -> [JSONValue] {
        [
            event("call", "document.published", "document/call", "2024-02-01", ["title": "Call for the forum", "symbol": "C/2024/1"]),
            event(
                "plan", "meeting.scheduled", "meeting/forum-2026", "2024-02-01",
                [
                    "title": .string(title), "kind": "imrf", "round": 2, "planned": "2026-05-05/2026-05-08",
                    "cites": cites("call", "para 1"),
                ]),
            event(
                "want", "requirement.adopted", "requirement/forum-held", "2024-02-01",
                [
                    "forum": "forum-2026", "area": "forum", "title": "The forum is held", "verb": "mandates", "owedBy": ["Member States"],
                    "per": "none", "measure": "meetings", "atLeast": 1, "due": ["forum-2026.end"],
                    "filters": [["dimension": "kind", "values": ["imrf"]], ["dimension": "status", "values": ["held"]]],
                    "cites": cites("call", "para 4"),
                ]),
        ]
    }

    static func event(_ id: String, _ type: String, _ subject: String, _ occurred: String, _ data: JSONValue) -> JSONValue {
        .object([
            ("id", .string(id)), ("type", .string(type)), ("subject", .string(subject)), ("occurred", .string(occurred)), ("data", data),
        ])
    }

    static func cites(_ document: String, _ place: String) -> JSONValue {
        [["document": .string(document), "at": .string(place)]]
    }

    /// A desk at the ledger in this repository, on the day that its pages were last read.
    static func real() throws -> Desk {
        let repository = PathText.folder(of: PathText.folder(of: PathText.folder(of: #filePath)))
        return Desk(at: repository, now: try #require(Instant("2026-11-28T12:00:00.000000Z")))
    }
}
