/// A document appeared: what citations point to. `occurred` is its date.
package struct DocumentPublished: Payload {
    package static let type = EventType.documentPublished

    package var title = ""
    /// The official symbol, such as A/RES/73/195.
    package var symbol: String?
    package var publisher: String?
    /// BCP 47.
    package var language: String?
    /// Where it was read: a URL, or the name of a file.
    package var address: String?
    package var note: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("title", &title, .title, "the document's title")
        table.text("symbol", &symbol, "its official symbol, such as A/RES/73/195")
        table.text("publisher", &publisher, "the office that published it")
        table.prose("language", &language, .text, "its language, a BCP 47 tag")
        table.prose("address", &address, .text, "where it was read: a URL, or the name of a file")
        table.prose("note", &note, .text, "anything about the document itself, such as an inferred date")
    }
}
