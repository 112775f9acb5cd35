/// What an event of one type states: a value with a table of fields.
package protocol Payload: FieldRecord {
    /// The type whose events carry it.
    static var type: EventType { get }

    /// The version of the payload that it needs, from 1.
    var version: Int { get }

    /// The fields that are the event's own and not the thing's: what each event says in them stands for itself.
    static var ownFields: Set<String> { get }

    /// The documents, and the places in them, that say so.
    var cites: [Citation] { get set }
}

extension Payload {
    package var version: Int {
        1
    }

    package static var ownFields: Set<String> {
        []
    }

    /// Every field of the payload, the citations last.
    package mutating func allFields(_ table: inout some FieldVisitor) {
        fields(&table)
        table.records("cites", &cites, "the documents that say so, each with the place in it")
    }
}

/// A document and the place in it that says something.
package struct Citation: FieldRecord, Hashable {
    /// What citations point to.
    package static let thing = Thing.document

    /// The slug of the document.
    package var document = ""
    /// The place in it: a paragraph, a section, a line.
    package var at = ""

    package init() {}

    package init(document: String, at: String) {
        self.document = document
        self.at = at
    }

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.reference("document", &document, to: Self.thing, "the document")
        table.prose("at", &at, .text, "the place in it: a paragraph, a section, a line")
    }
}
