import Events
import Formats
import Projections

/// Makes documents of projections: one function, one file a report.
package enum Report {
    /// An answer whose rows are a table: what was asked and the answer, the table, and the basis; and for programs its rows as a member.
    static func page(
        heading: @autoclosure @escaping @Sendable () -> String, above: [Block] = [],
        table: @autoclosure @escaping @Sendable () -> Table, below: [String] = [], stated: [StatedFigure] = [], basis: BasisNote,
        before: Record = [:], rows: @autoclosure @escaping @Sendable () -> [Record], after: Record = [:]
    ) -> Page {
        let notes: [Block] = below.map(Block.paragraph) + statedBlocks(stated) + basis.blocks
        let statedMember: Record = ["stated": stated.isEmpty ? .absent : .records(stated.map(\.record))]
        return Page(
            table: table(), blocks: { [.heading(heading())] + above + [.table($0)] + notes },
            rows: rows().map(\.json),
            json: { (basis.member + before + ["rows": .values($0)] + after + statedMember).json })
    }

    /// An answer with a table: the table, the basis, and members for programs.
    static func page(
        heading: String? = nil, above: [Block] = [], table: @autoclosure @escaping @Sendable () -> Table, below: [String] = [],
        basis: BasisNote, members: @autoclosure @escaping @Sendable () -> Record
    ) -> Page {
        let head: [Block] = heading.map { [.heading($0)] } ?? []
        let notes: [Block] = below.map(Block.paragraph) + [.basis(basis.line, inPaper: basis.paper)]
        return Page(
            blocks: head + above + [.table(table())] + notes, table: table(),
            json: (basis.member + members()).json)
    }

    /// `brief-2024@Pledges; note-2023-26@para 12`
    static func spelled(_ cites: [Citation]) -> String {
        cites.map { "\($0.document)@\($0.at)" }.joined(separator: "; ")
    }

    static func column(
        _ name: String, _ title: String, _ content: Column.Content = .text, for audience: Column.Audience = .everybody, wraps: Bool = false,
        isKey: Bool = false
    ) -> Column {
        Column(name: name, title: title, content, for: audience, wraps: wraps, isKey: isKey)
    }

    /// A column that may stand behind the key before it.
    static func detail(_ name: String, _ title: String, _ content: Column.Content = .text) -> Column {
        var detail = column(name, title, content, wraps: true)
        detail.isDetail = true
        return detail
    }

    /// The ids of the events behind a row: for whoever asks for them.
    static let eventsColumn = column("events", "EVENTS", for: .curious, wraps: true)
}
