package import GlobalCompact

/// Which States a group has that is no commission. `occurred` is when a source said so.
package struct GroupDefined: Payload {
    package static let type = EventType.groupDefined

    package var name = ""
    package var members: [State] = []
    package var isWholeList: Bool?
    package var note: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("name", &name, .title, "what the document calls it")
        table.states("members", &members, "its States")
        table.flag("isWholeList", &isWholeList, "whether all of its States are listed")
        table.prose("note", &note, .text, "what else a source says of it")
    }
}
