import Events
import Formats
import GlobalCompact
import Projections

/// Values of records that follow from what is projected.
extension Record.Value {
    /// A count as an integer, a sum as a decimal text, a stated figure as its number; null where there is none, or it is blank.
    static func quantity(_ quantity: Quantity?) -> Record.Value {
        switch quantity {
        case nil: .number(nil)
        case .count(let count)?: .number(count)
        case .sum?: .text(quantity?.text)
        case .stated(let text)?: .number(text.flatMap { Int($0) })
        }
    }

    /// Documents, each with a place in it.
    static func cites(_ cites: [Citation]) -> Record.Value {
        .records(cites.map { ["document": .text($0.document), "at": .text($0.at)] })
    }

    /// Numbers by name, in their order.
    static func counts(_ counts: [(name: String, count: Int)]) -> Record.Value {
        .record(Record(counts.map { ($0.name, .number($0.count)) }))
    }

    /// Texts in the order of their bytes, each once.
    static func texts(_ texts: Set<String>) -> Record.Value {
        .texts(texts.sorted())
    }
}
