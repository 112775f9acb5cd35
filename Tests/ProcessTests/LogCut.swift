import DeskTesting
import JSON

/// What an answer of `log` shows of the ledger, held to be one cut of all files.
struct LogCut {
    private(set) var ids: Set<String> = []
    private(set) var problems: [String] = []

    init(_ answer: JSONValue) {
        var sequences: [String: [Int]] = [:]
        var batches: [String: [String]] = [:]
        var named: [String] = []
        for row in answer["rows"]?.items ?? [] {
            guard let id = row["id"]?.text, let writer = row["source"]?.text, let sequence = row["sequence"]?.text.flatMap({ Int($0) })
            else {
                problems.append("a row without its id, source or sequence")
                continue
            }
            if !ids.insert(id).inserted { problems.append("\(id) stands there twice") }
            sequences[writer, default: []].append(sequence)
            if let batch = row["batch"]?.text, let end = id.lastIndex(of: "-") { batches[String(id[..<end]), default: []].append(batch) }
            if let event = row["data"]?["event"]?.text { named.append(event) }
        }
        for writer in answer["basis"]?["writers"]?.items ?? [] {
            let (name, size) = (writer["writer"]?.text ?? "", writer["size"]?.number ?? 0)
            if sequences[name]?.sorted() != Array(1...max(size, 1)) { problems.append("\(name) is not 1 to \(size)") }
        }
        for (batch, places) in batches where Set(places) != Set((1...places.count).map { "\($0)/\(places.count)" }) {
            problems.append("the batch \(batch) is not whole: \(places)")
        }
        for event in named where !ids.contains(event) { problems.append("\(event) is named and is not there") }
    }
}
