package import JSON

/// A field of a thing or an event as it is shown, for people and for programs.
package struct ShownField: Sendable {
    package var name: String
    package private(set) var text: String
    package private(set) var json: JSONValue
    /// The items of a list, or the one text.
    private var items: [String]

    package init(name: String, text: String, json: JSONValue, items: [String]? = nil) {
        (self.name, self.text, self.json) = (name, text, json)
        self.items = items ?? [text]
    }

    /// A field that is a text to both.
    package static func text(_ name: String, _ text: String) -> ShownField {
        ShownField(name: name, text: text, json: .string(text))
    }

    /// Takes in what another event says of it, each item once.
    package mutating func add(_ other: ShownField) {
        items += other.items.filter { !items.contains($0) }
        text = items.joined(separator: "; ")
        json = .string(text)
    }
}
