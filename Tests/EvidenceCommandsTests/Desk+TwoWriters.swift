import Commands
import DeskTesting
import Messages
import Testing

/// A ledger of two writers, thirty events after their openings, and a published checkpoint of all of it.
extension Desk {
    /// The lines of each file that are one batch.
    static let batch = 6...8

    /// The ledger with so many events of each writer.
    static func withTwoWriters(events count: Int = 15, _ body: (Desk) throws -> Void) throws {
        try with { desk in
            for writer in Breakable.writers { try #require(desk.run("init", "--writer", writer).code == .done) }
            var next = 1
            while next <= count {
                // An event's line is one after its number, for the opening.
                let last = next + 1 == batch.lowerBound ? min(batch.upperBound - 1, count) : next
                for (writer, other) in [("lisbon", "bonn"), ("bonn", "lisbon")] {
                    let lines = (next...last).map { line($0, writer, other) }.joined(separator: "\n")
                    try #require(desk.run("append", "-", "--writer", writer, input: lines).code == .done)
                }
                next = last + 1
            }
            try #require(desk.run("checkpoint", "--publish", "w").code == .done)
            try body(desk)
        }
    }

    private static func line(_ number: Int, _ writer: String, _ other: String) -> String {
        let id = "\(writer)-\(number)"
        func line(_ type: String, _ subject: String, _ data: String) -> String {
            #"{"id":"\#(id)","type":"\#(type)","subject":"\#(subject)","occurred":"2024-01-02","data":\#(data)}"#
        }
        return switch number % 5 {
        case 1: line("document.published", "document/\(id)", #"{"title":"\#(id)"}"#)
        case 2: line("pledge.made", "pledge/\(id)", #"{"by":["PRT"],"objectives":[5,7],"title":"é"}"#)
        case 3: line("meeting.scheduled", "meeting/\(id)", #"{"kind":"imrf","planned":"2026-05","title":"M"}"#)
        case 4: line("event.retracted", "event/\(other)-\(number - 3)", #"{"event":"\#(other)-\#(number - 3)","reason":"r"}"#)
        default: line("source.checked", "source/\(id)", #"{"outcome":"nothing-found","scope":"s"}"#)
        }
    }
}
