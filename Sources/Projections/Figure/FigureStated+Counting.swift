import Events

extension FigureStated {
    /// Whether the States that it names are those that it counts, as in "two members of the committee", and not those that it is of
    /// alone: it names as many as it counts.
    var namesWhatItCounts: Bool {
        !states.isEmpty && unit == .count && states.count == value
    }
}
