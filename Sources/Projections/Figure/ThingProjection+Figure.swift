import Events
import GlobalCompact

extension ThingProjection {
    static let figure = ThingProjection(
        .figure, measures: [.figures],
        [
            ("slug", .slug), ("of", .dimension(.of)), ("value", .of(Figure.self, value)), ("scope", .dimension(.scope)),
            ("occurred", .days("stated", of: Figure.self) { $0.occurred }),
            ("remarks", .text { figure, part in Measure.figures.remarks?(figure, part).joined(separator: ", ") }),
        ])

    private typealias Figure = StatedThing<FigureStated>

    @Sendable private static func value(_ figure: Figure) -> String? {
        let stated = figure.stated
        if let amount = stated.amount { return "\(amount.currency.code) \(amount.amount)" }
        return stated.value.map { String($0) + (stated.unit == .percent ? "%" : "") } ?? "blank"
    }
}
