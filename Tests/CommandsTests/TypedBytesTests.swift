import Commands
import DeskTesting
import Messages
import Testing

@Suite("Words that are no text")
struct TypedBytesTests {
    private static func record(title: [UInt8]) -> [[UInt8]] {
        ["record", "document.published", "plan", "--on", "2024", "--title"].map { Array($0.utf8) } + [title]
    }

    /// Latin-1, a byte too few, a surrogate, an overlong slash.
    static let broken: [[UInt8]] = [[80, 111, 108, 0xED, 116], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xC0, 0xAF]]

    @Test("They are refused, and nothing is recorded in their place", arguments: broken)
    func refused(_ title: [UInt8]) throws {
        try Desk.with { desk in
            try desk.openSmall()
            let before = try desk.everything()
            let answer = desk.run(bytes: Self.record(title: title))
            #expect(answer.code == .notUnderstood)
            #expect(answer.err.contains("is not UTF-8"))
            #expect(try desk.everything() == before)
        }
    }

    @Test("Text in UTF-8 is recorded as it was typed, also a replacement character", arguments: ["Política", "a\u{FFFD}", "日本", ""])
    func text(_ title: String) throws {
        try Desk.with { desk in
            try desk.openSmall()
            let answer = desk.run(bytes: Self.record(title: Array((title + "!").utf8)))
            #expect(answer.code == .done, "\(answer)")
            #expect(try desk.done("show document/plan").out.contains(title + "!"))
        }
    }
}
