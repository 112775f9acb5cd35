import Events
import GlobalCompact

/// How things' fields become the values of dimensions.
extension Measure {
    static func one(_ value: String?) -> [String] {
        value.map { [$0] } ?? []
    }

    static func one(_ word: (some Word)?) -> [String] {
        word.map { [$0.rawValue] } ?? []
    }

    static func one(_ number: Int?) -> [String] {
        number.map { [String($0)] } ?? []
    }

    static func year(_ period: Period?) -> [String] {
        period.map { [String($0.last.year)] } ?? []
    }

    static func codes(_ states: [State]) -> [String] {
        states.map(\.code)
    }

    static func numbers(_ objectives: ObjectiveSet) -> [String] {
        objectives.numbers.map(String.init)
    }

    /// A region that is named, else the regions of the States: a State can be in several.
    static func regions(_ region: Region?, _ states: [State] = []) -> [String] {
        if let region { return [region.rawValue] }
        let all = Set(states.flatMap(\.regions))
        return Region.allCases.filter { all.contains($0) }.map(\.rawValue)
    }
}
