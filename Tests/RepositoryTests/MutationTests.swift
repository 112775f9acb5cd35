import Testing

@Suite("The list of mutations")
struct MutationTests {
    @Test("What each mutation changes stands once where it says, so that none goes stale")
    func stands() throws {
        let list = MutationList(try Repository.text("Tests/Mutations/list").text)
        #expect(list.mutations.count >= 11)
        #expect(Set(list.mutations.map(\.name)).count == list.mutations.count)
        let files = try Repository.files(in: "Sources").map { try Repository.text($0) }
        for mutation in list.mutations { #expect(try MutationList.violations(mutation, files) == []) }
    }

    @Test("A mutation of what is gone, of what stands twice, or without a field is found")
    func planted() throws {
        let file = SourceText(path: "Sources/A/B.swift", text: "one(two)\nthree\nthree\n")
        func violations(_ find: String, in place: String = "Sources/A", put: String = "\n    put    x") throws -> [String] {
            let list = MutationList("# why\n\nbroken\n    tests  T\n    in     \(place)\n    find   \(find)\(put)\n")
            return try list.mutations.flatMap { try MutationList.violations($0, [file]) }
        }
        #expect(try violations(#"one\(two\)"#) == [])
        #expect(try violations(#"one\(two\)"#, in: "Sources/A/B.swift") == [])
        #expect(try violations("four") == ["broken: what it changes stands in 0 lines of Sources/A"])
        #expect(try violations("three") == ["broken: what it changes stands in 2 lines of Sources/A"])
        #expect(try violations("one", in: "Sources/B") == ["broken: what it changes stands in 0 lines of Sources/B"])
        #expect(try violations("one", put: "") == ["broken: is not whole"])
    }
}
