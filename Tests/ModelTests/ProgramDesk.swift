import Commands
import DeskTesting
import Files
import GlobalCompact
import JSON
import Messages

/// The program over a folder of a model's lines, asked in process.
struct ProgramDesk {
    var folder: String

    /// The answer in JSON to a question that has to be answered, if only with no.
    func ask(_ words: [String], isRefused: Bool = false) throws -> JSONValue {
        guard let now = Instant("2099-01-01T12:00:00.000000Z") else { throw Unanswered(question: "", answer: "no instant") }
        let answer = Desk(at: folder, now: now).run(words + ["--format", "json"])
        guard answer.code == .done || isRefused && answer.code == .no, let json = JSONValue(parsing: answer.outBytes) else {
            throw Unanswered(question: words.joined(separator: " "), answer: answer.text)
        }
        return json
    }

    /// The rows of a measure, as the model writes them.
    func measure(_ name: String, by dimensions: [String], _ cutoffs: ModelCuts) throws -> [String] {
        let by = dimensions.isEmpty ? [] : ["--by", dimensions.joined(separator: ",")]
        return try ask(["measure", name] + by + cutoffs.words)["rows"]?.items.map { row in
            let members = row["key"]?.members ?? []
            let key = zip(dimensions, members).map { "\($0)=\($1.value.text ?? "?")" }.joined(separator: " ")
            let events = (row["events"]?.items ?? []).compactMap(\.text).sorted().joined(separator: " ")
            return "\(key) | \(Self.quantity(row["value"], row["currency"])) | \(Self.quantity(row["possible"], nil)) | \(events)"
        }.sorted() ?? []
    }

    private static func quantity(_ value: JSONValue?, _ currency: JSONValue?) -> String {
        let number = value?.number.map { String($0) } ?? value?.text ?? "blank"
        return currency?.text.map { number + " " + $0 } ?? number
    }

    /// The rows of a list, as the model writes them.
    func list(_ things: String, _ cutoffs: ModelCuts) throws -> [String] {
        (try ask(["list", things] + cutoffs.words)["rows"]?.items ?? []).map { row in
            row.members.compactMap { member in
                // The days that may be meant follow from what is stated, and a currency stands with its amount.
                if ["earliest", "latest"].contains(member.name) || member.name.hasSuffix("Currency") { return nil }
                if member.name == "events" { return member.value.items.compactMap(\.text).sorted().joined(separator: " ") }
                let currency = row[member.name + "Currency"]?.text.map { $0 + " " } ?? ""
                return member.value.text.map { currency + $0 } ?? (member.value == .null ? "" : "?")
            }.joined(separator: " | ")
        }
    }
}
