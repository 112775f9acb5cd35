package import Events
package import GlobalCompact
import Projections
package import SeededTesting

/// Fills a payload's fields with values drawn from small pools, so that things meet.
package struct RandomFields: FieldVisitor {
    package var draw: SeededDraw
    /// The ids that a correction or a retraction can name.
    package var ids: [String] = []

    package init(_ draw: SeededDraw) {
        self.draw = draw
    }

    /// Slugs by thing: few, so that they meet.
    package static func slugs(of thing: Thing) -> [String] {
        switch thing {
        case .ledger: ["ledger"]
        case .document: ["brief", "note"]
        case .meeting: ["forum", "review-eca", "review-escap"]
        case .requirement: ["reviews", "summaries", "national"]
        case .source: ["register"]
        case .event: []
        case .organisation, .group, .pledge, .report, .decision, .statement, .finding, .policy, .support, .contribution, .target, .call,
            .programme, .role, .network, .workshop, .practice, .figure:
            ["\(thing.rawValue)-a", "\(thing.rawValue)-b"]
        }
    }

    private static let rules = [
        "2024-03-10", "{year}-03-31", "forum.start-5", "review-{region}.start", "review-eca.end+3", "forum.end",
    ].compactMap { DayRule($0) }

    private static let values = [
        "ECA", "ESCAP", "PRT", "KEN", "held", "planned", "submitted", "regional-review", "coordinator", "2024", "1", "MIG00", "committed",
        "reached", "no report", "pledge-a",
    ]

    private static let measures = MeasureCatalogue.all.map(\.name) + ["none"]

    private static let dimensions = ["status", "kind", "region", "state", "year", "fund"]

    private static let allDimensions = Dimension.allCases.map(\.rawValue) + ["colour"]

    private static let currencies = ["EUR", "JPY", "USD"].compactMap { Currency(code: $0) }

    /// A period around few days: a day, two days, a month, a year, open at an end.
    package mutating func period() -> Period {
        let first = Day(number: 19_780 + Int32(draw.below(40)))
        switch draw.below(10) {
        case 0: return Period(first: first, last: first.adding(days: draw.below(3)))
        case 1: return (try? Period(parsing: draw.one(of: ["2024-02", "2024-03", "2024-01/2024-03"]))) ?? Period(day: first)
        case 2: return (try? Period(parsing: draw.one(of: ["2024", "2023"]))) ?? Period(day: first)
        case 3: return Period(first: .earliest, last: first)
        case 4: return Period(first: first, last: first, isOpenEnd: true)
        default: return Period(day: first)
        }
    }

    // MARK: Fields

    package mutating func text(_ name: String, _ value: inout String, _ help: String) {
        switch name {
        case "measure": value = draw.one(of: Self.measures)
        case "dimension": value = draw.one(of: draw.happens(70) ? Self.dimensions : Self.allDimensions)
        case "of": value = draw.one(of: ["mobilised", "pledges"])
        case "fund": value = draw.one(of: ["MIG00", "MIG01"])
        default: value = draw.one(of: ["one", "two"])
        }
    }

    package mutating func text(_ name: String, _ value: inout String?, _ help: String) {
        value = draw.happens(40) ? draw.one(of: name == "fund" ? ["MIG00", "MIG01"] : ["one", "two"]) : nil
    }

    package mutating func texts(_ name: String, _ value: inout [String], _ help: String) {
        switch name {
        case "among": value = draw.happens(40) ? draw.some(of: ["2024", "ECA", "ESCAP", "KEN", "MIG00", "PRT", "pledge-a"]) : []
        case "values": value = [draw.one(of: Self.values)]
        default: value = draw.some(of: ["one", "two"])
        }
    }

    package mutating func word<W: Word>(_ name: String, _ value: inout W, _ help: String) {
        value = draw.one(of: Array(W.allCases))
    }

    package mutating func word<W: Word>(_ name: String, _ value: inout W?, _ help: String) {
        value = draw.happens(60) ? draw.one(of: Array(Array(W.allCases).prefix(4))) : nil
    }

    package mutating func words<W: Word>(_ name: String, _ value: inout [W], _ help: String) {
        value = draw.some(of: Array(Array(W.allCases).prefix(4)))
    }

    package mutating func integer(_ name: String, _ value: inout Int, _ range: ClosedRange<Int>, _ help: String) {
        value = range.lowerBound + draw.below(min(3, range.count))
    }

    package mutating func integer(_ name: String, _ value: inout Int?, _ range: ClosedRange<Int>, _ help: String) {
        value = draw.happens(40) ? range.lowerBound + draw.below(min(3, range.count)) : nil
    }

    package mutating func period(_ name: String, _ value: inout Period, _ help: String) {
        value = period()
    }

    package mutating func period(_ name: String, _ value: inout Period?, _ help: String) {
        value = draw.happens(70) ? period() : nil
    }

    package mutating func numbers(_ name: String, _ value: inout [Int], _ range: ClosedRange<Int>, _ help: String) {
        value = draw.some(of: Array(range.prefix(4)))
    }

    package mutating func flag(_ name: String, _ value: inout Bool?, _ help: String) {
        value = draw.happens(40) ? draw.happens(50) : nil
    }

    /// Of three currencies, and blank for one in three.
    package mutating func money(_ name: String, _ value: inout Money?, _ help: String) {
        value = draw.happens(67) ? Money(amountMinorUnits: Int64(draw.below(50)) * 100, currency: draw.one(of: Self.currencies)) : nil
    }

    package mutating func states(_ name: String, _ value: inout [State], _ help: String) {
        value = draw.some(of: ["KEN", "PRT"].compactMap { State(code: $0) }, percent: 50)
    }

    package mutating func objectives(_ name: String, _ value: inout ObjectiveSet, _ help: String) {
        value = ObjectiveSet(draw.some(of: Array(Objective.all)))
    }

    package mutating func reference(_ name: String, _ value: inout String, to thing: Thing, _ help: String) {
        let pool = thing == .event ? ids : Self.slugs(of: thing)
        value = pool.isEmpty || draw.happens(3) ? "absent" : draw.one(of: pool)
    }

    package mutating func reference(_ name: String, _ value: inout String?, to thing: Thing, _ help: String) {
        value = draw.happens(50) ? draw.one(of: Self.slugs(of: thing)) : nil
    }

    package mutating func references(_ name: String, _ value: inout [String], to thing: Thing, _ help: String) {
        value = draw.some(of: Self.slugs(of: thing), percent: 40)
    }

    package mutating func dayRule(_ name: String, _ value: inout DayRule?, _ help: String) {
        value = draw.happens(20) ? draw.one(of: Self.rules) : nil
    }

    package mutating func dayRules(_ name: String, _ value: inout [DayRule], _ help: String) {
        value = draw.some(of: Self.rules)
    }

    package mutating func records<R: FieldRecord & Hashable>(_ name: String, _ value: inout [R], _ help: String) {
        value = []
        guard draw.happens(60) else { return }
        var record = R()
        record.fields(&self)
        value.append(record)
    }

    /// Left to the ledger, which knows what is corrected.
    package mutating func content(_ name: String, _ value: inout CorrectedContent?, _ help: String) {}
    package mutating func changes(_ name: String, _ value: inout CorrectedFields?, _ help: String) {}
}
