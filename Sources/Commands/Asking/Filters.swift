import Arguments
import Events
import GlobalCompact
import Projections

/// The scope of a question: which values of which dimensions count.
struct Filters: Sendable {
    private let measure: Measure
    /// Values of which is known what they can be, as the ledger spells them.
    private var closed: [Dimension: Set<ExactText>] = [:]
    /// What was typed for dimensions whose values only the ledger knows.
    private var open: [(dimension: Dimension, typed: [String])] = []

    /// The filters of a call, for the dimensions that a measure has; others are an error.
    static func of(_ call: Call, for measure: Measure) throws(Failure) -> Filters {
        var filters = Filters(measure: measure)
        for dimension in CommonOptions.dimensions {
            let typed = call.arguments.values(OptionName.of(dimension.rawValue))
            guard !typed.isEmpty else { continue }
            guard measure.dimensions.contains(dimension) else {
                throw Failure(.notUnderstood, Sentences.noSuchDimension(OptionName.of(dimension.rawValue), measure))
            }
            if OpenValues.isOpen(dimension) {
                filters.open.append((dimension, typed))
            } else {
                filters.closed[dimension] = try values(call, dimension, among: measure.words(of: dimension))
            }
        }
        return filters
    }

    private init(measure: Measure) {
        self.measure = measure
    }

    /// The question, each value as the ledger spells it, with what is said beside its answer: a value that no event has.
    ///
    /// - Parameter state: what is counted, or more.
    func question(_ inquiry: Inquiry, in state: LedgerState) -> Question {
        var question = Question(measure, filters: closed)
        for (dimension, typed) in open {
            let values = OpenValues(dimension, inquiry)
            let wanted = typed.flatMap { values.parts(of: $0) }
            question.filters[dimension] = Set(wanted.flatMap { values.spellings(of: $0) }.map(ExactText.init(_:)))
            values.tellMissing(wanted, of: measure, in: state)
        }
        return question
    }

    /// The values of one dimension of which is known what they can be; nothing where a call asks for none.
    ///
    /// - Parameter words: those that the question's own things can have, where they are words.
    static func values(_ call: Call, _ dimension: Dimension, among words: [String]? = nil) throws(Failure) -> Set<ExactText>? {
        let typed = call.arguments.values(OptionName.of(dimension.rawValue))
        var wanted: Set<ExactText> = []
        for text in typed {
            let parts = namesStates(dimension) ? State.texts(ofList: text) : CommaList.values(text)
            for part in parts { wanted.insert(ExactText(try normalised(part, dimension, words ?? dimension.words))) }
        }
        return wanted.isEmpty ? nil : wanted
    }

    private static func namesStates(_ dimension: Dimension) -> Bool {
        [.state, .implementedIn].contains(dimension)
    }

    /// A value as the ledger spells it.
    private static func normalised(_ value: String, _ dimension: Dimension, _ words: [String]?) throws(Failure) -> String {
        if let range = dimension.numbers {
            guard let number = number(value), range.contains(number) else {
                throw Failure(.notUnderstood, Sentences.notInRange(value, option: OptionName.of(dimension.rawValue), range))
            }
            return String(number)
        }
        switch dimension {
        case .region, .forRegion:
            guard let region = Region(rawValue: value.uppercased()) else {
                throw Failure(.notUnderstood, Sentences.unknownRegion(value))
            }
            return region.rawValue
        case .state, .implementedIn:
            guard let state = State(named: value) else { throw Failure(.notUnderstood, Sentences.unknownState(value)) }
            return state.code
        case .objective:
            guard let number = number(value), Objective(number: number) != nil else {
                throw Failure(.notUnderstood, Sentences.unknownObjective(value))
            }
            return String(number)
        case .year:
            guard value.utf8.count == 4, let number = number(value) else { throw Failure(.notUnderstood, Sentences.notAYear(value)) }
            return String(number)
        default:
            if let words, !words.contains(value) {
                throw Failure(.notUnderstood, Sentences.unknownWord(value, of: OptionName.of(dimension.rawValue), among: words))
            }
            return value
        }
    }

    /// A number in plain digits.
    private static func number(_ text: String) -> Int? {
        text.utf8.count <= 4 && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
    }
}
