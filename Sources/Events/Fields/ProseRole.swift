/// What words for people are. They are never counted by, and are read again when somebody asks for them.
package enum ProseRole: Sendable {
    /// What a thing is called, which tells it from others of its kind.
    case title
    case text
}
