import Testing

@Suite("Words that stand in no source")
struct WordTests {
    @Test("None stands in Sources or Tests")
    func words() throws {
        for file in try Repository.swiftFiles(in: "Sources") + Repository.swiftFiles(in: "Tests") {
            #expect(WordRule.violations(file) == [])
        }
    }

    private func file(_ text: String, in folder: String = "Sources") -> SourceText {
        SourceText(path: "\(folder)/A/B.swift", text: text)
    }

    @Test("Each is found in code, in Sources and in Tests", arguments: WordRule.inCode.map(\.word))
    func planted(_ word: String) {
        #expect(WordRule.violations(file("let a = \(word) b\n")).count == 1)
        #expect(WordRule.violations(file("let a = \(word) b\n", in: "Tests")).count == 1)
    }

    @Test("None is found in a comment or a text", arguments: WordRule.inCode.map(\.word))
    func quiet(_ word: String) {
        #expect(WordRule.violations(file("// \(word) b\nlet a = \"\(word)\"\n")) == [])
    }

    @Test("Marks of unfinished work are found in comments and texts too", arguments: WordRule.anywhere)
    func unfinished(_ word: String) {
        #expect(WordRule.violations(file("// \(word) later\n")).count == 1)
        #expect(WordRule.violations(file("let a = \"\(word) later\"\n")).count == 1)
    }

    @Test("A variable that everything shares is found, and one of a type is not")
    func globalVariable() {
        #expect(WordRule.violations(file("import A\nprivate var count = 0\n")).count == 1)
        #expect(WordRule.violations(file("struct A {\n    private var count = 0\n}\n")) == [])
    }

    @Test("What is offered outside the package is found, and the word in a text is not")
    func offered() {
        let word = "pub" + "lic"
        #expect(WordRule.violations(file("\(word) struct A {}\n")).count == 1)
        #expect(WordRule.violations(file("let a = \"a \(word) page\"\n")) == [])
    }
}
