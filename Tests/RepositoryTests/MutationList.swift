/// The mutations that `Tests/Mutations/run` tries, read from their list.
struct MutationList {
    /// One of them: what is found in a file or folder, and what is put there.
    struct Mutation: Sendable {
        var name: String
        var fields: [String: String] = [:]
    }

    private(set) var mutations: [Mutation] = []

    init(_ text: String) {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            if let match = line.wholeMatch(of: /\ {4}(tests|in|find|put) +(.+)/), let last = mutations.indices.last {
                mutations[last].fields[String(match.output.1)] = String(match.output.2)
            } else {
                mutations.append(Mutation(name: String(line)))
            }
        }
    }

    /// What is wrong with one of them, given the files that there are.
    static func violations(_ mutation: Mutation, _ files: [SourceText]) throws -> [String] {
        guard Set(mutation.fields.keys) == ["tests", "in", "find", "put"] else { return ["\(mutation.name): is not whole"] }
        let place = mutation.fields["in"] ?? ""
        let found = try Regex(mutation.fields["find"] ?? "")
        let lines = files.filter { $0.path == place || $0.path.hasPrefix(place + "/") }.flatMap(\.lines)
        let count = lines.count { $0.contains(found) }
        return count == 1 ? [] : ["\(mutation.name): what it changes stands in \(count) lines of \(place)"]
    }
}
