import Events
import GlobalCompact

extension Measure {
    /// What documents state, side by side: never added up, a blank staying blank.
    static let figures = Measure(
        name: "figures", help: "figures as documents state them, side by side", kind: .stated,
        dimensions: [.of, .scope, .region, .state, .fund, .year]
    ) { state in
        state.figures.values.sorted { $0.slug < $1.slug }.map { figure in
            let stated = figure.stated
            return Item(
                subject: figure.subject,
                keys: [
                    .of: [stated.of], .scope: [stated.scope], .region: regions(stated.region), .state: codes(stated.states),
                    .fund: one(stated.fund), .year: year(stated.asAt ?? figure.occurred),
                ],
                day: figure.occurred.last, events: [figure.event], amount: stated.amount, stated: stated.value.map(String.init),
                remarks: [
                    stated.unit == .percent ? "percent" : nil, stated.exactness?.rawValue, stated.isDoubtful == true ? "doubtful" : nil,
                    stated.why,
                ].compactMap { $0 })
        }
    }
}
