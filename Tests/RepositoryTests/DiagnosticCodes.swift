/// The stable codes of what the program says is wrong, read from the sources of the sentences.
enum DiagnosticCodes {
    /// The codes that a source of sentences can give: after `code:`, in a function that gives a code, and first in a table of sentences.
    static func of(_ file: SourceText) -> Set<String> {
        var found = Set(file.text.matches(of: /\bcode: "([^"]*)"/).map { String($0.output.1) })
        for body in bodies(file.text, head: /func code\([^\n]*-> String \{/) {
            found.formUnion(body.matches(of: /: "([^"]*)"/).map { String($0.output.1) })
        }
        for body in bodies(file.text, head: /func [^\n]*-> \(code: String,[^\n]*\{/) {
            found.formUnion(body.matches(of: /(?:\n +|: |return )\(\s*"([^"]*)",/).map { String($0.output.1) })
        }
        return found
    }

    /// The texts of the functions that begin with a head, up to the brace that stands below it.
    private static func bodies(_ text: String, head: Regex<Substring>) -> [Substring] {
        text.matches(of: head).map { match in
            let rest = text[match.range.lowerBound...]
            let end = rest.firstRange(of: "\n    }\n")?.upperBound ?? rest.endIndex
            return rest[..<end]
        }
    }
}
