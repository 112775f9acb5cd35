import Formats
package import GlobalCompact

/// How things come to stand on the days of a calendar, and what is left out of it.
package struct CalendarPlacing: Sendable {
    /// Whether what has no whole days stands on the first that may be meant, with a word of it in its title.
    package var placesUndated: Bool
    /// Only what was first recorded on this day or later, in UTC.
    package var newSince: Day?
    /// How many have no whole days, and are left out or stand on the first that may be meant.
    package private(set) var undated = 0
    /// How many are left out because they were recorded before.
    package private(set) var earlier = 0

    package init(placesUndated: Bool, newSince: Day?) {
        (self.placesUndated, self.newSince) = (placesUndated, newSince)
    }

    /// An entry on the days of a period; nothing where these are no whole days, or where it is not new.
    ///
    /// - Parameters:
    ///   - lasts: whether it goes on through all of its days, so that several are no doubt about the one.
    ///   - isExact: whether the days are certain to be those.
    mutating func place(
        _ entry: (Day, Day) -> CalendarEntry, on period: Period?, lasts: Bool, isExact: Bool = true, first: Instant
    ) -> CalendarEntry? {
        if let newSince, first.day < newSince {
            earlier += 1
            return nil
        }
        if let period, isExact, Self.isWhole(period), lasts || period.first == period.last { return entry(period.first, period.last) }
        undated += 1
        guard placesUndated, let period, let day = period.earliest ?? period.latest else { return nil }
        var placed = entry(day, day)
        placed.title += isExact ? " [day not known: \(period.inWords)]" : " [day not certain]"
        return placed
    }

    /// Whether both ends are told to the day.
    private static func isWhole(_ period: Period) -> Bool {
        !period.isOpenEnd && period.description.split(separator: "/").allSatisfy { $0.utf8.count == 10 }
    }

    /// What is to be said of the entries that are not there; nothing where all are.
    var note: String {
        if undated == 0 { return "" }
        let isOne = undated == 1
        let told = "\(undated) \(isOne ? "has" : "have") no whole days and "
        if placesUndated {
            return told + "\(isOne ? "stands" : "stand") on the first that may be meant, or where only the last is told, on that."
        }
        return told + "\(isOne ? "is" : "are") left out."
    }
}

extension CalendarEntry {
    /// The name of a thing in every calendar: `meeting.review-2-unece@gcm-ledger`.
    static func uid(_ parts: [String]) -> String {
        let kept = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-".utf8)
        let names = parts.map { part in
            part.utf8.map { kept.contains($0) ? String(UnicodeScalar($0)) : "_" + String($0, radix: 16) }.joined()
        }
        return names.joined(separator: ".") + "@gcm-ledger"
    }
}
