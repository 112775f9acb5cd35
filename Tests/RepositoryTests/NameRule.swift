/// Names that say what a thing is.
enum NameRule {
    /// Words that say nothing of what is in a file.
    static let empty: Set<String> = ["Util", "Utils", "Utilities", "Helper", "Helpers", "Manager", "Misc"]

    /// Files named after nothing, and types named as a module.
    static func violations(_ file: SourceText, modules: Set<String>) -> [String] {
        var found: [String] = []
        if !empty.isDisjoint(with: words(file.stem)) || file.stem == "Common" {
            found.append("\(file.path): says nothing of what is in it")
        }
        let declaration = /\b(?:struct|enum|class|actor|protocol|typealias) +([A-Za-z_0-9]+)/
        for match in SwiftCode.of(file.text).matches(of: declaration) where modules.contains(String(match.output.1)) {
            found.append("\(file.path): \(match.output.1) is named as its module")
        }
        return found
    }

    /// `StringUtils+More` is `String`, `Utils`, `More`.
    private static func words(_ name: String) -> Set<String> {
        Set(name.matches(of: /[A-Z][a-z]*/).map { String($0.output) })
    }
}
