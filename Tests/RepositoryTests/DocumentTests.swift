import Testing

@Suite("The repository as a newcomer finds it")
struct DocumentTests {
    @Test("The top holds the manifest, the sources, the tests, the ledger and the named documents")
    func topLevel() throws {
        #expect(DocumentRule.topLevelViolations(try Repository.topLevel()) == [])
        #expect(DocumentRule.topLevelViolations(Array(DocumentRule.topLevel) + ["notes.txt"]) == ["notes.txt has no place at the top"])
        #expect(DocumentRule.topLevelViolations(DocumentRule.topLevel.subtracting(["events"]).sorted()) == ["events is missing"])
    }

    @Test("events/ holds writers' files and nothing else")
    func events() throws {
        let names = try Repository.files(in: "events").map { String($0.dropFirst("events/".count)) }
        try #require(names.contains { $0.hasSuffix(".jsonl") })
        #expect(DocumentRule.eventsViolations(names) == [])
        #expect(DocumentRule.eventsViolations(["a.jsonl", "A.jsonl", "a.json", "notes"]).count == 3)
    }

    @Test("The package has no dependencies")
    func dependencies() throws {
        let manifest = try Repository.text("Package.swift").text
        #expect(DocumentRule.manifestViolations(manifest) == [])
        #expect(
            DocumentRule.manifestViolations(manifest.replacing("\n    dependencies: [],\n", with: "\n    dependencies: [a],\n")).count == 1)
        #expect(DocumentRule.manifestViolations(manifest + ".package(url: a)\n").count == 1)
    }

    @Test("The README begins with a question, has the two commands, a door for every reader, and a hundred lines at most")
    func readme() throws {
        let readme = try Repository.text("README.md").text
        #expect(DocumentRule.readmeViolations(readme) == [])
        #expect(DocumentRule.readmeViolations(readme.replacing("\nswift test -c", with: "\nswiftly test -c")).count == 1)
        #expect(DocumentRule.readmeViolations(readme.replacing("swift run", with: "swiftly run")).count == 1)
        #expect(DocumentRule.readmeViolations(readme.replacing("?", with: ".")).count == 1)
        #expect(DocumentRule.readmeViolations(readme + String(repeating: "\n", count: 101)).count == 1)
        for door in DocumentRule.doors {
            #expect(DocumentRule.readmeViolations(readme.replacing("](\(door))", with: "](nowhere)")).count == 1)
        }
    }

    @Test("The document about evidence says what cannot be seen")
    func evidence() throws {
        let evidence = try Repository.text("docs/evidence.md").text
        #expect(DocumentRule.evidenceViolations(evidence) == [])
        #expect(DocumentRule.evidenceViolations(evidence.replacing("What cannot be seen", with: "What can be seen")).count == 1)
    }

    @Test("Every link of the documents leads to what is there")
    func links() throws {
        let paths = try Repository.topLevel() + Repository.files(in: "docs")
        let documents = try paths.filter { $0.hasSuffix(".md") }.map(Repository.text)
        try #require(documents.count >= 15)
        for document in documents {
            #expect(try DocumentRule.linkViolations(document, in: documents, isThere: Repository.isThere) == [])
        }
        let linking = documents.filter { $0.path != "CHANGELOG.md" && $0.text.contains("](") }
        #expect(linking.count >= 8)
    }

    @Test("A link to nothing is found, and one to a file, a heading or an address is not")
    func plantedLink() throws {
        let other = SourceText(path: "docs/b.md", text: "# What is *so*?\n")
        let links = "[1](b.md) [2](b.md#what-is-so) [3](../a.md) [4](https://example.org/x) [5](#top)"
        let file = SourceText(path: "docs/a.md", text: "## Top\n\(links) [6](c.md) [7](b.md#gone)\n")
        let found = DocumentRule.linkViolations(file, in: [file, other]) { ["docs/a.md", "docs/b.md", "a.md"].contains($0) }
        #expect(found == ["docs/a.md: leads to docs/c.md, which is not there", "docs/a.md: leads to #gone, which docs/b.md has not"])
    }

    @Test("The one command that checks everything runs the tests")
    func check() throws {
        guard try Repository.topLevel().contains(".ci"), try Repository.files(in: ".ci").contains(".ci/run") else { return }
        let run = try Repository.text(".ci/run").text
        #expect(DocumentRule.checkViolations(run) == [])
        #expect(DocumentRule.checkViolations(run.replacing("\nswift test", with: "\n# swift test")).count == 1)
    }

    @Test("Nothing names a place on one machine")
    func machinePaths() throws {
        let top = try Repository.topLevel().filter { DocumentRule.topLevel.contains($0) }
        let folders = ["Sources", "Tests", "events", "Snapshots", "docs", "findings", ".ci"].filter(top.contains)
        let documents = top.filter { !folders.contains($0) }
        let paths = try folders.flatMap { try Repository.files(in: $0) } + documents
        try #require(paths.count > 200)
        for path in paths { #expect(MachinePathRule.violations(try Repository.text(path)) == []) }
    }

    @Test("A place on one machine is found, and a part of an address is not", arguments: MachinePathRule.places)
    func plantedPath(_ place: String) {
        let planted = SourceText(path: "a", text: "one\nlet a = \"\(place)x\"\n")
        #expect(MachinePathRule.violations(planted) == ["a:2: names \(place)"])
        let address = SourceText(path: "a", text: "https://example.org\(place)x and ./a\(place)x")
        #expect(MachinePathRule.violations(address) == [])
    }
}
