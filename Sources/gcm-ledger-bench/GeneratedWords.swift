import Events
import GlobalCompact

/// Draws the texts and the values of generated events: as long, and as various, as those that people record.
struct GeneratedWords {
    var draw: SeededDraw

    private static let words = """
        migrants review national plan access services consular data return reintegration labour recruitment fair skills recognition
        border coordination regular pathways families children remittances diaspora climate identity documents protection health
        inclusion local authorities partners network workers rights information counselling training detention alternatives
        trafficking saving lives regional cooperation implementation evidence policy strategy ministry agreement
        "whole-of-society" São Côte d’Ivoire
        """.split { $0 == " " || $0 == "\n" }.map(String.init)

    private static let states = State.memberStates

    /// Some words of the field, with a capital first.
    mutating func text(_ count: Int) -> String {
        var text = ""
        for place in 0..<count {
            let word = draw.one(of: Self.words)
            text += place == 0 ? word.prefix(1).uppercased() + word.dropFirst() : " " + word
        }
        return text
    }

    /// A Member State.
    mutating func state() -> State {
        draw.one(of: Self.states)
    }

    /// One State, or now and then several.
    mutating func states() -> [State] {
        let count = draw.below(10) == 0 ? 3 : 1
        return Set((0..<count).map { _ in state() }).sorted { $0.code < $1.code }
    }

    /// One to five objectives.
    mutating func objectives() -> ObjectiveSet {
        var numbers: [Int] = []
        for _ in 0...draw.below(5) { numbers.append(1 + draw.below(23)) }
        return ObjectiveSet(numbers) ?? ObjectiveSet()
    }

    /// A day between two, mostly as a day, else as its month.
    mutating func period(from first: Day, through last: Day) -> Period {
        let day = first.adding(days: draw.below(max(1, last - first + 1)))
        guard draw.below(8) == 0, let month = try? Period(parsing: String(day.description.prefix(7))), month.last <= last else {
            return Period(day: day)
        }
        return month
    }

    /// An amount in euros or US dollars.
    mutating func money() -> Money? {
        Currency(code: draw.one(of: ["EUR", "USD"])).map {
            Money(amountMinorUnits: Int64(1 + draw.below(5_000)) * 100_000, currency: $0)
        }
    }
}
