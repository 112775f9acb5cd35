/// The records of the decisions, read from the documents in `docs/decisions/`: each a heading and a list of what is said of it.
struct DecisionRecords {
    /// One of them.
    struct Record: Sendable {
        var document: String
        var title: String
        /// What is said, under its name.
        var says: [String: String] = [:]
    }

    /// What each record says.
    static let names = ["Problem", "Decision", "Consequence", "Not chosen", "Code", "Test", "Mutation"]

    private(set) var records: [Record] = []

    init(_ documents: [SourceText]) {
        for document in documents {
            var name: String?
            for line in document.lines {
                if line.hasPrefix("## ") {
                    records.append(Record(document: document.path, title: String(line.dropFirst(3))))
                    name = nil
                } else if let match = line.wholeMatch(of: /- \*\*([A-Za-z ]+):\*\*(.*)/), let last = records.indices.last {
                    name = String(match.output.1)
                    records[last].says[String(match.output.1)] = match.output.2.trimmed
                } else if line.hasPrefix("  "), let name, let last = records.indices.last {
                    records[last].says[name, default: ""] += " " + line.trimmed
                }
            }
        }
    }

    /// What there is to be named: files, suites of tests as `Target.Suite`, and mutations.
    struct Named {
        var isThere: (String) throws -> Bool
        var suites: Set<String>
        var mutations: Set<String>
    }

    /// What a record lacks, and what it names that is not there.
    static func violations(_ record: Record, _ named: Named) throws -> [String] {
        let place = "\(record.document), \(record.title)"
        var found = names.filter { record.says[$0]?.isEmpty ?? true }.map { "\(place): says no \($0)" }
        found += Set(record.says.keys).subtracting(names).sorted().map { "\(place): says \($0), which no record does" }
        let code = quoted(record.says["Code"])
        let tests = quoted(record.says["Test"])
        if code.isEmpty { found.append("\(place): names no code") }
        if tests.isEmpty { found.append("\(place): names no test") }
        for path in try code.filter({ try !named.isThere($0) }) { found.append("\(place): \(path) is not there") }
        for suite in tests where !named.suites.contains(suite) { found.append("\(place): there is no suite \(suite)") }
        let mutation = record.says["Mutation"] ?? ""
        if mutation.wholeMatch(of: /none: .{10,}/) == nil {
            let mutations = quoted(mutation)
            if mutations.isEmpty { found.append("\(place): names no mutation and no reason") }
            for name in mutations where !named.mutations.contains(name) { found.append("\(place): there is no mutation '\(name)'") }
        }
        return found
    }

    /// The suites of tests of some files, each as `Target.Suite`.
    static func suites(in files: [SourceText]) -> Set<String> {
        Set(
            files.flatMap { file in
                file.text.matches(of: /@Suite\([^\n]*\)\s*struct ([A-Za-z0-9]+)/).map { "\(file.module).\($0.output.1)" }
            })
    }

    /// What stands in backquotes.
    private static func quoted(_ text: String?) -> [String] {
        (text ?? "").matches(of: /`([^`]*)`/).map { String($0.output.1) }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
