import Events
import GlobalCompact

extension Measure {
    /// What documents state, side by side: never added up, a blank staying blank.
    static let figures = Measure(
        name: "figures", help: "figures as documents state them, side by side", things: [.figure], kind: .stated,
        dimensions: [.of, .scope, .region, .state, .fund, .year]
    ) { state, things in
        for figure in state.figures.values {
            let stated = figure.stated
            things.say(.of, stated.of)
            things.say(.scope, stated.scope)
            things.say(.region, stated.region)
            things.say(.state, stated.states)
            things.say(.fund, stated.fund)
            things.say(.year, stated.asAt ?? figure.occurred)
            things.add(
                figure.subject, on: figure.occurred, events: [figure.event], amount: stated.amount,
                stated: stated.value.map(String.init),
                remarks: [
                    stated.unit == .percent ? "percent" : nil, stated.exactness?.rawValue, stated.isDoubtful == true ? "doubtful" : nil,
                    stated.why,
                ].compactMap { $0 })
        }
    }
}
