extension State {
    /// The texts of a list of States with commas, each of which may be a name that has commas: `Portugal,Hong Kong, China,ESP` is three.
    package static func texts(ofList text: String) -> [String] {
        CommaList.values(text, commas: mostCommas) { State(named: $0) != nil }
    }

    /// How many commas a name of a State has at most.
    private static let mostCommas = 3
}
