import Testing

@Suite("Names that say what a thing is")
struct NameTests {
    @Test("No file is named after nothing, and no type as a module")
    func names() throws {
        let modules = Manifest(try Repository.text("Package.swift").text).modules
        try #require(modules.contains("Events"))
        for file in try Repository.swiftFiles(in: "Sources") + Repository.swiftFiles(in: "Tests") {
            #expect(NameRule.violations(file, modules: modules) == [])
        }
    }

    @Test("A file named after nothing is found", arguments: ["Utils", "StringHelpers", "LedgerManager", "Common", "Date+Utils"])
    func plantedFile(_ name: String) {
        let file = SourceText(path: "Sources/A/\(name).swift", text: "")
        #expect(NameRule.violations(file, modules: []).count == 1)
    }

    @Test("A file named after what is in it is not", arguments: ["CommonOptions", "State+Named", "Ledger", "Timeline"])
    func quietFile(_ name: String) {
        #expect(NameRule.violations(SourceText(path: "Sources/A/\(name).swift", text: ""), modules: []) == [])
    }

    @Test("A type named as a module is found, and a mention of the module is not")
    func plantedType() {
        let named = SourceText(path: "Sources/Events/A.swift", text: "package enum Events {}\n")
        #expect(NameRule.violations(named, modules: ["Events"]).count == 1)
        let mention = SourceText(path: "Sources/Events/A.swift", text: "package enum Event {}\n// enum Events\nlet a = Events.Event.self\n")
        #expect(NameRule.violations(mention, modules: ["Events"]) == [])
    }
}
