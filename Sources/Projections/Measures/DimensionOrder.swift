import GlobalCompact

extension Dimension {
    /// Whether its values are numbers in plain digits.
    package var isNumber: Bool {
        switch self {
        case .objective, .principle, .round, .year, .thematicArea: true
        case .region, .forRegion, .state, .donor, .implementedIn, .kind, .type, .form, .stage, .status, .meeting, .meetingKind, .report,
            .feedsInto, .backToBackWith, .forum, .to, .formality, .mode, .group, .topic, .body, .office, .askedOf, .fund, .of, .scope,
            .pledge, .area, .verb, .outcome, .requirement, .publisher, .framework, .pledgerKind:
            false
        }
    }

    /// The numbers that its values can be, as the fields of its name have them; nothing where no field bounds them.
    package var numbers: ClosedRange<Int>? {
        self == .round ? 1...99 : self == .thematicArea ? 1...5 : nil
    }

    /// Whether a value stands before another: numbers by what they are, texts by their bytes, and no value before all.
    func precedes(_ left: String, _ right: String) -> Bool {
        // Of numbers without zeros before them, the longer one is the greater one.
        if isNumber, left.utf8.count != right.utf8.count { return left.utf8.count < right.utf8.count }
        return left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    /// Whether the values of a key stand before those of another, the first dimension's first.
    static func precede(_ left: [String], _ right: [String], by dimensions: [Dimension]) -> Bool {
        for (place, dimension) in dimensions.enumerated() where !left[place].isExactly(right[place]) {
            return dimension.precedes(left[place], right[place])
        }
        return false
    }
}
