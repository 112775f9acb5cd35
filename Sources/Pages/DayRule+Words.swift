import Events
import GlobalCompact

extension DayRule {
    /// The rule as people write it: `31 Dec 2024`, `31 Jul of each year`, `84 days before imrf-2026 begins`. What stands for a part of a
    /// row's key is in capitals: `the day that review-2-REGION ends`.
    var words: String {
        switch anchor {
        case .date(let text):
            guard text.hasPrefix("{year}") else { return Day(text)?.inWords ?? text }
            // Any year has the day and the month.
            let day = Day("2023" + text.dropFirst("{year}".count))?.inWords ?? text
            return day.split(separator: " ").dropLast().joined(separator: " ") + " of each year"
        case .start(let meeting): return Self.from(Self.named(meeting) + " begins", offsetDays)
        case .end(let meeting): return Self.from(Self.named(meeting) + " ends", offsetDays)
        }
    }

    private static func from(_ anchor: String, _ days: Int) -> String {
        switch days {
        case 0: "the day that \(anchor)"
        case -1: "the day before \(anchor)"
        case 1: "the day after \(anchor)"
        case ..<0: "\(-days) days before \(anchor)"
        default: "\(days) days after \(anchor)"
        }
    }

    private static func named(_ meeting: String) -> String {
        ["region", "state", "year"].reduce(meeting) { $0.replacing("{\($1)}", with: $1.uppercased()) }
    }
}
