import Events
import GlobalCompact

extension ThingProjection {
    static let document = ThingProjection(
        .document, measures: [.documents],
        [
            ("slug", .slug), ("occurred", .days("published", of: Document.self) { $0.occurred }),
            ("symbol", .of(Document.self) { $0.stated.symbol }),
            ("title", .of(Document.self) { $0.whole.title }), ("publisher", .of(Document.self) { $0.stated.publisher }),
            ("address", .of(Document.self) { $0.whole.address }),
        ])

    private typealias Document = StatedThing<DocumentPublished>
}
