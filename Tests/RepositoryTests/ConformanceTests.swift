import ConformanceTesting
import Testing

@Suite("The table of conformance")
struct ConformanceTests {
    @Test("It has a row for every suite, and each row is compared with what its tests count")
    func rows() throws {
        #expect(ConformanceCount.documentedSuites() == ConformanceSuite.allCases.map(\.rawValue))
        let tests = try Repository.swiftFiles(in: "Tests").filter { $0.path.hasSuffix("Tests/ConformanceTests.swift") }
        let compared = tests.flatMap { $0.text.matches(of: /documented\(of: \.([A-Za-z0-9]+)\)/).map { String($0.output.1) } }
        #expect(compared.sorted() == ConformanceSuite.allCases.map { "\($0)" }.sorted())
    }
}
