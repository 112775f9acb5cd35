import Testing

@Suite("The records of the decisions")
struct DecisionTests {
    private static func named() throws -> DecisionRecords.Named {
        DecisionRecords.Named(
            isThere: Repository.isThere, suites: DecisionRecords.suites(in: try Repository.swiftFiles(in: "Tests")),
            mutations: Set(MutationList(try Repository.text("Tests/Mutations/list").text).mutations.map(\.name)))
    }

    @Test("Each says its problem, its decision, what was not chosen, and names code, tests and a mutation that are there")
    func whole() throws {
        let documents = try Repository.files(in: "docs/decisions").filter { $0 != "docs/decisions/README.md" }.map(Repository.text)
        try #require(documents.count == 7)
        for document in documents { #expect(document.text.hasPrefix("# ") && document.lines[0].hasSuffix("?"), "\(document.path)") }
        let index = try Repository.text("docs/decisions/README.md").text
        let names = index.matches(of: /\]\(([^)]*)\)/).map { "docs/decisions/" + $0.output.1 }
        #expect(names.sorted() == documents.map(\.path))
        let records = DecisionRecords(documents).records
        for document in documents { #expect(records.filter { $0.document == document.path }.count >= 5, "\(document.path)") }
        #expect(records.count >= 60)
        #expect(Set(records.map(\.title)).count == records.count)
        let named = try Self.named()
        try #require(named.suites.count > 100 && named.mutations.count > 50)
        for record in records { #expect(try DecisionRecords.violations(record, named) == []) }
    }

    @Test("A record without a part, or with a name of what is not there, is found")
    func planted() throws {
        let whole = """
            # What is so?

            ## A line has one form

            - **Problem:** two forms.
            - **Decision:** one,
              on two lines.
            - **Consequence:** none.
            - **Not chosen:** two.
            - **Code:** `Sources/A.swift`
            - **Test:** `ATests.BTests`
            - **Mutation:** `form not compared`

            """
        let named = DecisionRecords.Named(isThere: { $0 == "Sources/A.swift" }, suites: ["ATests.BTests"], mutations: ["form not compared"])
        func violations(_ text: String) throws -> [String] {
            let records = DecisionRecords([SourceText(path: "d.md", text: text)]).records
            #expect(records.count == 1)
            return try records.flatMap { try DecisionRecords.violations($0, named) }.map { String($0.dropFirst("d.md, ".count)) }
        }
        let title = "A line has one form"
        #expect(try violations(whole) == [])
        #expect(try violations(whole.replacing("`form not compared`", with: "none: nothing to break")) == [])
        #expect(try violations(whole.replacing("- **Not chosen:** two.\n", with: "")) == ["\(title): says no Not chosen"])
        #expect(try violations(whole.replacing("**Problem:**", with: "**Trouble:**")).count == 2)
        #expect(try violations(whole.replacing("A.swift", with: "B.swift")) == ["\(title): Sources/B.swift is not there"])
        #expect(try violations(whole.replacing("BTests", with: "CTests")) == ["\(title): there is no suite ATests.CTests"])
        #expect(try violations(whole.replacing("form not", with: "shape not")) == ["\(title): there is no mutation 'shape not compared'"])
        #expect(try violations(whole.replacing("`form not compared`", with: "none")) == ["\(title): names no mutation and no reason"])
        #expect(try violations(whole.replacing("`Sources/A.swift`", with: "somewhere")) == ["\(title): names no code"])
        #expect(DecisionRecords([SourceText(path: "d.md", text: "# Why?\n")]).records.isEmpty)
    }

    @Test("A suite is known by its target and its type")
    func suites() {
        let file = SourceText(path: "Tests/ATests/BTests.swift", text: "@Suite(\"B\", .serialized)\nstruct BTests {\n}\nstruct C {}\n")
        #expect(DecisionRecords.suites(in: [file]) == ["ATests.BTests"])
    }
}
