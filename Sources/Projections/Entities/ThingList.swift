package import Events
package import GlobalCompact

/// How the things of one kind are listed: which measure finds them, and which columns they have.
package struct ThingList: Sendable {
    /// What stands in a column.
    enum Cell: Sendable {
        case slug
        case dimension(Dimension)
        /// What is said of a part of an entity, perhaps in words for people.
        case text(@Sendable (Entity, UInt32) -> String?)
        /// Days of a part of an entity as a source states them, under a heading of their own.
        case days(String, @Sendable (Entity, UInt32) -> Period?)
        /// Rules that say days.
        case rules(@Sendable (Entity, UInt32) -> [DayRule])
        /// Sums, each in another currency, or what stands in their place.
        case amounts(@Sendable (Entity, UInt32) -> (sums: [Quantity], otherwise: String?))

        /// What is said of a thing as it is folded.
        static func of<Folded: FoldedEntity>(
            _ type: Folded.Type, _ text: @escaping @Sendable (Folded) -> String?
        ) -> Cell {
            .text { entity, _ in text(Folded(entity)) }
        }

        /// Its days.
        static func days<Folded: FoldedEntity>(
            _ title: String, of type: Folded.Type, _ days: @escaping @Sendable (Folded) -> Period?
        ) -> Cell {
            .days(title) { entity, _ in days(Folded(entity)) }
        }

        /// The rules that say its days.
        static func rules<Folded: FoldedEntity>(
            of type: Folded.Type, _ rules: @escaping @Sendable (Folded) -> [DayRule]
        ) -> Cell {
            .rules { entity, _ in rules(Folded(entity)) }
        }

        /// What it stands at.
        static func amounts<Folded: FoldedEntity>(
            of type: Folded.Type, _ amounts: @escaping @Sendable (Folded) -> (sums: [Quantity], otherwise: String?)
        ) -> Cell {
            .amounts { entity, _ in amounts(Folded(entity)) }
        }
    }

    /// A column of a list.
    package struct Column: Sendable {
        /// What its values are.
        package enum Content: Sendable {
            case slug
            case dimension(Dimension)
            case text
            case days
            case amounts
        }

        /// For programs.
        package var name: String
        /// For people.
        package var title: String
        package var content: Content
    }

    /// What a list says of a thing in one column.
    package enum Value: Sendable {
        case text(String)
        case codes([String])
        case days(Period)
        case rules([DayRule])
        /// Sums, each in another currency.
        case amounts([Quantity])
    }

    package let measure: Measure
    private let cells: [(name: String, cell: Cell)]

    init(_ measure: Measure, _ cells: [(String, Cell)]) {
        self.measure = measure
        self.cells = cells.map { (name: $0, cell: $1) }
    }

    package var columns: [Column] {
        cells.map { name, cell in
            switch cell {
            case .slug: Column(name: name, title: name, content: .slug)
            case .dimension(let dimension): Column(name: name, title: Self.title(name), content: .dimension(dimension))
            case .text, .rules: Column(name: name, title: Self.title(name), content: .text)
            case .days(let title, _): Column(name: name, title: title, content: .days)
            case .amounts: Column(name: name, title: Self.title(name), content: .amounts)
            }
        }
    }

    /// `standsAt` is `stands at`.
    private static func title(_ name: String) -> String {
        name.reduce(into: "") { $0 += $1.isUppercase ? " " + $1.lowercased() : String($1) }
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
    package func values(_ items: [Measure.Item]) -> [[Value]] {
        // What people read is read together, as one after another takes longer.
        items.first?.entity.table.read(items.map { $0.entity.number })
        return items.map { item in cells.map { Self.value($0.cell, item) } }
    }

    /// What each of some things is called; nothing where it has no title.
    package func titles(_ items: [Measure.Item]) -> [String?] {
        guard let cell = cells.first(where: { $0.name == "title" })?.cell else { return items.map { _ in nil } }
        items.first?.entity.table.read(items.map { $0.entity.number })
        return items.map { item in
            guard case .text(let title) = Self.value(cell, item), !title.isEmpty else { return nil }
            return title
        }
    }

    private static func value(_ cell: Cell, _ item: Measure.Item) -> Value {
        switch cell {
        case .slug: return .text(item.entity.slug)
        case .dimension(let dimension): return .codes(item.keys[dimension, default: []])
        case .text(let text): return .text(text(item.entity, item.part) ?? "")
        case .days(_, let days): return days(item.entity, item.part).map { .days($0) } ?? .text("")
        case .rules(let rules): return .rules(rules(item.entity, item.part))
        case .amounts(let amounts):
            let (sums, otherwise) = amounts(item.entity, item.part)
            return sums.isEmpty ? .text(otherwise ?? "") : .amounts(sums)
        }
    }
}
