import DeskTesting
import SeededTesting

/// Lines that a stream offers, of all kinds: each may be the first of its kind in a round, or come after what it names, repeats or denies.
enum StreamedOffers {
    static let all: [String] = [
        Desk.document("brief", title: "Brief", id: "a"), Desk.document("brief", title: "Another", id: "a"),
        Desk.document("brief", title: "Brief", id: "b"), Desk.document("other", title: "Other", id: "other"),
        Desk.document("empty", title: "", id: "e"), Desk.document("mail", title: "a@example.org", id: "m"),
        Desk.document("later", title: "Later", id: "l", occurred: "2031"), "{\"type\":", "[]",
        Desk.document("long", title: String(repeating: "x", count: 65_200), id: "long"), String(repeating: "y", count: 70_000),
        """
        {"id":"odd","type":"document.published","subject":"document/odd","occurred":"2024","data":{"title":"Odd","titel":"O"}}
        """,
        """
        {"id":"p","type":"pledge.made","subject":"pledge/p","occurred":"2024-03","data":{"by":["PRT"],"title":"P",\
        "cites":[{"document":"brief","at":"para 1"}]}}
        """,
        """
        {"id":"go","type":"pledge.progressed","subject":"pledge/p","occurred":"2024-04","data":{"stage":"planning"}}
        """,
        """
        {"id":"early","type":"pledge.progressed","subject":"pledge/p","occurred":"2023","data":{"stage":"planning"}}
        """,
        """
        {"id":"same","type":"pledge.same-as","subject":"pledge/p","occurred":"2024-05","data":{"pledge":"p"}}
        """,
        """
        {"id":"plan","type":"meeting.scheduled","subject":"meeting/m","occurred":"2024","data":{"kind":"imrf",\
        "planned":"2026-05-05/2026-05-08","title":"Forum"}}
        """,
        """
        {"id":"off","type":"meeting.cancelled","subject":"meeting/m","occurred":"2024-06","data":{}}
        """,
        """
        {"id":"held","type":"meeting.convened","subject":"meeting/m","occurred":"2024-07","data":{"kind":"imrf","title":"Forum"}}
        """,
        """
        {"id":"want","type":"requirement.adopted","subject":"requirement/want","occurred":"2024","data":{"area":"pledges",\
        "due":["m.start-1"],"forum":"m","measure":"pledges","atLeast":3,"owedBy":["States"],"per":"none","title":"W","verb":"invites"}}
        """,
        """
        {"id":"drop","type":"requirement.dropped","subject":"requirement/want","occurred":"2024-08","data":{"why":"done"}}
        """,
        """
        {"id":"gift","type":"contribution.deposited","subject":"contribution/g","occurred":"2024-02-01","data":{"donor":"PRT",\
        "fund":"m-mptf","amount":{"amount":"10.00","currency":"USD"}}}
        """,
        """
        {"id":"gift-2","type":"contribution.deposited","subject":"contribution/g","occurred":"2024-02-01","data":{"donor":"PRT",\
        "fund":"m-mptf","amount":{"amount":"10.00","currency":"USD"}}}
        """,
        """
        {"id":"gift-3","type":"contribution.deposited","subject":"contribution/h","occurred":"2024-02-01","data":{"donor":"PRT",\
        "fund":"m-mptf","amount":{"amount":"10.00","currency":"USD"}}}
        """,
        correction("fix", of: "a", from: "a", title: "Better"), correction("fix", of: "a", from: "a", title: "Best"),
        correction("fix-2", of: "a", from: "fix", title: "Best"), correction("rival", of: "a", from: "a", title: "Worse"),
        correction("nought", of: "none", from: "none", title: "T"),
        retraction("out", of: "a"), retraction("out-2", of: "a"), retraction("back", of: "fix"), retraction("no", of: "p"),
        retraction("self", of: "self"),
    ]

    private static func correction(_ id: String, of event: String, from: String, title: String) -> String {
        """
        {"id":"\(id)","type":"event.corrected","subject":"event/\(event)","occurred":"2025-05-02","data":{"event":"\(event)",\
        "replaces":"\(from)","reason":"A slip.","changes":{"type":"document.published","data":{"title":"\(title)"}}}}
        """
    }

    private static func retraction(_ id: String, of event: String) -> String {
        """
        {"id":"\(id)","type":"event.retracted","subject":"event/\(event)","occurred":"2025-05-02","data":{"event":"\(event)",\
        "reason":"Twice."}}
        """
    }

    /// All of them in an order that is drawn, with some again.
    static func drawn(_ seed: UInt64) -> [String] {
        var draw = SeededDraw(seed: seed)
        return (all + (0..<20).map { _ in draw.one(of: all) }).shuffled(using: &draw)
    }
}
