import DeskTesting
import JSON

/// The ledgers of up to five lines of a dozen, and the days as of which they can differ.
enum SmallWorlds {
    /// Lines of pledges, corrections and retractions.
    static let pledges: [ModelLine] = [
        line("p", "pledge.made", "pledge/p", "2024-03", ["title": "P", "by": ["DJI", "PRT"], "objectives": [2], "type": "common"]),
        line("q", "pledge.made", "pledge/q", "2024-03-05", ["title": "Q", "by": ["DEU"], "forms": ["policy"], "implementedIn": ["EGY"]]),
        line("s", "pledge.same-as", "pledge/q", "2024-04-02", ["pledge": "p"]),
        line("t", "pledge.same-as", "pledge/p", "2024-04", ["pledge": "q"]),
        line("a", "pledge.amended", "pledge/p", "2024-03-20/2024-05-10", ["objectives": [7, 12], "title": "P again"]),
        line("g", "pledge.progressed", "pledge/q", "../2024-05-20", ["stage": "in-progress"]),
        line("w", "pledge.withdrawn", "pledge/p", "2024-05-20/..", [:]),
        line("c", "event.corrected", "event/p", "2027-01-01", correction(of: "p", ["occurred": "2024-03-02", "type": "pledge.made"])),
        line(
            "d", "event.corrected", "event/p", "2027-01-01",
            correction(of: "p", from: "c", ["data": said("by", ["KEN"]), "type": "pledge.made"])),
        line("x", "event.retracted", "event/c", "2027-01-01", ["event": "c", "reason": "r"]),
        line("y", "event.retracted", "event/x", "2027-01-01", ["event": "x", "reason": "r"]),
        line("z", "event.retracted", "event/s", "2027-01-01", ["event": "s", "reason": "r"]),
    ]

    /// Lines of meetings and of money, one of them about a pledge.
    static let others: [ModelLine] = [
        line("q", "pledge.made", "pledge/q", "2024-03-05", ["title": "Q", "by": ["DEU"]]),
        line("m", "meeting.scheduled", "meeting/m", "2024-01-10", ["title": "M", "kind": "hearing", "planned": "2024-05"]),
        line("n", "meeting.rescheduled", "meeting/m", "2024-02", ["planned": "2024-05-06/2024-05-08"]),
        line("o", "meeting.convened", "meeting/m", "2024-05-06/2024-05-08", ["attended": ["KEN"], "mode": "hybrid"]),
        line("r", "meeting.cancelled", "meeting/m", "2024-04-20/..", [:]),
        line("k", "contribution.committed", "contribution/k", "2024-02-01", money("100.00", "EUR", ("donor", ["DEU"]), ("fund", "MIG00"))),
        line("l", "contribution.committed", "contribution/k", "2024-03", ["earmarking": "E", "pledge": "q"]),
        line("d", "contribution.deposited", "contribution/k", "2024-04-10/..", money("40.00", "EUR")),
        line(
            "e", "contribution.deposited", "contribution/k", "2023-12/2024-01", money("30.00", "USD", ("donor", ["FRA"]), ("fund", "MIG00"))
        ),
        line("b", "contribution.repaid", "contribution/k", "2024-05-07", money("5.00", "EUR")),
        line(
            "c", "event.corrected", "event/k", "2027-01-01",
            correction(of: "k", ["data": .object(money("80.00", "USD")), "type": "contribution.committed"])),
        line("x", "event.retracted", "event/n", "2027-01-01", ["event": "n", "reason": "r"]),
    ]

    /// The days as of which something changes.
    static let days = ["2024-01-31", "2024-02-29", "2024-03-04", "2024-03-20", "2024-04-10", "2024-05-07", "2024-05-31", "2027-06-01"]

    /// Documents on which lines rest, published on a day and in a month.
    static let documents: [ModelLine] = [("d1", "2024-03-10"), ("d2", "2024-04")].enumerated().map { place, document in
        var line = line(document.0, "document.published", "document/" + document.0, document.1, ["title": .string(document.0)])
        line.recorded = place + 1
        return line
    }

    /// The worlds of some lines, each with its number: every choice of up to five.
    static func worlds(_ lines: [ModelLine]) -> [(number: Int, lines: [ModelLine])] {
        var choices: [[ModelLine]] = [[]]
        for line in lines { choices += choices.filter { $0.count < 5 }.map { $0 + [line] } }
        return choices.filter { !$0.isEmpty }.enumerated().map { ($0.offset, $0.element) }
    }

    /// How many ways there are to split some lines over two writers.
    static func splits(_ lines: [ModelLine]) -> Int {
        1 << max(lines.count - 1, 0)
    }

    /// Some lines in a split over two writers, the first of them with the first; recorded in their order or, where none is about
    /// another event, in the other; citing one document, the other or none; with the documents.
    static func recorded(_ lines: [ModelLine], split: Int, isReversed: Bool) -> [ModelLine] {
        let isReversed = isReversed && !lines.contains { $0.thing == "event" }
        let placed = lines.enumerated().map { place, line in
            var line = line
            line.writer = place > 0 && split >> (place - 1) & 1 == 1 ? "lisbon" : "geneva"
            line.recorded = 10 * ((isReversed ? lines.count - 1 - place : place) + 1)
            let cited = ["d1", "d2", ""][(place + split) % 3]
            if line.thing != "event", !cited.isEmpty {
                line.data.append(("cites", .array([.object([("document", .string(cited)), ("at", "1")])])))
            }
            return line
        }
        return documents + placed
    }

    // MARK: Lines

    static func line(_ id: String, _ type: String, _ subject: String, _ occurred: String, _ data: KeyValuePairs<String, JSONValue>)
        -> ModelLine
    {
        line(id, type, subject, occurred, data.map { (name: $0.key, value: $0.value) })
    }

    static func line(
        _ id: String, _ type: String, _ subject: String, _ occurred: String, _ data: [(name: String, value: JSONValue)]
    ) -> ModelLine {
        ModelLine(
            id: id, writer: "geneva", recorded: 0, type: type, subject: subject, occurred: occurred, data: data,
            version: data.contains { $0.name == "changes" } ? 2 : 1)
    }

    static func money(_ amount: String, _ currency: String, _ more: (String, JSONValue)...) -> [(name: String, value: JSONValue)] {
        let value = JSONValue.object([("amount", .string(amount)), ("currency", .string(currency))])
        return [("amount", value)] + more.map { (name: $0.0, value: $0.1) }
    }

    static func said(_ name: String, _ value: JSONValue) -> JSONValue {
        .object([(name, value)])
    }

    static func correction(
        of id: String, from base: String? = nil, _ changes: KeyValuePairs<String, JSONValue>
    ) -> [(name: String, value: JSONValue)] {
        let changes = JSONValue.object(changes.map { (name: $0.key, value: $0.value) })
        return [("event", .string(id)), ("replaces", .string(base ?? id)), ("reason", "r"), ("changes", changes)]
    }
}
