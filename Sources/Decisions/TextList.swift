import Events
import GlobalCompact

/// A text of a payload, with the name of its field.
struct NamedText: Sendable {
    var name: String
    var text: String
}

/// Gathers the texts of a payload: titles, offices, codes of funds ...
struct TextList: FieldVisitor {
    private var texts: [NamedText] = []

    /// The texts of a payload, in the order of its fields.
    static func of(_ payload: any Payload) -> [NamedText] {
        var copy = payload
        var list = TextList()
        copy.fields(&list)
        return list.texts
    }

    /// What a payload calls its thing: the fields `title` and `name`.
    static func titles(of payload: any Payload) -> [String] {
        of(payload).filter { ["title", "name"].contains($0.name) }.map(\.text)
    }

    mutating func text(_ name: String, _ value: inout String, _ help: String) {
        texts.append(NamedText(name: name, text: value))
    }

    mutating func text(_ name: String, _ value: inout String?, _ help: String) {
        if let value { texts.append(NamedText(name: name, text: value)) }
    }

    mutating func texts(_ name: String, _ value: inout [String], _ help: String) {
        texts += value.map { NamedText(name: name, text: $0) }
    }

    mutating func word<W: Word>(_ name: String, _ value: inout W, _ help: String) {}
    mutating func word<W: Word>(_ name: String, _ value: inout W?, _ help: String) {}
    mutating func words<W: Word>(_ name: String, _ value: inout [W], _ help: String) {}
    mutating func integer(_ name: String, _ value: inout Int, _ range: ClosedRange<Int>, _ help: String) {}
    mutating func integer(_ name: String, _ value: inout Int?, _ range: ClosedRange<Int>, _ help: String) {}
    mutating func numbers(_ name: String, _ value: inout [Int], _ range: ClosedRange<Int>, _ help: String) {}
    mutating func flag(_ name: String, _ value: inout Bool?, _ help: String) {}
    mutating func period(_ name: String, _ value: inout Period, _ help: String) {}
    mutating func period(_ name: String, _ value: inout Period?, _ help: String) {}
    mutating func money(_ name: String, _ value: inout Money?, _ help: String) {}
    mutating func states(_ name: String, _ value: inout [State], _ help: String) {}
    mutating func objectives(_ name: String, _ value: inout ObjectiveSet, _ help: String) {}
    mutating func reference(_ name: String, _ value: inout String, to thing: Thing, _ help: String) {}
    mutating func reference(_ name: String, _ value: inout String?, to thing: Thing, _ help: String) {}
    mutating func references(_ name: String, _ value: inout [String], to thing: Thing, _ help: String) {}
    mutating func dayRule(_ name: String, _ value: inout DayRule?, _ help: String) {}
    mutating func dayRules(_ name: String, _ value: inout [DayRule], _ help: String) {}
    mutating func records<R: FieldRecord & Hashable>(_ name: String, _ value: inout [R], _ help: String) {}
    mutating func content(_ name: String, _ value: inout CorrectedContent?, _ help: String) {}
    mutating func changes(_ name: String, _ value: inout CorrectedFields?, _ help: String) {}
}
