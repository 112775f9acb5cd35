import Events
import Formats
import GlobalCompact

/// The tables of one kind of thing, made of the tables of fields of its events: one of the fields that hold one value, with a row for each
/// version of each fact, and one for each list.
struct DatabaseFields {
    /// Every table of a thing, the one of single values first.
    private(set) var tables: [SQLTable]
    /// Where fields stand, by the type of the event and the name of the field.
    private var places: [EventType: [String: Place]] = [:]

    private enum Place {
        /// The first of its columns in the first table, and what it holds.
        case columns(Int, FieldShape)
        /// The table of a list.
        case list(Int)
        /// The table of a list of records, and where what each of them says stands.
        case records(Int, [String: Place])
    }

    /// The columns of the first table before those of fields.
    private static let base = [
        SQLColumn("fact", .integer, "the version of the fact, as in gcm_facts; none of what is no fact"),
        SQLColumn("event_id", .text, isRequired: true, "the id of its event"),
        SQLColumn("event_type", .text, isRequired: true), SQLColumn("slug", .text, isRequired: true, "which one it is about"),
    ]
    private static let listBase = [
        SQLColumn("fact", .integer, isRequired: true), SQLColumn("event_id", .text, isRequired: true),
        SQLColumn("place", .integer, isRequired: true, "where it stands in the list, from 1"),
    ]
    /// Citations stand in one table for all things.
    private static let citations = "cites"

    init(of thing: Thing) {
        let table = DatabaseScript.prefix + SQLScript.name(thing.rawValue)
        var columns = Self.base
        var lists: [SQLTable] = []
        var known: [String: (place: Place, shape: SQLShape)] = [:]
        for type in EventType.allCases where type.thing == thing {
            for version in 1...type.latestVersion {
                for field in FieldList.of(type, version: version) where field.name != Self.citations {
                    let shape = SQLShape(field.shape)
                    var name = field.name
                    // What another type of the thing says under this name is something else.
                    if let other = known[name], other.shape != shape { name += "_of_" + type.rawValue.dropFirst(thing.rawValue.count + 1) }
                    if known[name] == nil {
                        switch shape {
                        case .nothing: continue
                        case .columns:
                            known[name] = (.columns(columns.count, field.shape), shape)
                            columns += Self.columns(SQLScript.name(name), field.shape, field.help)
                        case .list(let item):
                            known[name] = (.list(lists.count + 1), shape)
                            let value = SQLColumn("value", item, isRequired: true)
                            lists.append(SQLTable("\(table)_\(SQLScript.name(name))", Self.listBase + [value], index: ["fact"], field.help))
                        case .records:
                            guard case .records(let nested) = field.shape else { continue }
                            known[name] = (Self.records("\(table)_\(SQLScript.name(name))", nested, field.help, &lists), shape)
                        }
                    }
                    places[type, default: [:]][field.name] = known[name]?.place
                }
            }
        }
        tables = [SQLTable(table, columns, index: ["fact"], "What facts say of \(thing.plural): \(thing.meaning).")] + lists
    }

    /// The columns of a field that holds one value.
    private static func columns(_ name: String, _ shape: FieldShape, _ help: String) -> [SQLColumn] {
        switch shape {
        case .integer: [SQLColumn(name, .integer, help)]
        case .flag: [SQLColumn(name, .flag, help)]
        case .period:
            [SQLColumn(name, .text, help), SQLColumn(name + "_first_day", .day), SQLColumn(name + "_last_day", .day)]
        case .money:
            [
                SQLColumn(name, .text, help), SQLColumn(name + "_minor_units", .integer), SQLColumn(name + "_currency", .text),
            ]
        case .text, .word, .reference, .dayRule, .texts, .words, .states, .objectives, .numbers, .references, .dayRules, .records, .content,
            .changes:
            [SQLColumn(name, .text, help)]
        }
    }

    private static func records(_ table: String, _ fields: [FieldSpec], _ help: String, _ lists: inout [SQLTable]) -> Place {
        var columns = listBase
        var nested: [String: Place] = [:]
        let own = lists.count + 1
        var inner: [SQLTable] = []
        for field in fields {
            switch SQLShape(field.shape) {
            case .columns:
                nested[field.name] = .columns(columns.count, field.shape)
                columns += Self.columns(SQLScript.name(field.name), field.shape, field.help)
            case .list(let item):
                nested[field.name] = .list(own + 1 + inner.count)
                let parent = SQLColumn("of_place", .integer, isRequired: true, "the place of the one in \(table) that it belongs to")
                let value = SQLColumn("value", item, isRequired: true)
                inner.append(SQLTable("\(table)_\(SQLScript.name(field.name))", listBase + [parent, value], index: ["fact"], field.help))
            case .records, .nothing: continue
            }
        }
        lists += [SQLTable(table, columns, index: ["fact"], help)] + inner
        return .records(own, nested)
    }

    // MARK: Rows

    /// Adds what an event says.
    ///
    /// - Parameters:
    ///   - fact: the number of the version of the fact; nothing of what is no fact.
    ///   - script: where statements go that are full.
    mutating func add(
        fact: Int64?, id: String, _ type: EventType, slug: String, _ members: [FieldMember], to script: inout [UInt8]
    ) {
        var row: [SQLValue] = [fact.map { .integer($0) } ?? .null, .text(id), .text(type.rawValue), .text(slug)]
        row += Array(repeating: .null, count: tables[0].columns.count - row.count)
        for member in members {
            switch places[type]?[member.name] {
            case .columns(let column, _)?: Self.put(member.value, at: column, in: &row)
            case .list(let table)?: addItems(member.value, to: table, fact, id, &script)
            case .records(let table, let nested)?: addRecords(member.value, to: table, nested, fact, id, &script)
            case nil: continue
            }
        }
        tables[0].add(row, to: &script)
    }

    /// Adds the rows that are still held.
    mutating func end(_ script: inout [UInt8]) {
        for table in tables.indices { tables[table].end(&script) }
    }

    private mutating func addItems(
        _ value: FieldValue, to table: Int, _ fact: Int64?, _ id: String, of parent: Int? = nil, _ script: inout [UInt8]
    ) {
        for (place, item) in DatabaseValues.items(value).enumerated() {
            tables[table].add(
                [fact.map { .integer($0) } ?? .null, .text(id), .integer(Int64(place) + 1)]
                    + (parent.map { [.integer(Int64($0))] } ?? []) + [item], to: &script)
        }
    }

    private mutating func addRecords(
        _ value: FieldValue, to table: Int, _ nested: [String: Place], _ fact: Int64?, _ id: String, _ script: inout [UInt8]
    ) {
        guard case .records(let records) = value else { return }
        for (place, record) in records.enumerated() {
            var row: [SQLValue] = [fact.map { .integer($0) } ?? .null, .text(id), .integer(Int64(place) + 1)]
            row += Array(repeating: .null, count: tables[table].columns.count - row.count)
            for member in record {
                switch nested[member.name] {
                case .columns(let column, _)?: Self.put(member.value, at: column, in: &row)
                case .list(let inner)?: addItems(member.value, to: inner, fact, id, of: place + 1, &script)
                case .records?, nil: continue
                }
            }
            tables[table].add(row, to: &script)
        }
    }

    private static func put(_ value: FieldValue, at column: Int, in row: inout [SQLValue]) {
        for (offset, cell) in DatabaseValues.cells(value).enumerated() { row[column + offset] = cell }
    }
}
