package import Events
import GlobalCompact

/// Gathers the things that a payload refers to, with the fields that do.
package struct ReferenceList: SelectiveVisitor {
    /// One reference: the field and the subject.
    package struct Reference: Sendable {
        package var field: String
        package var subject: Subject
    }

    package private(set) var references: [Reference] = []
    private var path = "data"

    /// The references of a payload, citations included. Events that a correction names are not among them.
    package static func of(_ payload: any Payload) -> [Reference] {
        var copy = payload
        var list = ReferenceList()
        copy.allFields(&list)
        return list.references
    }

    private mutating func add(_ name: String, _ thing: Thing, _ slug: String) {
        guard thing != .event else { return }
        references.append(Reference(field: path + "." + name, subject: Subject(thing, slug)))
    }

    package mutating func reference(_ name: String, _ value: inout String, to thing: Thing, _ help: String) {
        add(name, thing, value)
    }

    package mutating func reference(_ name: String, _ value: inout String?, to thing: Thing, _ help: String) {
        if let value { add(name, thing, value) }
    }

    package mutating func references(_ name: String, _ value: inout [String], to thing: Thing, _ help: String) {
        for (index, slug) in value.enumerated() { add("\(name)[\(index)]", thing, slug) }
    }

    package mutating func dayRule(_ name: String, _ value: inout DayRule?, _ help: String) {
        if let value { add(name, value) }
    }

    package mutating func dayRules(_ name: String, _ value: inout [DayRule], _ help: String) {
        for (index, rule) in value.enumerated() { add("\(name)[\(index)]", rule) }
    }

    /// A rule with a placeholder names a different meeting in each row, which need not be there yet.
    private mutating func add(_ name: String, _ rule: DayRule) {
        if let meeting = rule.meeting, !meeting.contains("{") { add(name, .meeting, meeting) }
    }

    package mutating func records<R: FieldRecord & Hashable>(_ name: String, _ value: inout [R], _ help: String) {
        let outer = path
        for index in value.indices {
            path = "\(outer).\(name)[\(index)]"
            value[index].fields(&self)
        }
        path = outer
    }
}
