import Events
import GlobalCompact

/// How far some things get towards what is expected of them: their count, or the sum of their amounts.
struct Reach {
    private let items: [Measure.Item]
    private let currency: Currency?

    init(_ items: [Measure.Item], _ measure: Measure, expected: Money?) {
        self.items = items
        currency = expected?.currency
    }

    var quantity: Quantity {
        currency.map { Question.sum(items, $0) } ?? .count(items.count)
    }

    /// The day on which so much was reached; nothing while it is not, or where the sources do not say.
    func day(of expected: Quantity) -> Day? {
        guard !expected.isZero, quantity.reaches(expected) else { return nil }
        let dated = items.filter { $0.day != nil }.sorted { ($0.day ?? .latest) < ($1.day ?? .latest) }
        return dated.indices.first { Reach(Array(dated[...$0]), currency).quantity.reaches(expected) }.flatMap { dated[$0].day }
    }

    private init(_ items: [Measure.Item], _ currency: Currency?) {
        self.items = items
        self.currency = currency
    }
}

/// What a document states of a sum that is expected: an amount, or a share of it in percent.
struct StatedReach {
    /// The latest such figure.
    let figure: (quantity: Quantity, remarks: [String], events: [String])?

    init(_ adopted: RequirementAdopted, _ question: Question, _ state: LedgerState) {
        guard let amount = adopted.amount, !question.measure.statedAs.isEmpty else {
            figure = nil
            return
        }
        let matching = state.figures.values.filter { figure in
            question.measure.statedAs.contains(figure.stated.of) && Self.isAnswer(figure, to: question)
                && Self.quantity(figure.stated, of: amount) != nil
        }
        let latest = matching.max { left, right in
            left.occurred.last != right.occurred.last ? left.occurred.last < right.occurred.last : left.slug < right.slug
        }
        figure = latest.flatMap { latest in
            Self.quantity(latest.stated, of: amount).map { ($0, [Self.remark(latest.stated)], [latest.event]) }
        }
    }

    /// Whether a figure is of the fund, the region and the year that are asked for.
    ///
    /// One of the whole says nothing of a part, nor one of a part of the whole.
    private static func isAnswer(_ figure: StatedThing<FigureStated>, to question: Question) -> Bool {
        let stated = figure.stated
        if !stated.states.isEmpty || (stated.region != nil && question.filters[.region] == nil) { return false }
        let keys: [Dimension: String?] = [
            .fund: stated.fund, .region: stated.region?.rawValue, .year: String((stated.asAt ?? figure.occurred).last.year),
        ]
        return question.filters.allSatisfy { dimension, wanted in
            dimension == .status || (keys[dimension] ?? nil).map { wanted.contains($0) } ?? false
        }
    }

    private static func quantity(_ stated: FigureStated, of amount: Money) -> Quantity? {
        if let money = stated.amount, money.currency == amount.currency { return .sum(minorUnits: money.amountMinorUnits, money.currency) }
        guard stated.unit == .percent, let percent = stated.value, (0...1000).contains(percent) else { return nil }
        return .sum(minorUnits: amount.amountMinorUnits / 100 * Int64(percent), amount.currency)
    }

    private static func remark(_ stated: FigureStated) -> String {
        let exactness = stated.exactness.map { $0.rawValue + " " } ?? ""
        let number = stated.amount?.amount ?? stated.value.map(String.init) ?? ""
        return "stated: \(exactness)\(number)\(stated.unit == .percent ? "%" : "")"
    }
}
