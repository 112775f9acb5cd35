/// Modules are arrows: a file imports what the manifest lists for its target, and what it lists is imported.
enum ImportRule {
    /// The modules that a file imports.
    static func imports(_ file: SourceText) -> [String] {
        let line = /^(?:[@a-z][^ ]* +)*import +(?:[a-z]+ +)?([A-Za-z_]+)/
        return SwiftCode.of(file.text).split(separator: "\n").compactMap { $0.firstMatch(of: line).map { String($0.output.1) } }
    }

    /// Imports that the manifest does not list for the file's target.
    ///
    /// Of the toolchain, any file may import Synchronization, and tests Testing. The system's library is for Files alone, and for
    /// FileTesting and the bench, which start other programs: the product starts none, so what starts them is no part of Files.
    static func undeclared(_ file: SourceText, _ manifest: Manifest) -> [String] {
        guard let declared = manifest.arrows[file.module] else { return ["\(file.path): no target is named \(file.module)"] }
        var allowed = declared.union(["Synchronization"])
        if ["Files", "FileTesting", "gcm-ledger-bench"].contains(file.module) { allowed.insert("Glibc") }
        if !manifest.modules.contains(file.module) { allowed.insert("Testing") }
        return imports(file).filter { !allowed.contains($0) }.map { "\(file.path): imports \($0)" }
    }

    /// What the manifest lists for a module and none of its files imports.
    static func unused(_ files: [SourceText], _ manifest: Manifest) -> [String] {
        var used: [String: Set<String>] = [:]
        for file in files { used[file.module, default: []].formUnion(imports(file)) }
        return manifest.arrows.filter { manifest.modules.contains($0.key) }.flatMap { target, declared in
            declared.subtracting(used[target] ?? []).map { "\(target): does not import \($0)" }
        }.sorted()
    }
}
