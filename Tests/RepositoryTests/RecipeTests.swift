import Testing

@Suite("The recipes of CONTRIBUTING.md")
struct RecipeTests {
    private static func paths() throws -> [String] {
        let folders = try ["Sources", "Tests", "docs"].flatMap(Repository.files)
        try #require(folders.count > 500)
        return try folders + Repository.topLevel()
    }

    @Test("There are five, and at each of their places something is there")
    func places() throws {
        let recipes = RecipeRule.recipes(try Repository.text("CONTRIBUTING.md").text)
        #expect(recipes.map(\.heading) == RecipeRule.headings)
        #expect(RecipeRule.violations(recipes, paths: try Self.paths()) == [])
    }

    @Test("A recipe that is missing, short, or leads to nothing is found")
    func planted() throws {
        let text = RecipeRule.headings.map { "### \($0)\n\n1. `a/<Name>Command.swift`: x\n2. `b/`: x\n3. `c.md`: x\n" }.joined()
        func violations(_ text: String, _ paths: [String] = ["a/ListCommand.swift", "b/c/d", "c.md"]) -> [String] {
            RecipeRule.violations(RecipeRule.recipes(text), paths: paths)
        }
        #expect(violations(text) == [])
        #expect(violations("") == RecipeRule.headings.map { "\($0): there is not one recipe" })
        #expect(violations(text.replacing("### A field", with: "### A meadow")) == ["A field: there is not one recipe"])
        #expect(violations(text, ["a/Command.swift", "b/c/d", "c.md"]).count == 5)
        #expect(violations(text, ["a/ListCommand.swift", "b", "c.md"]).contains("A format: nothing is at b/"))
        #expect(violations(text.replacing("`c.md`: x", with: "see c.md")).contains("A format: nothing is at 3. see c.md"))
        #expect(violations("### A format\n1. `c.md`: x\n").contains("A format: has 1 places"))
    }

    @Test("Every rendering of a format has tests of its name")
    func renderings() throws {
        let paths = try Self.paths()
        try #require(paths.contains("Sources/Formats/CSVRendering.swift"))
        #expect(RecipeRule.untestedRenderings(paths) == [])
        #expect(RecipeRule.untestedRenderings(paths + ["Sources/Formats/TSVRendering.swift"]).count == 1)
    }
}
