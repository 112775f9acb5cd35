import Formats
import Testing

@Suite("Scripts of SQL")
struct SQLTests {
    private static func literal(_ text: String) -> String {
        var script: [UInt8] = []
        SQLText.append(text, to: &script)
        return String(decoding: script, as: UTF8.self)
    }

    @Test(
        "A text is a literal that three databases read as the same characters",
        arguments: [
            ("", "''"), ("it's", "'it''s'"), ("''", "''''''"), ("a\\'b", "'a\\''b'"), (":name $1 -- /*", "':name $1 -- /*'"),
            ("a\n.quit\nb", "'a\n.quit\nb'"), ("a\rb", "'a\rb'"), ("é 日本 \u{1F1F5}\u{1F1F9}", "'é 日本 \u{1F1F5}\u{1F1F9}'"),
        ])
    func plain(text: String, expected: String) {
        #expect(Self.literal(text).utf8.elementsEqual(expected.utf8))
    }

    @Test("No line of a script ends with the carriage return of a text, which SQLite's shell takes off")
    func lineEnds() {
        let sign = "\u{240D}\u{240A}"
        #expect(Self.literal("a\r\nb\r\n").utf8.elementsEqual("replace('a\(sign)b\(sign)', '\(sign)', '\r' || '\n')".utf8))
        let taken = Self.literal("\u{240D}\u{240A}\r\n\u{240D}\u{240A}\u{240A}")
        let mark = "\u{240D}\u{240A}\u{240A}\u{240A}"
        #expect(taken.utf8.elementsEqual("replace('\u{240D}\u{240A}\(mark)\u{240D}\u{240A}\u{240A}', '\(mark)', '\r' || '\n')".utf8))
    }

    @Test("A NUL, which PostgreSQL does not keep, is the sign for it")
    func nul() {
        #expect(Self.literal("a\0b'") == "'a\u{2400}b'''")
    }

    @Test("A table is made where it is not there; its rows are added by their key, or written anew")
    func tables() {
        var kept = SQLTable("gcm_a", [SQLColumn("id", .text, isRequired: true, "which"), SQLColumn("of", .integer)], key: ["id"], "A.")
        var script: [UInt8] = []
        kept.add([.text("x"), .null], to: &script)
        kept.add([.text("y"), .integer(-1)], to: &script)
        #expect(script.isEmpty)
        kept.end(&script)
        #expect(
            kept.definition + kept.clearing + String(decoding: script, as: UTF8.self) + kept.counting
                == """
                -- A.
                CREATE TABLE IF NOT EXISTS gcm_a (
                    "id" TEXT NOT NULL, -- which
                    "of" BIGINT,
                    PRIMARY KEY ("id")
                );
                INSERT INTO gcm_a ("id", "of") VALUES
                ('x', NULL),
                ('y', -1)
                ON CONFLICT DO NOTHING;
                ANALYZE gcm_a;

                """)
        var anew = SQLTable("gcm_b", [SQLColumn("on", .flag)], index: ["on"], "B.")
        script = []
        anew.end(&script)
        #expect(script.isEmpty)
        anew.add([.flag(true)], to: &script)
        anew.end(&script)
        anew.end(&script)
        #expect(
            anew.definition + anew.clearing + String(decoding: script, as: UTF8.self) + anew.counting
                == """
                -- B.
                CREATE TABLE IF NOT EXISTS gcm_b (
                    "on" BOOLEAN
                );
                CREATE INDEX IF NOT EXISTS gcm_b_by_on ON gcm_b ("on");
                DELETE FROM gcm_b;
                INSERT INTO gcm_b ("on") VALUES
                (TRUE);
                ANALYZE gcm_b;

                """)
    }

    @Test("Many rows stand in several statements, none of them larger than a database takes; one that is full is held no longer")
    func manyRows() {
        var table = SQLTable("gcm_a", [SQLColumn("id", .text)], "A.")
        var script: [UInt8] = []
        for count in 1...100 {
            table.add([.text(String(repeating: "x", count: 10_000))], to: &script)
            #expect(script.count > count * 10_000 - 200_000)
        }
        table.end(&script)
        let statements = String(decoding: script, as: UTF8.self).components(of: ";\n")
        #expect(statements.count > 5)
        #expect(statements.allSatisfy { $0.utf8.count < 200_000 })
        #expect(script.count { $0 == UInt8(ascii: "(") } == 100 + statements.count)
    }

    @Test(
        "Names are those of SQL",
        arguments: [("implementedIn", "implemented_in"), ("pledge.same-as", "pledge_same_as"), ("of", "of"), ("isWhole", "is_whole")])
    func names(name: String, expected: String) {
        #expect(SQLScript.name(name) == expected)
    }
}

extension String {
    fileprivate func components(of end: String) -> [Substring] {
        split(separator: end, omittingEmptySubsequences: true)
    }
}
