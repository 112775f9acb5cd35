import Events
import GlobalCompact

/// How the things of one kind are listed: which measure finds them, and which columns they have.
package struct ThingList: Sendable {
    /// What stands in a column.
    enum Cell: Sendable {
        case slug
        case dimension(Dimension)
        /// What is said of a part of an entity, perhaps in words for people.
        case text(@Sendable (Entity, UInt32) -> String?)

        /// What is said of a thing as it is folded.
        static func of<Folded: FoldedEntity>(
            _ type: Folded.Type, _ text: @escaping @Sendable (Folded) -> String?
        ) -> Cell {
            .text { entity, _ in text(Folded(entity)) }
        }
    }

    package let measure: Measure
    private let cells: [(name: String, cell: Cell)]

    init(_ measure: Measure, _ cells: [(String, Cell)]) {
        self.measure = measure
        self.cells = cells.map { (name: $0, cell: $1) }
    }

    package var columns: [String] {
        cells.map(\.name)
    }

    /// The things that a question finds: each once, with the events of all its parts. Looks at one source are told apart.
    package func things(_ items: [Measure.Item]) -> [Measure.Item] {
        if measure.isInOrder { return items }
        var places: [String: Int] = [:]
        var things: [Measure.Item] = []
        for item in items {
            if let place = places[item.subject] {
                things[place].events = Set(things[place].events + item.events).sorted()
            } else {
                places[item.subject] = things.count
                things.append(item)
            }
        }
        return things
    }

    /// The values of each of some things, by column.
    package func values(_ items: [Measure.Item]) -> [[(name: String, value: String)]] {
        // What people read is read together, as one after another takes longer.
        items.first?.entity.table.read(items.map(\.entity.number))
        return items.map { item in cells.map { (name: $0.name, value: Self.value($0.cell, item)) } }
    }

    private static func value(_ cell: Cell, _ item: Measure.Item) -> String {
        switch cell {
        case .slug: item.entity.slug
        case .dimension(let dimension): item.keys[dimension, default: []].joined(separator: " ")
        case .text(let text): text(item.entity, item.part) ?? ""
        }
    }
}
