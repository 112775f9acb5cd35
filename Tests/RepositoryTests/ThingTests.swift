import Testing

@Suite("No module below Projections names a thing")
struct ThingTests {
    @Test("Neither its events nor their payloads, in any file")
    func files() throws {
        let files = try Repository.swiftFiles(in: "Sources").filter { ThingRule.modules.contains($0.module) }
        try #require(files.count > 100 && Set(files.map(\.module)) == ThingRule.modules)
        #expect(files.flatMap(ThingRule.violations) == [])
    }

    @Test(
        "One that does is found",
        arguments: [
            "let type = EventType.pledgeMade", "case .pledge(.made(let made)): PledgeMade()", "Subject(.document, slug)",
            "if type.thing == .report { }", "TypeSet(of: [.meeting])", "func put(_ event: ContributionEvent) {}",
        ])
    func found(_ code: String) {
        #expect(ThingRule.violations(SourceText(path: "Sources/History/Planted.swift", text: code)).count == 1, "\(code)")
    }

    @Test("What is above may, and comments and other words do not count")
    func quiet() {
        #expect(ThingRule.violations(SourceText(path: "Sources/Projections/A.swift", text: "let type = EventType.pledgeMade")) == [])
        let text = "// as pledgeMade does\nlet a = entry.target\nif type.thing == .event { }\nlet b = eventIndex.source\n"
        #expect(ThingRule.violations(SourceText(path: "Sources/History/A.swift", text: text)) == [])
    }
}
