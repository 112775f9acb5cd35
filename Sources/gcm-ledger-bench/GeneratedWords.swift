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
        "whole-of-society" São Côte d’Ivoire migración
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

    /// One Member State, or now and then several.
    mutating func states() -> [State] {
        let count = draw.below(10) == 0 ? 3 : 1
        return Set((0..<count).map { _ in draw.one(of: Self.states) }).sorted { $0.code < $1.code }
    }

    /// One to five objectives.
    mutating func objectives() -> ObjectiveSet {
        var numbers: [Int] = []
        for _ in 0...draw.below(5) { numbers.append(1 + draw.below(23)) }
        return ObjectiveSet(numbers) ?? ObjectiveSet()
    }

    /// An office that there is not.
    mutating func office() -> String {
        "Generated office \(1 + draw.below(40))"
    }

    /// What may be meant of the days between two: mostly a day, else a month, some days, or what is open at one end.
    mutating func period(from first: Day, through last: Day) -> Period {
        let day = first.adding(days: draw.below(last - first + 1))
        switch draw.below(24) {
        case 0: return Period(first: .earliest, last: day)
        case 1: return Period(first: day, last: day, isOpenEnd: true)
        case 2: return Period(first: day, last: min(last, day.adding(days: 3)))
        case 3...5:
            guard let month = try? Period(parsing: String(day.description.prefix(7))), month.last <= last else { break }
            return month
        default: break
        }
        return Period(day: day)
    }

    /// Some days of the years to come.
    mutating func plannedPeriod() -> Period {
        let day = Day(number: 20_500 + Int32(draw.below(1_500)))
        return Period(first: day, last: day.adding(days: draw.below(4)))
    }

    /// A day by which something is due.
    mutating func dayRule() -> DayRule? {
        DayRule("20\(27 + draw.below(4))-03-31")
    }

    /// An amount in one of some currencies.
    mutating func money(in currencies: [String]) -> Money? {
        Currency(code: draw.one(of: currencies)).map {
            Money(amountMinorUnits: Int64(1 + draw.below(5_000)) * 100_000, currency: $0)
        }
    }
}
