import Commands
import DeskTesting
import JSON
import Messages
import Testing

/// On the command line an event is named by the beginning of its id; in files and in JSON by the whole of it.
@Suite("Shortened references")
struct ShortReferenceTests {
    /// Ids that begin alike, a slug that begins as one of them, and one that is the beginning of another.
    private static let lines = [
        Desk.document("brief", title: "A brief", id: "k7m2x9p4qr"), Desk.document("note", title: "A note", id: "k7m2abcdef"),
        Desk.document("z4wt", title: "A report", id: "z4wt8h3n6v"), Desk.document("call", title: "A call", id: "z9yx8"),
        Desk.document("list", title: "A list", id: "z9yx"),
    ]

    private func withDocuments(_ body: (Desk) throws -> Void) throws {
        try Desk.with { (desk: Desk) throws in
            try desk.open()
            try desk.append(Self.lines)
            try body(desk)
        }
    }

    @Test(
        "Four characters are enough where one event's id begins with them",
        arguments: [("k7m2x", "k7m2x9p4qr"), ("k7m2a", "k7m2abcdef"), ("k7m2x9p4q", "k7m2x9p4qr"), ("z4wt8", "z4wt8h3n6v")])
    func beginnings(reference: String, id: String) throws {
        try withDocuments { (desk: Desk) throws in
            #expect(try desk.done("show \(reference) --format json").json["id"]?.text == id)
            #expect(try desk.done("prove \(reference)").out == desk.done("prove \(id)").out)
        }
    }

    @Test("A whole id, and a slug that one thing has, come before a beginning")
    func order() throws {
        try withDocuments { (desk: Desk) throws in
            #expect(try desk.done("show z9yx --format json").json["id"]?.text == "z9yx")
            #expect(try desk.done("show z4wt").out.contains("document/z4wt"))
            #expect(try desk.done("show document/z4wt").out.contains("document/z4wt"))
        }
    }

    @Test("A beginning of several ids is refused with those that it may mean; three characters are no beginning")
    func ambiguous() throws {
        try withDocuments { (desk: Desk) throws in
            for command in ["show k7m2", "correct k7m2 --title x --reason x", "retract k7m2 --reason x", "prove k7m2"] {
                let answer = try desk.run(command)
                #expect(answer.code == .notUnderstood, "\(command)\n\(answer)")
                #expect(answer.err.contains("k7m2abcdef, k7m2x9p4qr"), "\(answer)")
            }
            #expect(try desk.run("show k7m2 --format json").failure["errors"]?.items.first?["code"]?.text == "ambiguous-reference")
            let short = try desk.run("show z4w")
            #expect(short.code == .notUnderstood && short.err.contains("is no event and no thing"), "\(short)")
            #expect(try desk.run("show qqqq").code == .notUnderstood)
        }
    }

    @Test("What is about to be corrected or retracted is named by its whole id, before it is written")
    func told() throws {
        try withDocuments { (desk: Desk) throws in
            let corrected = try desk.done("correct k7m2x --title 'Another brief' --reason x")
            #expect(corrected.lines.first == "Correcting event k7m2x9p4qr, of document/brief.", "\(corrected)")
            desk.wait()
            let dry = try desk.done("retract k7m2a --reason x --dry-run")
            #expect(dry.lines.first == "Retracting event k7m2abcdef, of document/note.", "\(dry)")
            let batch = try desk.done("retract z4wt8 --batch --reason x --dry-run")
            #expect(
                batch.lines.first == "Retracting 5 events: k7m2x9p4qr, k7m2abcdef, z4wt8h3n6v, z9yx8, z9yx.", "\(batch)")
        }
    }

    @Test("Lines hold whole ids, and JSON tells beside its answer which event a beginning means")
    func whole() throws {
        try withDocuments { (desk: Desk) throws in
            let answer = try desk.done("correct k7m2x --title 'Another brief' --reason x --format json")
            #expect(try answer.failure["errors"]?.items.first?["what"]?.text == "means event k7m2x9p4qr")
            #expect(try desk.ledgerLines().last?.contains(#""event":"k7m2x9p4qr""#) == true)
            desk.wait()
            #expect(try desk.done("retract k7m2abcdef --reason x --format json").err.isEmpty)
            #expect(try desk.ledgerLines().last?.contains(#""subject":"event/k7m2abcdef""#) == true)
        }
    }

    @Test("Given again under its id, a change of an event that is named by its beginning exists, also where others now begin so")
    func again() throws {
        try withDocuments { (desk: Desk) throws in
            try desk.done("correct k7m2x --title 'Another brief' --reason x --id c1")
            desk.wait()
            try desk.append([Desk.document("later", title: "Later", id: "k7m2xzzzzz")])
            let again = try desk.done("correct k7m2x --title 'Another brief' --reason x --id c1")
            #expect(again.out.contains("exists"), "\(again)")
            // What is another event's whole id is no beginning.
            try desk.append([Desk.document("other", title: "Other", id: "k7m2x")])
            #expect(try desk.run("correct k7m2x --title 'Another brief' --reason x --id c1").code == .no)
        }
    }

    @Test("Ids that the program makes are named by their beginning")
    func made() throws {
        try Desk.with { (desk: Desk) throws in
            try desk.open()
            let made = try desk.done("record document.published d --on 2024-01-01 --title D --format json")
            let id = try #require(try made.json["results"]?.items.first?["id"]?.text)
            #expect(id.wholeMatch(of: /[0-9a-hjkmnp-tv-z]{10}/) != nil)
            #expect(try desk.done("show \(id.prefix(5)) --format json").json["id"]?.text == id)
        }
    }
}
