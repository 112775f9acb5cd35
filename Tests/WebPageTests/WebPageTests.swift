import DeskTesting
import Evidence
import JSON
import Messages
import Testing

@Suite("page: a web page in one file")
struct WebPageTests {
    @Test("the page of the real ledger is well formed, has every id once and no link that leads nowhere, in at most 500 kB")
    func realLedger() throws {
        let (text, read) = try Desk.real().page("imrf-2026")
        #expect(read.problems == [])
        #expect(text.utf8.count <= 500_000)
        let sections = read.tags.filter { $0.name == "section" }.compactMap { $0.value("id") }
        #expect(sections == ["readiness", "chain", "timeline", "stated", "fund", "objectives", "changes", "states", "sources"])
        #expect(read.tags.count { $0.name == "h1" } == 1)
    }

    @Test("the policy allows this style sheet and this script, by the digests of their very bytes, and nothing else")
    func policy() throws {
        let (_, read) = try Desk.real().page("imrf-2026")
        let policy = try #require(read.tags.first { $0.value("http-equiv") == "Content-Security-Policy" }?.value("content"))
        let styles = read.raw.filter { $0.tag.name == "style" }
        let scripts = read.raw.filter { $0.tag.name == "script" && $0.tag.value("type") == nil }
        try #require(styles.count == 1 && scripts.count == 1)
        func digest(_ text: String) -> String { "&#x27;sha256-\(SHA256.digest(of: Array(text.utf8)).base64)&#x27;" }
        #expect(
            policy == "default-src &#x27;none&#x27;; style-src \(digest(styles[0].text)); script-src \(digest(scripts[0].text)); "
                + "img-src data:; base-uri &#x27;none&#x27;; form-action &#x27;none&#x27;")
        // What the script reads is no script, and is JSON.
        let data = read.raw.filter { $0.tag.value("type") == "application/json" }
        try #require(data.count == 1)
        #expect(!data[0].text.contains("<"))
        #expect(try JSONValue(reading: Array(data[0].text.utf8)) != .null)
        #expect(!read.tags.contains { $0.value("src") != nil })
        #expect(read.tags.filter { $0.name == "link" }.allSatisfy { $0.value("href") == "data:," })
    }

    @Test("how much stands how is what the readiness says, and each line stands under its group")
    func groups() throws {
        let desk = try Desk.real()
        let (text, _) = try desk.page("imrf-2026")
        let answer = try desk.done("readiness imrf-2026 --format json").json
        let requirements = try #require(answer["requirements"]?.items)
        try #require(requirements.count > 10)
        let shapes = [
            "missed, a document says so": "missed", "looked for, not found": "none", "in part": "part", "nobody has looked": "nobody",
            "not yet due": "open", "waits": "waits", "done": "done", "voluntary": "vol",
        ]
        for (group, shape) in shapes {
            let slugs = requirements.filter { $0["group"]?.text == group }.compactMap { $0["id"]?.text }
            guard !slugs.isEmpty else {
                #expect(!text.contains("id=\"g-\(shape)\""))
                continue
            }
            let start = try #require(text.firstRange(of: "<section class=\"grp g-\(shape)\""))
            let rest = text[start.upperBound...]
            let part = rest[..<(rest.firstRange(of: "</section>")?.lowerBound ?? rest.endIndex)]
            #expect(part.contains("<span class=\"n\">\(slugs.count)</span>"))
            for slug in slugs { #expect(part.contains("<li id=\"r-\(slug)\">"), "\(slug) under \(group)") }
        }
    }

    @Test("every line opens the text that asks for it, with the document, and a document that is cited stands among the sources")
    func reasons() throws {
        try Desk.with { desk in
            try desk.openForum()
            let (text, read) = try desk.page()
            #expect(read.problems == [])
            #expect(text.contains("<dt>Which text says so</dt><dd><a href=\"#d-call\"><bdi>C/2024/1</bdi></a>, <bdi>para 4</bdi></dd>"))
            #expect(text.contains("<li id=\"d-call\"><span><bdi>C/2024/1</bdi>, <bdi>Call for the forum</bdi></span>"))
            #expect(text.contains("The document cited on this page"))
        }
    }

    @Test(
        "pledges are told with their region, what may be there beside them, and a figure of the very same scope with how exact it is",
        arguments: [nil, "UNECE", "ECA"], ["2026-11-28", "2022-05-20"])
    func scopeOfPledges(region: String?, day: String) throws {
        let desk = try Desk.real()
        let scope = region.map { ["--region", $0] } ?? []
        let text = try desk.done(["page"] + scope + ["--as-of", day]).out
        let answer = try desk.done(["measure", "pledges"] + scope + ["--as-of", day, "--format", "json"]).json
        let total = try #require(answer["rows"]?.items.first)
        let (count, possible) = (total["value"]?.number ?? 0, total["possible"]?.number ?? 0)
        guard count > 0 else {
            #expect(!text.contains("<section id=\"objectives\""))
            return
        }
        let (things, verb) = count == 1 ? ("pledge", "is") : ("pledges", "are")
        let told = "\(count) \(things)\(region.map { " of the \($0) region" } ?? "") \(verb) recorded here"
        let start = try #require(text.firstRange(of: told), "\(told)")
        let rest = text[start.upperBound...].prefix(200)
        #expect(rest.hasPrefix(possible == 0 ? "" : ", and \(possible) more perhaps"))
        // A figure of the world says nothing of a region.
        #expect(region == nil || !rest.contains("all pledges, world"))
        let figures = try #require(answer["stated"]?.items).filter { rest.contains($0["scope"]?.text ?? "-") }
        #expect(region != nil || !figures.isEmpty)
        // Several may be of scopes in the same words.
        let spelled = figures.map { figure in
            let exactness = figure["exactness"]?.text.flatMap { $0 == "exactly" ? nil : $0 + " " } ?? ""
            return "; a document states \(exactness)\(figure["value"]?.number ?? 0), "
        }
        #expect(figures.isEmpty || spelled.contains { rest.contains($0) }, "\(rest)")
    }

    @Test("two pledges that may be one are told as perhaps fewer, and what is dropped as no longer expected, also without the script")
    func perhapsFewer() throws {
        try Desk.with { desk in
            func pledge(_ name: String) -> JSONValue {
                Desk.event(name, "pledge.made", "pledge/" + name, "2024-02-01", ["by": ["PRT"], "objectives": [5], "title": .string(name)])
            }
            try desk.openForum([
                pledge("p1"), pledge("p2"), pledge("p3"),
                Desk.event("same", "pledge.same-as", "pledge/p2", "2024-02-01/2030-01-01", ["pledge": "p1"]),
                Desk.event("held", "meeting.convened", "meeting/p-2024", "2024-03-01", ["kind": "plenary", "title": "Plenary"]),
                Desk.event("gone", "requirement.dropped", "requirement/forum-held", "2024-04-01", ["why": "called off"]),
                Desk.event(
                    "other", "requirement.adopted", "requirement/other", "2024-02-01",
                    [
                        "forum": "forum-2026", "area": "forum", "title": "Another", "verb": "mandates", "owedBy": ["Member States"],
                        "per": "none", "measure": "meetings", "atLeast": 1, "due": ["forum-2026.end"],
                    ]),
            ])
            let (text, read) = try desk.page()
            #expect(read.problems == [])
            #expect(text.contains("3 pledges are recorded here, perhaps 1 fewer. "))
            #expect(text.contains("no longer expected: <bdi>The forum is held</bdi>"))
        }
    }

    @Test("the States of a region are told as far as the columns go, each with what is counted of it, and no other is said to be unnamed")
    func scopeOfStates() throws {
        let desk = try Desk.real()
        let (text, _) = try desk.page("--region", "UNECE")
        let states = try #require(desk.done("brief UNECE --format json").json["states"]?.items)
        try #require(states.count > 10)
        #expect(text.contains("\(states.count) of ") && text.contains(" States have something in one of these columns."))
        #expect(!text.contains("not yet named"))
        let start = try #require(text.firstRange(of: "What is counted of each State"))
        let list = text[start.upperBound...].prefix { $0 != "\u{0}" }
        let part = list[..<(list.firstRange(of: "</ul>")?.lowerBound ?? list.endIndex)]
        #expect(part.split(separator: "<li>").count - 1 == states.count)
        #expect(part.contains("<b>Portugal</b>: ") && part.contains("country networks ("))
    }

    @Test("a part of which nothing is recorded is left out, with its link in the contents")
    func leftOut() throws {
        try Desk.with { desk in
            try desk.openForum()
            let (text, read) = try desk.page()
            let sections = read.tags.filter { $0.name == "section" }.compactMap { $0.value("id") }
            #expect(sections == ["readiness", "timeline", "sources"])
            for section in ["chain", "stated", "fund", "objectives", "changes", "states"] { #expect(!text.contains("\"#\(section)\"")) }
            #expect(read.raw.count == 2)
            try desk.offer([
                Desk.event(
                    "pledge", "pledge.made", "pledge/one", "2024-06-01",
                    ["title": "Teach", "by": ["PRT"], "objectives": [7], "cites": Desk.cites("call", "para 9")])
            ])
            let more = try desk.page().read
            #expect(more.tags.filter { $0.name == "section" }.compactMap { $0.value("id") }.contains("objectives"))
        }
    }

    @Test("as of an earlier day it says what was planned then, and after the forum that it was held")
    func asOf() throws {
        try Desk.with(today: "2026-07-01") { desk in
            try desk.openForum([
                Desk.event(
                    "held", "meeting.convened", "meeting/forum-2026", "2026-05-05/2026-05-08",
                    ["place": "New York", "cites": Desk.cites("call", "page 1")])
            ])
            let then = try desk.page("--as-of", "2026-01-01")
            #expect(then.text.contains("Planned for 5 to 8 May 2026"))
            #expect(then.text.contains("124 days are left"))
            #expect(then.text.contains("gcm-ledger page forum-2026 --as-of 2026-01-01"))
            let now = try desk.page()
            #expect(now.text.contains("Held 5 to 8 May 2026 in <bdi>New York</bdi>"))
            #expect(!now.text.contains("Nothing recorded says that it was held"))
        }
    }

    @Test("with a region it tells what is expected of it, and no other region's rows")
    func region() throws {
        let (text, read) = try Desk.real().page("imrf-2026", "--region", "ESCAP")
        #expect(read.problems == [])
        #expect(text.contains("things are expected or invited in the ESCAP region"))
        #expect(!text.contains("<b><bdi>UNECE</bdi></b>"))
        #expect(text.contains("gcm-ledger page imrf-2026 --region ESCAP --as-of 2026-11-28"))
        let refused = try Desk.real().run("page --region UNECE,ECA")
        #expect(refused.code == .notUnderstood && refused.err.contains("narrowed to one region"))
    }

    @Test("the same ledger gives the same bytes, wherever it stands and however it is named")
    func deterministic() throws {
        try Desk.with { desk in
            try desk.openForum()
            let printed = try desk.done("page").outBytes
            #expect(try desk.done("page").outBytes == printed)
            try desk.done("page --output page.html")
            #expect(try desk.bytes("page.html") == printed)
            let elsewhere = desk.beside("/")
            #expect(elsewhere.run(["page", "--ledger", desk.folder]).outBytes == printed)
        }
    }

    @Test("it is refused where no forum has requirements, where there is no such forum, and into a file that would be no web page")
    func refused() throws {
        try Desk.with { desk in
            try desk.done("init --writer lisbon")
            #expect(try desk.run("page").code == .notUnderstood)
            desk.wait()
            try desk.offer([Desk.event("call", "document.published", "document/call", "2024-02-01", ["title": "Call"])])
            #expect(try desk.run("page").code == .notUnderstood)
            let answer = try desk.run("page nowhere")
            #expect(answer.code == .notUnderstood && answer.err.contains("nowhere"))
            let csv = try desk.run("page --output page.csv")
            #expect(csv.code == .notUnderstood && csv.err.contains("a web page is not written as .csv"))
        }
    }
}
