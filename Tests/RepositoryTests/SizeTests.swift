import Testing

@Suite("Small, and at home")
struct SizeTests {
    @Test("Files have at most 400 lines, lines 140 columns, functions 70 lines")
    func sizes() throws {
        for file in try Repository.swiftFiles(in: "Sources") + Repository.swiftFiles(in: "Tests") {
            #expect(SizeRule.violations(file) == [])
        }
    }

    @Test("There are functions to look at, and the tables that may be longer are still there")
    func somethingToGuard() throws {
        var names: Set<String> = []
        for file in try Repository.swiftFiles(in: "Sources") {
            for function in SizeRule.functions(SwiftCode.of(file.text)) { names.insert("\(file.path) \(function.name)") }
        }
        #expect(names.count > 500)
        #expect(SizeRule.tables.subtracting(names).isEmpty)
    }

    private func file(_ text: String) -> SourceText {
        SourceText(path: "Sources/A/B.swift", text: text)
    }

    @Test("A file of 401 lines is found, and one of 400 is not")
    func fileLines() {
        #expect(SizeRule.violations(file(String(repeating: "\n", count: 401))) == ["Sources/A/B.swift: 401 lines"])
        #expect(SizeRule.violations(file(String(repeating: "\n", count: 400))) == [])
    }

    @Test("A line of 141 columns is found, and one of 140 is not, whatever its letters take in bytes")
    func columns() {
        #expect(SizeRule.violations(file("\n" + String(repeating: "é", count: 141) + "\n")) == ["Sources/A/B.swift:2: 141 columns"])
        #expect(SizeRule.violations(file(String(repeating: "é", count: 140) + "\n")) == [])
    }

    @Test(
        "A function of 71 lines is found, and one of 70 is not",
        arguments: [
            "func long(_ a: Int) -> Int {", "func long<T>(\n) throws(Problem) -> [T]\nwhere T: A {",
            "init(a: @escaping () -> Void = { }) {", "init?(a: Int) {",
        ])
    func functionLines(_ head: String) {
        let headLines = head.count { $0 == "\n" } + 1
        func source(_ lines: Int) -> String {
            "struct A {\n    \(head)\n" + String(repeating: "        call { }\n", count: lines - headLines - 1) + "    }\n}\n"
        }
        #expect(SizeRule.violations(file(source(71))).count == 1)
        #expect(SizeRule.violations(file(source(70))) == [])
    }

    @Test("A requirement without a body, and a brace in a text, do not count")
    func noBody() {
        let requirement = "protocol P {\n    func a()\n    func b() -> Int\n}\n" + String(repeating: "let a = 1\n", count: 100)
        #expect(SizeRule.functions(requirement).isEmpty)
        #expect(SizeRule.functions(SwiftCode.of("func a() {\n    b(\"{\")\n}\n")).map(\.lines) == [3])
    }
}
