import Arguments
import Events
import GlobalCompact
import Projections

/// The scope of a question: which values of which dimensions count.
enum Filters {
    /// The filters of a call, for the dimensions that a measure has; others are an error.
    static func of(_ call: Call, for measure: Measure) throws(Failure) -> [Dimension: Set<ExactText>] {
        var filters: [Dimension: Set<ExactText>] = [:]
        for dimension in CommonOptions.dimensions {
            guard call.arguments.has(OptionName.of(dimension.rawValue)) else { continue }
            guard measure.dimensions.contains(dimension) else {
                throw Failure(.notUnderstood, Sentences.noSuchDimension(OptionName.of(dimension.rawValue), measure))
            }
            filters[dimension] = try values(call, dimension)
        }
        return filters
    }

    /// The values of one dimension that a call asks for; nothing where it asks for none.
    static func values(_ call: Call, _ dimension: Dimension) throws(Failure) -> Set<ExactText>? {
        let typed = call.arguments.values(OptionName.of(dimension.rawValue)).flatMap { $0.split(separator: ",").map(String.init) }
        var wanted: Set<ExactText> = []
        for value in typed { wanted.insert(ExactText(try normalised(value, dimension))) }
        return wanted.isEmpty ? nil : wanted
    }

    /// A value as the ledger spells it.
    private static func normalised(_ value: String, _ dimension: Dimension) throws(Failure) -> String {
        switch dimension {
        case .region:
            guard let region = Region(rawValue: value.uppercased()) else {
                throw Failure(.notUnderstood, Sentences.unknownRegion(value))
            }
            return region.rawValue
        case .state, .implementedIn:
            guard let state = State(named: value) else { throw Failure(.notUnderstood, Sentences.unknownState(value)) }
            return state.code
        case .donor:
            return State(named: value)?.code ?? value
        case .objective:
            guard let number = Int(value), Objective(number: number) != nil else {
                throw Failure(.notUnderstood, Sentences.unknownObjective(value))
            }
            return String(number)
        case .meeting, .feedsInto, .backToBackWith, .forum: return slug(value, of: .meeting)
        case .requirement: return slug(value, of: .requirement)
        case .pledge: return slug(value, of: .pledge)
        case .report: return slug(value, of: .report)
        default:
            if let words = dimension.words, !words.contains(value) {
                throw Failure(.notUnderstood, Sentences.unknownWord(value, of: OptionName.of(dimension.rawValue), among: words))
            }
            return value
        }
    }

    private static func slug(_ value: String, of thing: Thing) -> String {
        value.hasPrefix(thing.rawValue + "/") ? String(value.dropFirst(thing.rawValue.count + 1)) : value
    }
}
