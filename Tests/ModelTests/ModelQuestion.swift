import DeskTesting
import FileTesting
import History

/// A question that both the program and the model answer, with rows as sorted texts.
enum ModelQuestion: Sendable {
    case measure(String, by: [String])
    case sum(String, by: [String], in: String)
    case timeline
    case readiness
    case list(String)
    case rivals

    /// The question as it would be asked on a command line.
    var words: String {
        switch self {
        case .measure(let name, let dimensions): "measure \(name) --by \(dimensions.joined(separator: ","))"
        case .sum(let name, let dimensions, let currency):
            "measure \(name) --by \(dimensions.joined(separator: ",")) --currency \(currency)"
        case .timeline: "timeline"
        case .readiness: "readiness f"
        case .list(let things): "list \(things)"
        case .rivals: "check"
        }
    }

    /// The model's answer, reckoned anew.
    func expected(_ lines: [ModelLine], _ cutoffs: ModelCuts) -> [String] {
        let view = ModelView(lines, cutoffs)
        return switch self {
        case .rivals: ModelRivals.pairs(lines)
        case .measure(let name, let dimensions): ModelMeasure(name, view).rows(by: dimensions)
        case .sum(let name, let dimensions, let currency): ModelMeasure(name, view).rows(by: dimensions, in: currency)
        case .timeline: ModelLists.timeline(view)
        case .readiness: ModelReadiness("f", view).rows
        case .list(let things): ModelLists.rows(things, view)
        }
    }

    /// The program's answer over lines in a folder of their own.
    private func given(_ lines: [ModelLine], _ cutoffs: ModelCuts) throws -> [String] {
        var given: [String] = []
        try TemporaryFolder.with { (folder: String) throws in
            try ModelFolder.write(lines, to: folder)
            let view = try ProgramLedger(folder).view(cutoffs)
            switch self {
            case .measure(let name, let dimensions):
                given = try ProgramLedger.measure(name, by: dimensions, ProgramLedger.states(name, view))
            case .sum(let name, let dimensions, let currency):
                given = try ProgramLedger.measure(name, by: dimensions, in: currency, ProgramLedger.states(name, view))
            case .timeline: given = ProgramLedger.timeline(view)
            case .readiness: given = ProgramLedger.readiness("f", view)
            case .rivals: given = try ProgramDesk(folder: folder).rivals()
            case .list(let things): given = try ProgramDesk(folder: folder).list(things, cutoffs)
            }
        }
        return given
    }

    /// The fewest of some lines over which the two still differ, found by leaving out one after the other.
    func smallest(_ lines: [ModelLine], _ cutoffs: ModelCuts) throws -> ModelDifference {
        var lines = lines
        var place = 0
        while place < lines.count {
            var fewer = lines
            fewer.remove(at: place)
            // What others name stays as long as they do.
            let isNamed = fewer.contains { [$0["event"]?.text, $0["replaces"]?.text].contains(lines[place].id) }
            if !isNamed, let given = try? given(fewer, cutoffs), given != expected(fewer, cutoffs) {
                (lines, place) = (fewer, 0)
            } else {
                place += 1
            }
        }
        return ModelDifference(
            question: self, lines: lines, cutoffs: cutoffs, given: try given(lines, cutoffs), expected: expected(lines, cutoffs))
    }
}

/// A question that the program answers otherwise than the model.
struct ModelDifference: CustomStringConvertible {
    var question: ModelQuestion
    var lines: [ModelLine]
    var cutoffs: ModelCuts
    var given: [String]
    var expected: [String]

    var description: String {
        """
        \(question.words) \(cutoffs.words.joined(separator: " "))
          program: \(given.filter { !expected.contains($0) })
          model:   \(expected.filter { !given.contains($0) })
        \(lines.map { "    \($0.summary)" }.joined(separator: "\n"))
        """
    }
}
