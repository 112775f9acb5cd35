package import GlobalCompact

/// What one field of a record says, whatever its shape: two are the same when they mean the same.
package indirect enum FieldValue: Equatable, Sendable {
    /// A text, a word, a slug or an id.
    case text(ExactText)
    case texts([ExactText])
    case integer(Int)
    case numbers([Int])
    case flag(Bool)
    case period(Period)
    case money(Money)
    case states([State])
    case objectives(ObjectiveSet)
    case dayRule(DayRule)
    case dayRules([DayRule])
    case records([[FieldMember]])

    static func texts(_ texts: [String]) -> FieldValue {
        .texts(texts.map { ExactText($0) })
    }

    var text: String? {
        if case .text(let text) = self { text.text } else { nil }
    }

    var texts: [String]? {
        if case .texts(let texts) = self { texts.map(\.text) } else { nil }
    }

    var period: Period? {
        if case .period(let period) = self { period } else { nil }
    }

    var integer: Int? {
        if case .integer(let number) = self { number } else { nil }
    }
}

/// A field of a record that is there: its name in the file, and what it says.
package struct FieldMember: Equatable, Sendable {
    package var name: String
    package var value: FieldValue

    package init(name: String, value: FieldValue) {
        self.name = name
        self.value = value
    }
}
