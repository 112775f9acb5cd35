/// What words for people are. They are never counted by, and are read again when somebody asks for them.
package enum ProseRole: Sendable {
    /// What a thing is called, which tells it from others of its kind.
    case title
    /// A short name for screens, beside the title.
    case label
    case text

    /// So many characters a label has at most.
    package static let longestLabel = 40
}
