import Events

/// What a column of a sheet says of an event.
enum ImportColumn: Hashable, Sendable {
    case id
    case type
    case subject
    case occurred
    /// The document that says so, by its slug; the place in it stands in another column.
    case document
    case place
    /// Documents, each with its place, as `record --cites` takes them.
    case cites
    /// All that the event says, as a JSON object.
    case data
    /// A field of the event's type, by its name in a line.
    case field(String)
    /// The currency of such a field, where its amounts stand without one.
    case currency(of: String)

    /// The names that no field's column has: a field of that name is written with `data.` before it.
    private static let own: [ImportColumn] = [.id, .type, .subject, .occurred, .document, .place, .cites, .data]

    /// The heading of its column.
    var name: String {
        switch self {
        case .id: "id"
        case .type: "type"
        case .subject: "subject"
        case .occurred: "occurred"
        case .document: "document"
        case .place: "place"
        case .cites: "cites"
        case .data: "data"
        case .field(let name): Self.own.contains { $0.name == name } ? "data." + name : name
        case .currency(let name): name + "Currency"
        }
    }

    /// The column of a heading for events of a type, without one for those that say their types; nothing where it is none. Small and
    /// capital letters are one where no other column has the name.
    init?(_ heading: String, of type: EventType?) {
        let columns = Self.own + (type.map(Self.columns) ?? [])
        if let exact = columns.first(where: { $0.answers(to: heading) }) {
            self = exact
            return
        }
        let lowered = heading.lowercased()
        let alike = columns.filter { $0.name.lowercased() == lowered }
        guard let only = alike.first, alike.count == 1 else { return nil }
        self = only
    }

    private func answers(to heading: String) -> Bool {
        if case .field(let field) = self, heading == "data." + field { return true }
        return name == heading
    }

    /// The columns for the fields of a type, in the order of its table, without its citations.
    static func columns(of type: EventType) -> [ImportColumn] {
        FieldList.of(type).filter { $0.name != "cites" }.flatMap { spec -> [ImportColumn] in
            if case .money = spec.shape { return [.field(spec.name), .currency(of: spec.name)] }
            return [.field(spec.name)]
        }
    }

    /// The member of an event that it says, as `CorrectedField` and what is wrong with an offer name it.
    var path: String {
        switch self {
        case .id, .type, .subject, .occurred, .data: name
        case .document, .place, .cites: "data.cites"
        case .field(let name), .currency(let name): "data." + name
        }
    }
}
