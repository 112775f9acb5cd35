import GlobalCompact
package import JSON

/// A field of a thing or an event as it is shown, for people and for programs.
package struct ShownField: Sendable {
    /// What it says, once as data have it and once in words for people; of a list one an item.
    private struct Item: Sendable, Equatable {
        var text: String
        var words: String
    }

    package var name: String
    /// For programs.
    package private(set) var json: JSONValue
    /// Whether it is the event's own and not the thing's.
    package var isOwn = false
    private var items: [Item]

    /// - Parameter words: one an item, in words for people; without them, these are the items.
    package init(name: String, text: String, json: JSONValue, items: [String]? = nil, words: [String]? = nil) {
        self.name = name
        self.json = json
        let texts = items ?? [text]
        let words = words ?? texts
        // Where there are not as many words as items, all words stand for all items.
        self.items =
            words.count == texts.count
            ? zip(texts, words).map { Item(text: $0, words: $1) } : [Item(text: text, words: words.joined(separator: ", "))]
    }

    /// A field that is a text to both.
    package static func text(_ name: String, _ text: String, words: String? = nil) -> ShownField {
        ShownField(name: name, text: text, json: .string(text), words: words.map { [$0] })
    }

    /// What it says, as data have it.
    package var text: String {
        items.map(\.text).joined(separator: "; ")
    }

    /// What it says, in words for people.
    package var words: String {
        let separator = items.contains { $0.words.contains(",") || $0.words.utf8.count > 60 } ? "; " : ", "
        return items.map(\.words).joined(separator: separator)
    }

    /// Whether another says the same.
    package func saysTheSame(as other: ShownField) -> Bool {
        name.isExactly(other.name) && items == other.items
    }

    /// Takes in what another event says of it, each item once.
    package mutating func add(_ other: ShownField) {
        items += other.items.filter { !items.contains($0) }
        json = .string(text)
    }
}
