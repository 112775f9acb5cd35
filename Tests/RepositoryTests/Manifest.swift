/// The arrows of the manifest, and of the fuzzers' script, which compiles them by itself, read from their texts.
struct Manifest {
    /// By target, what it may import.
    private(set) var arrows: [String: Set<String>] = [:]
    /// The targets whose sources stand in `Sources`.
    private(set) var modules: Set<String> = []

    init(_ text: String, fuzzing script: String = "") {
        // The list of targets: what comes before declares the two functions that it is written with.
        let list = text.range(of: "targets: [\n").map { String(text[$0.upperBound...]) } ?? ""
        let target =
            /(module|tests|\.executableTarget|\.target)\(\s*(?:name:\s*)?"([^"]+)"(?:,\s*(?:imports|dependencies):\s*\[([^\]]*)\])?/
        for match in list.matches(of: target) {
            let name = String(match.output.2)
            arrows[name] = Set((match.output.3 ?? "").matches(of: /"([^"]+)"/).map { String($0.output.1) })
            if match.output.1 == "module" || match.output.1 == ".executableTarget" { modules.insert(name) }
        }
        if let match = script.firstMatch(of: /\nmodules=\(([^)]*)\)/) {
            arrows["Fuzzing"] = Set(match.output.1.split(separator: " ").map(String.init))
        }
    }
}

extension String {
    fileprivate func range(of text: String) -> Range<String.Index>? {
        firstRange(of: text)
    }
}
