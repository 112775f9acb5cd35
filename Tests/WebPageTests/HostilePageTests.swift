import DeskTesting
import JSON
import Testing

@Suite("page: whatever the ledger says")
struct HostilePageTests {
    private static let texts: [(says: String, text: String, shown: String)] = [
        ("markup", "<script>alert(1)</script><img src=x onerror=alert(2)>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("the end of a script", "</script></style></bdi></svg>--><b>", "&lt;/script&gt;&lt;/style&gt;"),
        ("quotes", "\" onclick=\"alert(3)\" x='", "&quot; onclick=&quot;alert(3)&quot; x=&#x27;"),
        ("an override", "abc \u{202E}fed\u{2066}", "abc ⟨U+202E⟩fed⟨U+2066⟩"),
        ("a tower of marks", "o" + String(repeating: "\u{0301}", count: 200) + "p", "o\u{0301}\u{0301}\u{0301}\u{0301}p"),
        ("an entity", "&lt;b&gt; &amp; &#60;", "&amp;lt;b&amp;gt; &amp;amp; &amp;#60;"),
        ("letters without a space", String(repeating: "W", count: 5000), String(repeating: "W", count: 40)),
        ("right to left", "שלום (a)", "שלום (a)"),
    ]

    @Test("no text of an event becomes markup, acts on the page or is lost", arguments: texts.indices)
    func harmless(_ place: Int) throws {
        let (says, text, shown) = Self.texts[place]
        try Desk.with(today: "2026-11-28") { desk in
            try desk.openForum(title: text, Self.events(.string(text)))
            for region in [[], ["--region", "UNECE"]] {
                let answer = try desk.done(["page"] + region)
                let read = PageChecker(answer.out)
                #expect(read.problems == [], "\(says)")
                #expect(read.raw.map(\.tag.name) == ["style", "script", "script"])
                #expect(read.raw.dropFirst().allSatisfy { !$0.text.unicodeScalars.contains("\u{202E}") })
                #expect(!read.tags.contains { ["img", "iframe", "object", "form", "base"].contains($0.name) })
                #expect(answer.out.contains(shown), "\(says)")
                #expect(answer.out.utf8.count < 400_000)
            }
        }
    }

    @Test(
        "only an address of the web is a link, whose text is its host",
        arguments: [
            ("https://example.org/a?b=1&c=2", true), ("http://example.org", true), ("javascript:alert(1)", false),
            ("data:text/html,<b>", false), ("https://example.org/\u{22}onclick", false), ("notes.pdf", false), ("https:///", false),
        ])
    func addresses(_ address: String, _ isLink: Bool) throws {
        try Desk.with(today: "2026-11-28") { desk in
            try desk.openForum()
            try desk.offer([
                Desk.event("web", "document.published", "document/web", "2024-03-01", ["title": "Page", "address": .string(address)]),
                Desk.event(
                    "again", "meeting.rescheduled", "meeting/forum-2026", "2024-03-02",
                    ["planned": "2026-05-06/2026-05-09", "cites": Desk.cites("web", "top")]),
                Desk.event(
                    "held", "meeting.convened", "meeting/forum-2026", "2026-05-06/2026-05-09", ["cites": Desk.cites("web", "top")]),
            ])
            let (text, read) = try desk.page()
            #expect(read.problems == [])
            let outward = read.tags.filter { $0.name == "a" && $0.value("rel") != nil }
            #expect(outward.count == (isLink ? 1 : 0))
            #expect(!isLink || text.contains(">example.org</a>"))
            #expect(!read.tags.contains { $0.value("href")?.hasPrefix("javascript") ?? false })
        }
    }

    @Test("what names Kosovo has its footnote")
    func kosovo() throws {
        try Desk.with { desk in
            try desk.openForum(title: "Forum in Kosovo (Security Council resolution 1244 (1999))")
            let (text, read) = try desk.page()
            #expect(read.problems == [])
            #expect(text.contains("<a href=\"#kosovo\" aria-label=\"footnote on Kosovo\">*</a>"))
            #expect(text.contains("id=\"kosovo\">* References to Kosovo shall be understood"))
        }
        try Desk.with { desk in
            try desk.openForum()
            #expect(try !desk.page().text.contains("kosovo"))
        }
    }

    /// Something of every part of the page that says a text.
    private static func events(_ text: JSONValue) -> [JSONValue] {
        let cites: JSONValue = [["document": "hostile", "at": text]]
        return [
            Desk.event(
                "hostile", "document.published", "document/hostile", "2024-02-02",
                ["title": text, "symbol": text, "publisher": text, "address": text]),
            Desk.event(
                "more", "requirement.adopted", "requirement/hostile", "2024-02-01",
                [
                    "forum": "forum-2026", "area": "reviews", "title": text, "verb": "will", "owedBy": [text], "owedTo": [text],
                    "per": "region", "measure": "meetings", "atLeast": 1, "due": ["forum-2026.start-1"],
                    "filters": [["dimension": "kind", "values": ["regional-review"]]], "cites": cites,
                ]),
            Desk.event(
                "review", "meeting.convened", "meeting/review", "2024-03-11",
                ["title": text, "kind": "regional-review", "region": "UNECE", "round": 2, "place": text, "cites": cites]),
            Desk.event(
                "plenary", "meeting.convened", "meeting/plenary", "2024-12-05", ["title": text, "kind": "plenary", "cites": cites]),
            Desk.event(
                "report", "report.submitted", "report/one", "2024-12-04",
                ["title": text, "kind": "secretary-general-report", "symbol": text, "cites": cites]),
            Desk.event(
                "look", "source.checked", "source/hostile", "2026-06-01",
                ["title": text, "outcome": "nothing-found", "scope": text, "requirements": ["forum-held", "hostile"], "cites": cites]),
            Desk.event(
                "figure", "figure.stated", "figure/pledges", "2024-03-11",
                ["of": "pledges", "scope": text, "region": "UNECE", "unit": "count", "value": 93, "why": text, "cites": cites]),
            Desk.event(
                "pledge", "pledge.made", "pledge/one", "2024-03-01", ["title": text, "by": ["PRT"], "objectives": [7], "cites": cites]),
            Desk.event(
                "target", "target.set", "target/one", "2024-03-01",
                [
                    "title": text, "kind": "annual", "fund": "MIG00", "year": 2025,
                    "amount": ["amount": "30000000.00", "currency": "USD"], "by": [text], "cites": cites,
                ]),
            Desk.event(
                "gift", "contribution.announced", "contribution/one", "2024-03-01",
                ["donorOffice": text, "fund": "MIG00", "earmarking": text, "cites": cites]),
        ]
    }
}
