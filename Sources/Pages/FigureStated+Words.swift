import Events

extension FigureStated {
    /// How exact its value is, as a word before it: `over `, `nearly `; nothing where it is exact, or no document says.
    var exactnessBefore: String {
        exactness.flatMap { $0 == .exactly ? nil : $0.rawValue + " " } ?? ""
    }
}
