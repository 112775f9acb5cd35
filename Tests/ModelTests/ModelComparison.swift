import Projections

/// The program's answers beside the model's, and how many rows were compared.
struct ModelComparison {
    private(set) var rows = 0
    private(set) var views = 0
    private(set) var differences: [ModelDifference] = []

    /// Which questions are asked: one in so many pairs of dimensions, from a place.
    struct Share {
        var step = 1
        var place = 0

        func takes(_ number: Int) -> Bool { (number + place) % step == 0 }
    }

    /// Compares measures by pairs of dimensions, the timeline and a readiness, of lines that the program has read.
    mutating func compare(_ lines: [ModelLine], _ ledger: ProgramLedger, _ cutoffs: ModelCuts, _ share: Share = Share()) throws {
        let view = try ledger.view(cutoffs)
        let model = ModelView(lines, cutoffs)
        views += 1
        for (name, dimensions) in ModelMeasure.dimensions.sorted(by: { $0.key < $1.key }) {
            guard lines.contains(where: { $0.thing == ModelMeasure.thing(of: name) }) else { continue }
            let table = ModelMeasure(name, model)
            let states = try ProgramLedger.states(name, view)
            for (number, pair) in Self.pairs(dimensions).enumerated() where share.takes(number) {
                let given = try ProgramLedger.measure(name, by: pair, states)
                take(.measure(name, by: pair), given, table.rows(by: pair), lines, cutoffs)
                guard ["contributions", "deposits"].contains(name) else { continue }
                let currency = number % 2 == 0 ? "EUR" : "USD"
                let sums = try ProgramLedger.measure(name, by: pair, in: currency, states)
                take(.sum(name, by: pair, in: currency), sums, table.rows(by: pair, in: currency), lines, cutoffs)
            }
        }
        take(.timeline, ProgramLedger.timeline(view), ModelLists.timeline(model), lines, cutoffs)
        // What was done by a due day and undone since is not in the model, as how a contribution stood then is not.
        if lines.contains(where: { $0.thing == "requirement" }), !ProgramLedger.isUndone("f", view) {
            take(.readiness, ProgramLedger.readiness("f", view), ModelReadiness("f", model).rows, lines, cutoffs)
        }
    }

    /// Compares lists, asked on the command line.
    mutating func compareLists(_ lines: [ModelLine], _ desk: ProgramDesk, _ cutoffs: ModelCuts) throws {
        let model = ModelView(lines, cutoffs)
        for things in ["pledges", "meetings", "contributions", "reports"] {
            take(.list(things), try desk.list(things, model.cutoffs), ModelLists.rows(things, model), lines, cutoffs)
        }
    }

    /// Compares the rival corrections that `check` lists.
    mutating func compareRivals(_ lines: [ModelLine], _ desk: ProgramDesk) throws {
        views += 1
        take(.rivals, try desk.rivals(), ModelRivals.pairs(lines), lines, ModelCuts())
    }

    /// Nothing, each dimension alone, and every pair, in either order.
    private static func pairs(_ dimensions: [String]) -> [[String]] {
        [[]] + dimensions.map { [$0] } + dimensions.flatMap { one in dimensions.filter { $0 != one }.map { [one, $0] } }
    }

    private mutating func take(
        _ question: ModelQuestion, _ given: [String], _ expected: [String], _ lines: [ModelLine], _ cutoffs: ModelCuts
    ) {
        rows += max(given.count, expected.count)
        guard given != expected else { return }
        differences.append(ModelDifference(question: question, lines: lines, cutoffs: cutoffs, given: given, expected: expected))
    }
}
