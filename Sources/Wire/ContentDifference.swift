package import JSON

/// Where two contents of events differ.
package struct ContentDifference: Sendable {
    /// The first differing member in canonical order, such as `data.title`.
    package var path: String
    /// Canonical JSON; nothing where the member is absent.
    package var left: String?
    package var right: String?

    /// The first difference, or nothing when both are the same.
    package static func first(_ left: JSONValue, _ right: JSONValue, path: String = "") -> ContentDifference? {
        if left == right { return nil }
        switch (left, right) {
        case (.object(let leftMembers), .object(let rightMembers)):
            let names = (leftMembers + rightMembers).map(\.name).sorted(by: JSONText.canonicalOrder)
            for name in names {
                let leftValue = leftMembers.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
                let rightValue = rightMembers.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
                if let found = between(leftValue, rightValue, path: path.isEmpty ? name : path + "." + name) { return found }
            }
            return nil
        case (.array(let leftItems), .array(let rightItems)):
            for index in 0..<max(leftItems.count, rightItems.count) {
                let leftValue = index < leftItems.count ? leftItems[index] : nil
                let rightValue = index < rightItems.count ? rightItems[index] : nil
                if let found = between(leftValue, rightValue, path: "\(path)[\(index)]") { return found }
            }
            return nil
        default:
            return ContentDifference(path: path, left: text(left), right: text(right))
        }
    }

    private static func between(_ left: JSONValue?, _ right: JSONValue?, path: String) -> ContentDifference? {
        guard let left, let right else {
            return left == nil && right == nil ? nil : ContentDifference(path: path, left: left.map(text), right: right.map(text))
        }
        return first(left, right, path: path)
    }

    private static func text(_ value: JSONValue) -> String {
        String(decoding: value.canonicalBytes(), as: UTF8.self)
    }
}
