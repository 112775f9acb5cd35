import SeededTesting

/// A batch that a writer is to record, by one process and, where that is killed, by the next.
struct Job: Sendable {
    let writer: String
    let ids: [String]
    /// The event of another writer that it names, which must be acknowledged before.
    var named: String?
    private(set) var lines = ""

    /// The jobs of all writers, in rounds: each writer has one in each, and the order in two rounds is drawn, so that two jobs of one
    /// writer often follow each other.
    ///
    /// Of twenty, one is a batch of two or three pledges; four retract what another writer recorded two rounds before.
    static func all(writers: [String], rounds: Int, _ draw: inout SeededDraw) -> [Job] {
        stride(from: 1, through: rounds, by: 2).flatMap { first in
            (first...min(first + 1, rounds)).flatMap { round in
                writers.indices.map { Job(writer: writers[$0], other: writers[($0 + 1) % writers.count], round: round) }
            }.shuffled(using: &draw)
        }
    }

    private init(writer: String, other: String, round: Int) {
        self.writer = writer
        let isBatch = round % 20 == 0
        ids = isBatch ? (0..<(2 + round / 20 % 2)).map { "\(writer)-\(round)-\($0)" } : ["\(writer)-\(round)"]
        if round % 5 == 3 { named = "\(other)-\(round - 2)" }
        for id in ids { lines += line(id, round) + "\n" }
    }

    private func line(_ id: String, _ round: Int) -> String {
        if let named {
            return """
                {"id":"\(id)","type":"event.retracted","subject":"event/\(named)","occurred":"2024",\
                "data":{"event":"\(named)","reason":"twice"}}
                """
        }
        if round % 2 == 0 {
            return #"{"id":"\#(id)","type":"pledge.made","subject":"pledge/\#(id)","occurred":"2024","data":{"by":["PRT"],"title":"P"}}"#
        }
        return #"{"id":"\#(id)","type":"document.published","subject":"document/\#(id)","occurred":"2024","data":{"title":"D"}}"#
    }
}
