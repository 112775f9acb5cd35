import Events
import Testing

@Suite("Subjects, ids and the names of writers")
struct SubjectTests {
    static let longestSlug = String(repeating: "a", count: 80)
    static let longestID = String(repeating: "Z", count: 64)
    static let longestWriter = String(repeating: "w", count: 40)

    @Test(
        "A subject is a thing, a slash and a slug, and is written back as it was",
        arguments: ["meeting/imrf-2026", "ledger/geneva", "source/0", "report/-", "document/" + longestSlug])
    func reads(text: String) throws {
        let subject = try #require(Subject(text))
        #expect(subject.description == text)
        #expect(text.hasPrefix(subject.thing.rawValue + "/"))
    }

    @Test("The slug of an event is its id, which may hold what a slug may not")
    func eventSubject() {
        #expect(Subject("event/0197F4a0_b:c.d-e") == Subject(.event, "0197F4a0_b:c.d-e"))
        #expect(Subject("meeting/0197F4a0_b:c.d-e") == nil)
        #expect(Subject("event/" + Self.longestSlug) == nil, "an id is 64 characters at most")
    }

    @Test(
        "Whatever else is no subject",
        arguments: [
            "", "/", "meeting", "meeting/", "/imrf-2026", "visa/prt-1", "Meeting/imrf-2026", "meetings/imrf-2026", "meeting/IMRF",
            "meeting/imrf 2026", "meeting/imrf/2026", "meeting/imrf_2026", "meeting/forum-é", "meeting/imrf-2026\n", "event/", "event/a b",
            "meeting/a" + longestSlug,
        ])
    func refuses(text: String) {
        #expect(Subject(text) == nil)
    }

    @Test("A slug has 1 to 80 of a-z, 0-9 and the hyphen", arguments: [("a", true), ("0-9", true), (longestSlug, true), ("", false)])
    func slugLength(text: String, isSlug: Bool) {
        #expect(Subject.isSlug(text) == isSlug)
        #expect(!Subject.isSlug(text + Self.longestSlug + "."))
    }

    @Test(
        "A slug is made of a title's letters and digits",
        arguments: [
            ("Second Regional Review (UNECE)", "second-regional-review-unece"),
            ("A/RES/73/195", "a-res-73-195"),
            ("  Réseau — 2024  ", "reseau-2024"),
            ("Côte d'Ivoire: améliorer l'accès aux services", "cote-d-ivoire-ameliorer-l-acces-aux-services"),
            ("Đặng Łódź Straße", "dang-lodz-strasse"),
            ("Национальный план 2030", ""),
            ("План GCM 2030", "gcm-2030"),
            ("2024", "2024"),
            ("…", ""),
            ("", ""),
        ])
    func slugFromTitle(title: String, slug: String) {
        #expect(Subject.slug(from: title) == slug)
    }

    @Test("A slug that is made is never too long, and is a slug unless the title has no letters or digits")
    func longTitle() {
        let slug = Subject.slug(from: String(repeating: "Forum ", count: 40))
        #expect(Subject.isSlug(slug))
        #expect(slug.utf8.count <= 60)
        #expect(!slug.hasSuffix("-"))
    }

    @Test("An id has 1 to 64 of A-Z, a-z, 0-9, point, underscore, colon and hyphen", arguments: ["a", "01JB:x.y_z-9", longestID])
    func ids(text: String) {
        #expect(EventID.isValid(text))
    }

    @Test("Nothing else is an id", arguments: ["", "a b", "a/b", "é", "a\u{0}", "a@b", longestID + "Z"])
    func notIDs(text: String) {
        #expect(!EventID.isValid(text))
    }

    @Test("A writer's name has 1 to 40 of a-z, 0-9 and the hyphen", arguments: ["geneva", "0", "new-york-2", longestWriter])
    func writers(text: String) {
        #expect(WriterName.isValid(text))
    }

    @Test("Nothing else is a writer's name", arguments: ["", "Geneva", "new york", "a.b", "a/b", "..", "genève", longestWriter + "w"])
    func notWriters(text: String) {
        #expect(!WriterName.isValid(text))
    }
}
