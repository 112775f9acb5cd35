import Files

/// How many cases of a suite there are, and how many came out as they should.
package struct ConformanceCount: Equatable, Sendable, CustomStringConvertible {
    package var tried = 0
    package var passed = 0

    package init() {}

    /// The count of cases that went well or did not.
    package init(_ results: some Sequence<Bool>) {
        for result in results { add(result) }
    }

    package mutating func add(_ isPassed: Bool) {
        tried += 1
        if isPassed { passed += 1 }
    }

    package var description: String { "\(tried) | \(passed)" }

    /// What the table of conformance in docs/evidence.md says of a suite; nothing where it has no row.
    package static func documented(of suite: ConformanceSuite) -> ConformanceCount? {
        rows().first { $0.name == suite.rawValue }.flatMap { row in
            guard let tried = Int(row.tried), let passed = Int(row.passed) else { return nil }
            var count = ConformanceCount()
            (count.tried, count.passed) = (tried, passed)
            return count
        }
    }

    /// The names of the suites that the table has a row for, from the top.
    package static func documentedSuites() -> [String] {
        rows().map(\.name)
    }

    private static func rows() -> [(name: String, tried: String, passed: String)] {
        let root = PathText.folder(of: PathText.folder(of: PathText.folder(of: #filePath)))
        let bytes = (try? RealFileSystem().contents(of: PathText.path(of: "docs/evidence.md", in: root))) ?? []
        let text = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let table = text.drop { $0 != "| suite | cases | passed |" }.dropFirst(2).prefix { $0.hasPrefix("| ") }
        return table.map { line in
            let cells = line.split(separator: "|").map { cell in String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
            return cells.count == 3 ? (cells[0], cells[1], cells[2]) : (String(line), "", "")
        }
    }
}
