package import GlobalCompact

/// A field that corrections say: when the event occurred, what it is about, or one member of its data, a list being one field.
package enum CorrectedField: Hashable, Comparable, Sendable {
    case occurred
    case subject
    case member(ExactText)

    /// A member of `data`.
    package static func member(_ name: String) -> CorrectedField {
        .member(ExactText(name))
    }

    /// Where it stands in an event: `occurred`, `data.title`.
    package var path: String {
        switch self {
        case .occurred: "occurred"
        case .subject: "subject"
        case .member(let name): "data." + name.text
        }
    }

    /// The name alone: `occurred`, `title`.
    package var name: String {
        if case .member(let name) = self { name.text } else { path }
    }
}
