import Arguments
import Events
import Formats
import GlobalCompact
import Messages
import Projections

/// The scope of a question: which values of which dimensions count.
struct Filters: Sendable {
    private let measure: Measure
    /// Values of which is known what they can be, as the ledger spells them.
    private var closed: [Dimension: Set<ExactText>] = [:]
    /// What was typed for dimensions whose values only the ledger knows.
    private var open: [(dimension: Dimension, typed: [String])] = []

    /// The filters of a call, for the dimensions that a measure has; others are an error.
    static func of(_ request: Request, for measure: Measure) throws(Failure) -> Filters {
        var filters = Filters(measure: measure)
        for dimension in CommonOptions.dimensions {
            let typed = request.arguments.values(OptionName.of(dimension.rawValue))
            guard !typed.isEmpty else { continue }
            guard measure.dimensions.contains(dimension) else {
                throw Failure(.notUnderstood, Sentences.noSuchDimension(OptionName.of(dimension.rawValue), measure))
            }
            if OpenValues.isOpen(dimension) {
                try refuseEmpty(typed, dimension)
                filters.open.append((dimension, typed))
            } else {
                filters.closed[dimension] = try values(request, dimension, among: measure.words(of: dimension))
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
    func question(_ query: Query, in state: LedgerState) -> MeasureQuery {
        var question = MeasureQuery(measure, filters: closed)
        for (dimension, typed) in open {
            let values = OpenValues(dimension, query)
            let wanted = typed.flatMap { values.parts(of: $0) }
            question.filters[dimension] = Set(wanted.flatMap { values.spellings(of: $0) }.map(ExactText.init(_:)))
            values.tellMissing(wanted, of: measure, in: state)
        }
        tellYears(question, query, in: state)
        return question
    }

    /// Says how many more things may be of the years that are asked for: those of which several years may be meant.
    private func tellYears(_ question: MeasureQuery, _ query: Query, in state: LedgerState) {
        guard let wanted = question.filters[.year] else { return }
        var anyYear = question
        anyYear.filters[.year] = nil
        var notes: [Diagnostic] = []
        for tally in anyYear.tallies(by: [.year], certain: state, withPossible: state, naming: .none) {
            guard let text = tally.key.first, let years = try? Period(parsing: text), years.year == nil, !wanted.contains(ExactText(text))
            else { continue }
            let asked = wanted.filter { (try? Period(parsing: $0.text)).map { $0.first >= years.first && $0.last <= years.last } ?? false }
            if !asked.isEmpty { notes.append(Sentences.mayBeOfTheYear(asked.map(\.text).sorted(), years: text, tally.value)) }
        }
        query.request.report(notes)
    }

    /// The values of one dimension of which is known what they can be; nothing where a call asks for none.
    ///
    /// - Parameter words: those that the question's own things can have, where they are words.
    static func values(_ request: Request, _ dimension: Dimension, among words: [String]? = nil) throws(Failure) -> Set<ExactText>? {
        let typed = request.arguments.values(OptionName.of(dimension.rawValue))
        try refuseEmpty(typed, dimension)
        var wanted: Set<ExactText> = []
        for text in typed {
            let parts = namesStates(dimension) ? State.texts(ofList: text) : CommaList.values(text)
            for part in parts { wanted.insert(ExactText(try normalised(part, dimension, words ?? dimension.words))) }
        }
        return wanted.isEmpty ? nil : wanted
    }

    /// An option without a value, as of a shell's variable that is not set, would ask for everything.
    private static func refuseEmpty(_ typed: [String], _ dimension: Dimension) throws(Failure) {
        for text in typed where CommaList.values(text).allSatisfy(\.isEmpty) {
            throw Failure(.notUnderstood, Sentences.emptyFilter(text, option: OptionName.of(dimension.rawValue)))
        }
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
            guard Measure.areYears(value) else { throw Failure(.notUnderstood, Sentences.notAYear(value)) }
            return value
        default:
            if let words, !words.contains(value) {
                throw Failure(.notUnderstood, Sentences.unknownWord(value, of: OptionName.of(dimension.rawValue), among: words))
            }
            return value
        }
    }

    /// Filters as the options that ask for them: `--region UNECE`.
    static func options(_ filters: [Dimension: Set<ExactText>]) -> [String] {
        Dimension.allCases.compactMap { dimension in
            filters[dimension].map { values in
                "--\(OptionName.of(dimension.rawValue)) " + Sentences.word(values.sorted().map(\.text).joined(separator: ","))
            }
        }
    }

    /// A number in plain digits.
    private static func number(_ text: String) -> Int? {
        text.utf8.count <= 4 && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
    }
}
