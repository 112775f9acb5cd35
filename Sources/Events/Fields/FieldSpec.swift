/// One field of a payload: its name, what it holds and what it is for, and whether it must be there.
package struct FieldSpec: Sendable {
    package var name: String
    package var shape: FieldShape
    package var isRequired: Bool
    package var help: String
    /// Of words for people, what they are; nothing for what may be counted by.
    package var prose: ProseRole?
    /// Whether it is the event's own and not the thing's: what each event says in it stands for itself.
    package var isOwn = false
}
