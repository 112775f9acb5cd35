package import Events
package import GlobalCompact
import History

/// One thing with its events up to a day.
package struct Entity: Sendable {
    let table: EntityTable
    let number: Int

    init(_ table: EntityTable, _ number: Int) {
        self.table = table
        self.number = number
    }

    package var slug: String {
        table.slug(ofSubject: table.subject(number))
    }

    package var subject: String {
        table.eventIndex.subjects[table.subject(number)]
    }

    /// Its events, in effective order.
    var steps: ArraySlice<EntityStep> {
        table.steps(of: number)
    }

    /// The ids of its events, in effective order.
    package var events: [String] {
        ids(steps)
    }

    func ids(_ steps: some Sequence<EntityStep>) -> [String] {
        steps.map { table.id($0) }
    }

    /// Whether any of its events begins it.
    package var isBegun: Bool {
        table.last(number) { Self.beginning.contains($0.typeIndex) } != nil
    }

    private static let beginning = TypeSet(EventType.allCases.filter(\.canBegin))

    /// Its latest event of some type.
    func last(_ type: EventType) -> EntityStep? {
        table.last(number) { $0.type == type }
    }

    /// Whether an event says a field of the thing.
    package func says(_ field: String) -> Bool {
        table.place(of: .of(table.thing, field), number) != nil
    }

    /// What its events say in the fields of a record, of each the latest; without words for people and records.
    package func counted<R: FieldRecord>(_ type: R.Type = R.self) -> R {
        var record = R()
        let fields = RecordSlots.of(type, table)
        var next = 0
        var reader = RowReader(table.rows, table.eventIndex.values) { [table, number] name in
            let slots = fields.slots(name, &next)
            guard let field = slots.field, let place = table.place(of: slots, number) else { return nil }
            return (place, field)
        }
        record.fields(&reader)
        return record
    }

    /// The same with words for people and records, which are read again.
    package func stated<R: FieldRecord>(_ type: R.Type = R.self) -> R {
        var record = R()
        for step in table.saying(number) {
            guard let payload = table.event(step)?.payload else { continue }
            let own = Swift.type(of: payload).ownFields
            var filler = FieldFiller(FieldGatherer.members(of: payload).filter { !own.contains($0.name) })
            record.fields(&filler)
        }
        return record
    }

    /// What one of its events says in the fields of its payload, without words for people and records.
    func said<P: Payload>(_ step: EntityStep, _ type: P.Type = P.self) -> P {
        var payload = P()
        let rows = table.rows
        var reader = RowReader(table.rows, table.eventIndex.values) { [table] name in
            let slots = FieldSlots.of(table.thing, name)
            guard let field = slots.field, let place = slots.place(step, rows) else { return nil }
            return (place, field)
        }
        payload.fields(&reader)
        return payload
    }

    /// The word that one of its events says in a field.
    func word<W: Word>(_ field: FieldSlots, _ step: EntityStep) -> W? {
        guard let place = field.place(step, table.rows), table.rows[place] > 0 else { return nil }
        // Rows have the words in the order of their vocabulary, from 1.
        return W.allCases.dropFirst(Int(table.rows[place]) - 1).first
    }

    /// The amount that one of its events says in a field.
    func money(_ field: FieldSlots, _ step: EntityStep) -> Money? {
        field.place(step, table.rows).flatMap { Money(table.rows, at: $0) }
    }

    /// The days that one of its events says in a field.
    func period(_ field: FieldSlots, _ step: EntityStep) -> Period? {
        field.place(step, table.rows).map { Period(slots: table.rows[$0], table.rows[$0 + 1]) }
    }

    /// The States that some of its events say in a field, together.
    func states(_ field: FieldSlots, _ steps: some Sequence<EntityStep>) -> Set<State> {
        Set(steps.compactMap { field.place($0, table.rows) }.flatMap { table.eventIndex.values.states(table.rows[$0]) })
    }
}

/// An event behind what is said of an entity.
package struct FactReference: Sendable {
    private let table: EntityTable
    let step: EntityStep

    init(_ step: EntityStep, _ entity: Entity) {
        self.step = step
        table = entity.table
    }

    package var id: String { table.id(step) }
    package var occurred: Period { step.occurred }
}
