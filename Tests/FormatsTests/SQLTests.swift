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
        kept.add([.text("x"), .null])
        kept.add([.text("y"), .integer(-1)])
        #expect(
            kept.definition + String(decoding: kept.content, as: UTF8.self)
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
        #expect(String(decoding: anew.content, as: UTF8.self) == "DELETE FROM gcm_b;\nANALYZE gcm_b;\n")
        anew.add([.flag(true)])
        #expect(
            anew.definition + String(decoding: anew.content, as: UTF8.self)
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

    @Test("Many rows stand in several statements, none of them larger than a database takes")
    func manyRows() {
        var table = SQLTable("gcm_a", [SQLColumn("id", .text)], "A.")
        for _ in 0..<100 { table.add([.text(String(repeating: "x", count: 10_000))]) }
        let statements = String(decoding: table.content, as: UTF8.self).components(of: ";\n")
        #expect(statements.count > 5)
        #expect(statements.allSatisfy { $0.utf8.count < 200_000 })
        #expect(table.count == 100)
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
