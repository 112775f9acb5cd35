import Testing

@Suite("Source without its comments and texts")
struct SwiftCodeTests {
    @Test(
        "What is no code is blanked, and code stays",
        arguments: [
            ("let a = 1 // one {", "let a = 1         "),
            ("a /* b /* c */ d */ e", "a                   e"),
            (#"let a = "b { c" + d"#, "let a =         + d"),
            (#"a("b\(c { "d" })e") { }"#, "a(    c {     }   ) { }"),
            (##"let a = #"b " c"# + d"##, "let a =           + d"),
            ("let a = /b\"{c/ + d", "let a =        + d"),
            ("a / b / c", "a / b / c"),
            (#"a("\\") { }"#, "a(    ) { }"),
        ])
    func blanked(_ source: String, _ code: String) {
        #expect(SwiftCode.of(source) == code)
    }

    @Test("Lines stay where they stood")
    func lines() {
        let source = "let a = \"\"\"\n    b { \" c\n    \"\"\"\nlet d = 2\n"
        #expect(
            SwiftCode.of(source).split(separator: "\n", omittingEmptySubsequences: false).map { $0.contains("d") } == [
                false, false, false, true, false,
            ])
    }
}
