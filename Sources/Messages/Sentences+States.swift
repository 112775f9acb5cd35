import Arguments
package import Formats
import GlobalCompact

/// Names that no State has.
extension Sentences {
    package static func unknownState(_ word: String) -> Diagnostic {
        switch NoState(named: word) {
        case .kosovo:
            return Diagnostic(
                code: "unknown-state", place: shown(word), what: "is never listed among the States",
                fix: "name it in a text, such as a title, --text of a statement or --scope of a figure, as "
                    + "'Kosovo (Security Council resolution 1244 (1999))', with the footnote: "
                    + "\(Kosovo.footnote)")
        case .europeanUnion:
            return Diagnostic(
                code: "unknown-state", place: shown(word), what: "is no State; the ledger names it as an office or another party",
                fix: "write 'European Union' where parties and offices stand: --stakeholders of a pledge, --offices of a statement, "
                    + "--donor-office of a contribution; answers have it under --office and --donor")
        case nil:
            return Diagnostic(
                code: "unknown-state", place: shown(word), what: "is no State that the ledger knows",
                fix: meant(word) + "a State is its ISO 3166-1 alpha-3 code, or its name in English; \(run("help states")) lists them")
        }
    }

    /// The codes of the States that may have been meant: the one of that name or of those two letters, else those whose names begin so, as
    /// `GER`, else those of near names.
    private static func meant(_ word: String) -> FixHint {
        if let state = State(named: word) ?? State(twoLetters: word) { return "did you mean '\(state.code)'? " }
        let names = State.all.map(\.code) + State.all.flatMap { [$0.name] + $0.aliases }
        let beginning = LatinFolding.folded(word)
        let begun = beginning.count < 3 ? [] : State.all.filter { LatinFolding.folded($0.name).hasPrefix(beginning) }.map(\.code)
        if !begun.isEmpty { return "did you mean \(choice(Array(begun.prefix(3))))? " }
        var codes: [String] = []
        for name in Suggestions.nearest(word, among: names, most: 9) {
            if let code = State(named: name)?.code, code != word, !codes.contains(code) { codes.append(code) }
        }
        return codes.isEmpty ? "" : "did you mean \(choice(Array(codes.prefix(3))))? "
    }
}
