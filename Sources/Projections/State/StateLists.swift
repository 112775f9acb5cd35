import GlobalCompact
import History

/// The lists of States that facets name by the numbers of a chronicle's values, each read once.
struct StateLists: Sendable {
    /// By the number of the value; empty where it is none.
    private let lists: [[State]]

    init(_ values: NameTable) {
        lists = values.names.map { $0.hasPrefix("\"") ? Self.states($0) : [] }
    }

    /// The list of a number; no State for `Entry.none`.
    subscript(_ number: UInt32) -> [State] {
        number == Entry.none ? [] : lists[Int(number)]
    }

    /// Spelled as in a line: `"DEU","FRA"`.
    private static func states(_ text: String) -> [State] {
        text.split(separator: ",").compactMap { State(code: String($0.dropFirst().dropLast())) }
    }
}
