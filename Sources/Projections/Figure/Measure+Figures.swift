import Events
import GlobalCompact

extension Measure {
    /// What documents state, side by side: never added up, a blank staying blank.
    static let figures = Measure(
        name: "figures", help: "figures as documents state them, side by side", of: .figure, kind: .stated,
        by: [
            (.of, .field("of")), (.scope, .field("scope")), (.region, .field("region")), (.state, .field("states")),
            (.fund, .field("fund")),
            (.year, .yearOf { figure, _ in figure.counted(FigureStated.self).asAt ?? figure.steps.last?.occurred }),
        ], events: lastStatement, amount: { figure, _ in Amount(amount: figure.counted(FigureStated.self).amount) },
        stated: { $0.counted(FigureStated.self).value.map(String.init) },
        remarks: { figure, _ in
            let stated: FigureStated = figure.stated()
            return [
                stated.unit == .percent ? "percent" : nil, stated.exactness?.rawValue, stated.isDoubtful == true ? "doubtful" : nil,
                stated.why,
            ].compactMap(\.self)
        })
}
