package import Events
import GlobalCompact

/// Some lines of a ledger, by their places among them.
struct SelectedSource: EventSource {
    let base: any EventSource
    /// The numbers of the lines in the whole.
    let lines: [UInt32]

    func recorded(_ number: Int) -> RecordedEvent? {
        base.recorded(Int(lines[number]))
    }

    func content(_ number: Int) -> [UInt8] {
        base.content(Int(lines[number]))
    }
}

/// The events of some lines, read once for questions that are asked again and again.
package struct RememberedSource: EventSource {
    private let base: any EventSource
    private let events: [Int: RecordedEvent]

    /// - Parameter lines: the numbers of those that are read at once; others are read when they are asked for.
    package init(_ base: any EventSource, lines: [UInt32]) {
        self.base = base
        events = Dictionary(uniqueKeysWithValues: Set(lines).compactMap { line in base.recorded(Int(line)).map { (Int(line), $0) } })
    }

    package func recorded(_ number: Int) -> RecordedEvent? {
        events[number] ?? base.recorded(number)
    }

    package func content(_ number: Int) -> [UInt8] {
        base.content(number)
    }
}
