import Events
import GlobalCompact

/// What documents state of a sum that a requirement expects: amounts, or shares of it in percent, by the keys of its rows.
struct ReportedAmount {
    /// A figure as it leads where the events fall short of it.
    struct Figure {
        var quantity: Quantity
        /// When it was stated.
        var occurred: Period
        var remarks: [String]
        var events: [String]
    }

    /// By the value of the rows' dimension, or under the empty text where there is a single row, the latest figure.
    private let latest: [ExactText: StatedThing<FigureStated>]
    private let amount: Money?

    /// The figures that answer a question whose rows differ in one dimension.
    init(_ adopted: RequirementAdopted, _ question: MeasureQuery, per dimension: Dimension?, _ basis: ReadinessBasis) {
        amount = adopted.amount
        var latest: [ExactText: StatedThing<FigureStated>] = [:]
        if let amount, !question.measure.statedAs.isEmpty {
            // A figure that does not fit other sources makes nothing met.
            for figure in basis.figures(of: question.measure.statedAs) where figure.stated.isDoubtful != true {
                guard let key = Self.key(of: figure, question, per: dimension), Self.quantity(figure.stated, of: amount) != nil
                else { continue }
                if latest[key].map({ Self.isEarlier($0, figure) }) ?? true { latest[key] = figure }
            }
        }
        self.latest = latest
    }

    /// The figure of a row; nothing where no document states one.
    func figure(_ key: String?) -> Figure? {
        guard !latest.isEmpty, let amount, let figure = latest[ExactText(key ?? "")],
            let quantity = Self.quantity(figure.stated, of: amount)
        else { return nil }
        return Figure(quantity: quantity, occurred: figure.occurred, remarks: [Self.remark(figure.stated)], events: [figure.event])
    }

    /// The row that a figure answers for: it is of the fund, the region and the year that are asked for.
    ///
    /// One of the whole says nothing of a part, nor one of a part of the whole.
    private static func key(of figure: StatedThing<FigureStated>, _ question: MeasureQuery, per dimension: Dimension?) -> ExactText? {
        let stated = figure.stated
        let isForRegions = dimension == .region || question.filters[.region] != nil
        if !stated.states.isEmpty || (stated.region != nil && !isForRegions) { return nil }
        func text(_ dimension: Dimension) -> String? {
            switch dimension {
            case .fund: stated.fund
            case .region: stated.region?.rawValue
            case .year: figure.days.years
            default: nil
            }
        }
        func value(_ dimension: Dimension) -> ExactText? { text(dimension).map(ExactText.init(_:)) }
        let answers = question.filters.allSatisfy { dimension, wanted in
            dimension == .status || value(dimension).map { wanted.contains($0) } ?? false
        }
        return answers ? dimension.map { value($0) } ?? "" : nil
    }

    private static func isEarlier(_ left: StatedThing<FigureStated>, _ right: StatedThing<FigureStated>) -> Bool {
        left.occurred.last != right.occurred.last ? left.occurred.last < right.occurred.last : left.slug < right.slug
    }

    /// What a figure states of an amount: itself where it is one, or its share in percent, reckoned; nothing where it is neither.
    static func quantity(_ stated: FigureStated, of amount: Money) -> Quantity? {
        if let money = stated.amount, money.currency == amount.currency { return .sum(money) }
        guard stated.unit == .percent, let percent = stated.value, (0...1000).contains(percent) else { return nil }
        // Multiplied first: what is left over is less than one minor unit, and 100 percent is the very amount.
        return .sum(minorUnits: Int128(amount.amountMinorUnits) * Int128(percent) / 100, amount.currency)
    }

    private static func remark(_ stated: FigureStated) -> String {
        let exactness = stated.exactness.map { $0.rawValue + " " } ?? ""
        let number = stated.amount?.amount ?? stated.value.map(String.init) ?? ""
        return "stated: \(exactness)\(number)\(stated.unit == .percent ? "%" : "")"
    }
}
