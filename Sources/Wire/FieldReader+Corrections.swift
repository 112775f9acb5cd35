import Events
import GlobalCompact
import JSON

/// What corrections hold: the whole content, or the fields that change.
extension FieldReader {
    mutating func readContent(_ value: inout CorrectedContent) {
        let nodes = (type: required("type"), subject: required("subject"), occurred: required("occurred"), data: required("data"))
        guard let type = nodes.type.flatMap({ correctedType($0) }) else { return }
        if let node = nodes.subject, let subject = correctedSubject(node, type) { value.subject = subject }
        if let node = nodes.occurred, let period = parsedPeriod(node, FieldPlace("occurred")) { value.occurred = period }
        guard let data = nodes.data else { return }
        within(data, FieldPlace("data"), isOpen: true) { reader in
            value.event = Event.make(type, visitedBy: &reader)
        }
    }

    /// The type of what a correction is of.
    private mutating func correctedType(_ node: JSONNode) -> EventType? {
        guard let name = string(node, FieldPlace("type"), "an event type") else { return nil }
        guard let type = EventType.named(name), type.thing != .event, !type.isWrittenByTheProgram else {
            report(FieldPlace("type"), .unknownType(name))
            return nil
        }
        return type
    }

    private mutating func correctedSubject(_ node: JSONNode, _ type: EventType) -> Subject? {
        guard let text = string(node, FieldPlace("subject"), "a subject") else { return nil }
        guard let subject = Subject(text) else {
            report(FieldPlace("subject"), .notASubject(text))
            return nil
        }
        if subject.thing != type.thing { report(FieldPlace("subject"), .subjectOfOtherThing(subject: text, type: type)) }
        return subject
    }

    mutating func readChanges() -> CorrectedFields? {
        let nodes = (type: required("type"), subject: optional("subject"), occurred: optional("occurred"), data: optional("data"))
        let clearedNode = optional("cleared")
        guard let type = nodes.type.flatMap({ correctedType($0) }) else { return nil }
        var changes = CorrectedFields(type)
        if let node = nodes.subject { changes.subject = correctedSubject(node, type) }
        if let node = nodes.occurred { changes.occurred = parsedPeriod(node, FieldPlace("occurred")) }
        if let node = clearedNode { changes.cleared = set(node, "cleared", key: { $0 }) { $0.statement($1, $2) } ?? [] }
        if let node = nodes.data { readChangedMembers(node, &changes) }
        let required = changes.cleared.isEmpty ? [] : FieldList.of(type).filter(\.isRequired).map(\.name)
        for name in changes.cleared {
            if required.contains(name) { report(FieldPlace("cleared"), .wrongShape(expected: "fields that may be absent, not \(name)")) }
            if changes.members.contains(where: name.isExactly) { report(FieldPlace("cleared"), .repeated(name)) }
        }
        if changes.isEmpty, problems.isEmpty { report(FieldPlace("data"), .wrongShape(expected: "at least one field that changes")) }
        return changes
    }

    private mutating func readChangedMembers(_ node: JSONNode, _ changes: inout CorrectedFields) {
        var stated: [String] = []
        within(node, FieldPlace("data"), isOpen: true) { reader in
            reader.isPartial = true
            changes.event = Event.make(changes.type, visitedBy: &reader)
            stated = reader.document.members(of: node).map { reader.document.string($0.0) }
            if stated.isEmpty, reader.mode == .recorded {
                reader.report(FieldPlace("data"), .wrongShape(expected: "an object with a member, or no member"))
            }
        }
        guard mode == .offered else {
            changes.members = ExactText.sortedOnce(stated)
            return
        }
        // An empty list that is offered takes the field out.
        let known = FieldList.of(changes.type).map(\.name)
        let there = changes.event.payload.map { FieldGatherer.members(of: $0).map(\.name) } ?? []
        let empty = stated.filter { known.contains($0) && !there.contains($0) }
        changes.members = ExactText.sortedOnce(stated.filter { !empty.contains($0) })
        changes.cleared = ExactText.sortedOnce(changes.cleared + empty)
    }
}
