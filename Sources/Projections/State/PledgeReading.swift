import Events
import GlobalCompact
import History

/// A table of pledges that is only read any more, shared by all the pledges that were taken from it.
final class PledgeReading: Sendable {
    let table: PledgeTable

    init(_ table: PledgeTable) {
        self.table = table
    }

    var chronicle: Chronicle {
        table.chronicle
    }

    /// The slug of a pledge by the number of its subject.
    func slug(_ subject: UInt32) -> String {
        String(table.chronicle.subjects[subject].dropFirst(Self.prefix.utf8.count))
    }

    /// The number of the subject of a pledge by its slug; nothing where no line is about it.
    func subject(_ slug: String) -> UInt32? {
        table.chronicle.subjects.find(Self.prefix + slug)
    }

    /// The id of the event that a step is.
    func id(_ step: UInt32) -> String {
        table.chronicle.ids[table.chronicle.entries[Int(table.steps[Int(step)].origin)].id]
    }

    /// When a step occurred.
    func occurred(_ step: UInt32) -> Period {
        table.chronicle.entries[Int(table.steps[Int(step)].content)].occurred
    }

    private static let prefix = Thing.pledge.rawValue + "/"
}
