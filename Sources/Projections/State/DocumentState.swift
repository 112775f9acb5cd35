package import Events
package import GlobalCompact

/// A document that citations point to.
package struct DocumentState: Sendable {
    package let slug: String
    package private(set) var published: DocumentPublished?
    package private(set) var occurred: Period?
    package private(set) var events: [String] = []

    init(_ slug: String) {
        self.slug = slug
    }

    mutating func apply(_ event: DocumentPublished, _ fact: FactReference) {
        if published?.take(event) == nil { published = event }
        occurred = fact.occurred
        events.append(fact.id)
    }
}
