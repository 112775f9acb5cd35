package import JSON

/// Where two contents of events differ.
package struct ContentDifference: Equatable, Sendable {
    /// The first differing member in canonical order, such as `data.title`.
    package var path: String
    /// Canonical JSON; nothing where the member is absent.
    package var left: String?
    package var right: String?

    /// A difference at a member.
    package init(path: String, left: String?, right: String?) {
        self.path = path
        self.left = left
        self.right = right
    }

    /// The first difference, or nothing when both are the same.
    package static func first(_ left: JSONValue, _ right: JSONValue) -> ContentDifference? {
        all(left, right).first
    }

    /// Every difference, in canonical order of the members.
    package static func all(_ left: JSONValue, _ right: JSONValue) -> [ContentDifference] {
        between(left, right, path: "")
    }

    private static func between(_ left: JSONValue?, _ right: JSONValue?, path: String) -> [ContentDifference] {
        if case .object(let leftMembers)? = left, case .object(let rightMembers)? = right {
            var names = (leftMembers + rightMembers).map(\.name).sorted(by: JSONText.canonicalOrder)
            for index in names.indices.dropFirst().reversed() where names[index].utf8.elementsEqual(names[index - 1].utf8) {
                names.remove(at: index)
            }
            return names.flatMap { name in
                between(value(name, leftMembers), value(name, rightMembers), path: path.isEmpty ? name : path + "." + name)
            }
        }
        if case .array(let leftItems)? = left, case .array(let rightItems)? = right {
            return (0..<max(leftItems.count, rightItems.count)).flatMap { index in
                between(
                    index < leftItems.count ? leftItems[index] : nil, index < rightItems.count ? rightItems[index] : nil,
                    path: "\(path)[\(index)]")
            }
        }
        let (leftBytes, rightBytes) = (left.map { $0.canonicalBytes() }, right.map { $0.canonicalBytes() })
        let (leftText, rightText) = (left.map(text), right.map(text))
        return leftBytes == rightBytes ? [] : [ContentDifference(path: path, left: leftText, right: rightText)]
    }

    private static func value(_ name: String, _ members: [(name: String, value: JSONValue)]) -> JSONValue? {
        members.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }

    private static func text(_ value: JSONValue) -> String {
        String(decoding: value.canonicalBytes(), as: UTF8.self)
    }
}
