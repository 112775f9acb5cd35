/// What stands at the top of the repository, and what its documents promise.
enum DocumentRule {
    /// Everything that may stand at the top.
    static let topLevel: Set<String> = [
        "Package.swift", "Sources", "Tests", "events", "Snapshots", "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md",
        "LICENSE", "docs", "findings", ".ci", ".swift-format", ".gitignore",
    ]

    /// What must stand there.
    static let needed: Set<String> = ["Package.swift", "Sources", "Tests", "events", "README.md"]

    /// What belongs to one copy and is not in git.
    static let ofThisCopy: Set<String> = [".git", ".build", ".gcm-ledger", "Package.resolved", ".DS_Store"]

    static func topLevelViolations(_ names: [String]) -> [String] {
        let strange = names.filter { !topLevel.contains($0) && !ofThisCopy.contains($0) && !$0.hasSuffix(".swp") }
        return strange.map { "\($0) has no place at the top" } + needed.subtracting(names).sorted().map { "\($0) is missing" }
    }

    /// The names in `events/` that are neither a writer's file nor what git needs to know.
    static func eventsViolations(_ names: [String]) -> [String] {
        names.filter { $0 != ".gitattributes" && $0.wholeMatch(of: /[a-z0-9-]{1,40}\.jsonl/) == nil }.map {
            "events/\($0) is no writer's file"
        }
    }

    /// A package that needs nothing but the toolchain.
    static func manifestViolations(_ text: String) -> [String] {
        let code = SwiftCode.of(text)
        var found: [String] = []
        if !code.contains("\n    dependencies: [],\n") { found.append("the package does not say that it has no dependencies") }
        if code.contains(".package(") { found.append("the package depends on another") }
        return found
    }

    /// The command that passes the tests, on the build of the program that is shipped.
    private static let testCommand = "swift test -c release --disable-testable-imports"

    /// Where each reader goes on.
    static let doors = ["docs/guide.md", "docs/data.md", "docs/evidence.md", "CONTRIBUTING.md"]

    /// The README is short, begins with a question, has the two commands, each as it can be pasted, and opens a door to every reader.
    static func readmeViolations(_ text: String) -> [String] {
        let lines = text.split(separator: "\n").map(String.init)
        var found: [String] = []
        let count = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
        if count > 100 { found.append("the README has \(count) lines: more than 100") }
        if lines.count < 2 || !lines[1].contains("?") { found.append("the README does not begin with a question") }
        if !lines.contains(where: { $0.hasPrefix("swift run -c release gcm-ledger readiness ") }) {
            found.append("the README does not run the program")
        }
        if !lines.contains(testCommand) { found.append("the README does not run the tests") }
        for door in doors where !text.contains("](\(door))") { found.append("the README does not lead to \(door)") }
        return found
    }

    /// Whoever has to rely on a ledger is told what looking at every byte cannot see.
    static func evidenceViolations(_ text: String) -> [String] {
        text.contains("\n**What cannot be seen:** whole batches lost from the end of a file")
            ? [] : ["docs/evidence.md does not say what cannot be seen"]
    }

    /// The links of a document that lead to no file of the repository, seen from its folder, and those to no heading of theirs.
    static func linkViolations(_ file: SourceText, in documents: [SourceText], isThere: (String) throws -> Bool) rethrows -> [String] {
        var found: [String] = []
        for match in file.text.matches(of: /\]\(([^)\s#]*)(?:#([^)\s]*))?\)/) where !match.output.1.hasPrefix("https://") {
            let path = match.output.1.isEmpty ? file.path : Self.path(String(match.output.1), from: file.path)
            guard try isThere(path) else {
                found.append("\(file.path): leads to \(path), which is not there")
                continue
            }
            guard let wanted = match.output.2 else { continue }
            let headings = documents.first { $0.path == path }?.lines.filter { $0.hasPrefix("#") }.map(Self.anchor) ?? []
            if !headings.contains(String(wanted)) { found.append("\(file.path): leads to #\(wanted), which \(path) has not") }
        }
        return found
    }

    /// A path as a document at another one writes it, seen from the top.
    private static func path(_ written: String, from document: String) -> String {
        var parts = document.split(separator: "/").dropLast().map(String.init)
        for part in written.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }

    /// What leads to a heading: its words in small letters, with hyphens between.
    private static func anchor(of heading: Substring) -> String {
        let words = heading.drop { "# ".contains($0) }.lowercased()
        return words.filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }.replacing(" ", with: "-")
    }

    /// The one command that checks everything runs the README's test command.
    static func checkViolations(_ text: String) -> [String] {
        text.split(separator: "\n").contains { $0 == testCommand } ? [] : [".ci/run does not run the tests"]
    }
}
