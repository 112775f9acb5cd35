import Formats

/// A figure of a snapshot that is another now, as of the snapshot's own day.
package struct MovedFigure: Sendable {
    /// A measure's name, or a requirement's slug.
    package var of: String
    package var isRequirement: Bool
    /// A region, or what a row of a requirement is of; empty of what has none, and nothing for the whole.
    package var scope: String?
    package var currency: String?
    /// A value, and what it would gain or lose by what may have occurred; nothing where there was or is none.
    package var then: (value: String?, possible: String?)?
    package var now: (value: String?, possible: String?)?
    /// The ids of the events that moved it, sorted.
    package var events: [String]

    package init(
        of: String, isRequirement: Bool, scope: String?, currency: String?, then: (value: String?, possible: String?)?,
        now: (value: String?, possible: String?)?, events: [String]
    ) {
        (self.of, self.isRequirement, self.scope, self.currency) = (of, isRequirement, scope, currency)
        (self.then, self.now, self.events) = (then, now, events)
    }
}

extension MovedFigure {
    var record: Record {
        [
            "measure": .text(isRequirement ? nil : of), "requirement": .text(isRequirement ? of : nil),
            "key": .text(scope), "currency": .text(currency), "then": Self.value(then), "now": Self.value(now),
            "events": .texts(events),
        ]
    }

    private static func value(_ value: (value: String?, possible: String?)?) -> Record.Value {
        .record(value.map { ["value": .text($0.value), "possible": .text($0.possible)] })
    }

    /// A value for people: `3`, `3 (+1 possible)`, `blank`, `none`.
    func words(_ value: (value: String?, possible: String?)?) -> String {
        guard let value else { return "none" }
        let amount = value.value.map { text in currency.map { Report.amountsInWords("\($0) \(text)") } ?? text } ?? "blank"
        guard let possible = value.possible, !possible.allSatisfy({ "0.".contains($0) }) else { return amount }
        return amount + " (\(possible.hasPrefix("-") ? "" : "+")\(possible) possible)"
    }
}
