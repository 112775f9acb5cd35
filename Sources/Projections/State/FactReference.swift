package import Events
package import GlobalCompact
package import History

/// The fact behind a change of state. Its names are worked out when they are asked for.
package struct FactReference: Sendable {
    let names: FactNames
    /// The number of its id.
    let number: UInt32
    /// The number of its subject.
    let subjectNumber: UInt32
    package let occurred: Period

    /// A standing fact, with the days that its content says.
    package init(_ fact: EffectiveFact, occurred: Period, _ names: FactNames) {
        self.init(id: fact.origin.id, subject: fact.content.subject, occurred: occurred, names)
    }

    /// A fact by the numbers of its id and its subject.
    init(id: UInt32, subject: UInt32, occurred: Period, _ names: FactNames) {
        self.names = names
        number = id
        subjectNumber = subject
        self.occurred = occurred
    }

    package var id: String {
        names.id(number)
    }

    package var subject: Subject {
        names.subject(subjectNumber)
    }
}

/// The names of facts by their numbers. A class, so that many things and facts share it at the cost of one reference each.
package final class FactNames: Sendable {
    private let ids: ByteInterner
    let subjects: ByteInterner

    /// The names of an event index.
    package init(_ eventIndex: EventIndex) {
        ids = eventIndex.ids
        subjects = eventIndex.subjects
    }

    func id(_ number: UInt32) -> String {
        ids[number]
    }

    func ids(_ numbers: NumberList) -> [String] {
        numbers.all.map { ids[$0] }
    }

    /// The subject of a number, whose text is a thing, a slash and a slug.
    func subject(_ number: UInt32) -> Subject {
        Subject(subjects[number]) ?? Subject(.event, "")
    }

    /// What stands after the thing in a subject.
    func slug(_ number: UInt32) -> String {
        subjects.withUTF8(of: number) { name in
            let slash = name.indices.first { name[$0] == UInt8(ascii: "/") } ?? -1
            let slug = name.extracting((slash + 1)...)
            return unsafe slug.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
        }
    }
}

/// Numbers in an order, of which most lists have one: that takes no memory of its own.
struct NumberList: Sendable {
    private var first: UInt32 = IndexedEvent.none
    private var others: [UInt32] = []

    var isEmpty: Bool { first == IndexedEvent.none }

    var all: [UInt32] { isEmpty ? [] : [first] + others }

    mutating func append(_ number: UInt32) {
        if isEmpty { first = number } else { others.append(number) }
    }
}
