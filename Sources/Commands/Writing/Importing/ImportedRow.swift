import Events
import JSON
import Wire

/// One row of a sheet as an event.
struct ImportedRow: Sendable {
    /// The row as the sheet counts it, from 1.
    var row: Int
    var type: EventType
    /// What tells it from the others; nothing where it is what it says.
    var key: String?
    var id: String?
    /// What it is about, as it stands in the sheet; nothing where that has to follow from the title.
    var subject: String?
    /// Whether that was made of its title.
    var hasMadeSubject = false
    var occurred: String?
    /// What it says, by the names of the fields.
    var data: [(name: String, value: JSONValue)]
    /// The same, read and brought into its one spelling; nothing before that is done.
    var offer: Offer?
    /// What it cites as all rows do, which `data` has too.
    var citation: (document: String, place: String)?

    init(row: Int, type: EventType, data: [(name: String, value: JSONValue)] = []) {
        (self.row, self.type, self.data) = (row, type, data)
    }

    /// The event as it is offered.
    var offered: JSONValue {
        var members: [(name: String, value: JSONValue)] = [("type", .string(type.rawValue)), ("data", .object(data))]
        if let id { members.append(("id", .string(id))) }
        if let subject { members.append(("subject", .string(subject))) }
        if let occurred { members.append(("occurred", .string(occurred))) }
        return .object(members)
    }
}
