import Events
import Formats
import JSON
import Projections

/// Makes documents of projections: one function, one file a report.
package enum Report {
    /// An answer whose rows are a table: the table, the basis, and rows for programs.
    static func page(
        heading: String? = nil, above: [Block] = [], table: @autoclosure @escaping @Sendable () -> Table, below: [String] = [],
        basis: BasisNote, members: @autoclosure @escaping @Sendable () -> [(name: String, value: JSONValue)]
    ) -> Page {
        let head: [Block] = heading.map { [.heading($0)] } ?? []
        let notes: [Block] = below.map(Block.paragraph) + [.note(basis.line)]
        return Page(
            blocks: head + above + [.table(table())] + notes, table: table(), json: .object([("basis", basis.json)] + members()))
    }

    static func texts(_ values: [String]) -> JSONValue {
        .array(values.map(JSONValue.string))
    }

    static func text(_ value: String?) -> JSONValue {
        value.map(JSONValue.string) ?? .null
    }

    static func citations(_ cites: [Citation]) -> JSONValue {
        .array(cites.map { .object([("document", .string($0.document)), ("at", .string($0.at))]) })
    }

    /// `brief-2024@Pledges; note-2023-26@para 12`
    static func spelled(_ cites: [Citation]) -> String {
        cites.map { "\($0.document)@\($0.at)" }.joined(separator: "; ")
    }

    static func column(_ name: String, _ title: String, wraps: Bool = false, trailing: Bool = false, isForPeople: Bool = true) -> Column {
        Column(name: name, title: title, alignment: trailing ? .trailing : .leading, wraps: wraps, isForPeople: isForPeople)
    }
}
