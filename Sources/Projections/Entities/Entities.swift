package import Events
package import GlobalCompact

/// What follows from the events of a thing of some kind.
package protocol FoldedEntity: Sendable {
    static var thing: Thing { get }
    var entity: Entity { get }
    init(_ entity: Entity)
}

extension FoldedEntity {
    package var slug: String { entity.slug }
    package var begun: Bool { entity.isBegun }
    /// The ids of all its events, in effective order.
    package var events: [String] { entity.events }
    /// When its latest event occurred; nothing where it has none.
    package var occurred: Period? { entity.steps.last?.occurred }
    package var subject: String { Subject(Self.thing, slug).description }
}

/// The entities of one kind as of a day. What is asked of one is folded when it is asked.
package struct Entities<Folded: FoldedEntity>: Sendable {
    let table: EntityTable

    /// Each once, in no order that says anything.
    package var values: [Folded] {
        table.entities.map { Folded(Entity(table, $0)) }
    }

    /// Those that say one of some words or texts in a field: no more is read of the others.
    package func values(saying field: String, anyOf texts: [String]) -> [Folded] {
        if texts.isEmpty { return [] }
        let slots = FieldSlots.of(table.thing, field)
        let entities = table.entities.lazy.map { Entity(table, $0) }
        return entities.filter { $0.texts(slots).contains(where: texts.contains) }.map { Folded($0) }
    }

    /// What all of them say in a field, one after another.
    package func texts(_ field: String) -> [String] {
        let slots = FieldSlots.of(table.thing, field)
        return table.entities.flatMap { Entity(table, $0).texts(slots) }
    }

    /// Reads what the events of all say, all together: the way to go on with the words of each.
    package func readWords() {
        table.read(table.entities)
    }

    /// Reads what the events of some say, by slug, all together: the way to go on with the words of many.
    package func readWords(of slugs: some Sequence<String>) {
        table.read(slugs.compactMap(table.entity))
    }

    package var count: Int {
        table.entities.count
    }

    /// The one of a slug; of a pledge, of any of its names.
    package subscript(_ slug: String) -> Folded? {
        table.entity(slug).map { Folded(Entity(table, $0)) }
    }
}
