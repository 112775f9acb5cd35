/// A stated period as its spelling and the numbers of its first and last possible days.
struct ModelPeriod: Equatable {
    var text: String
    /// Below every day where the start is open.
    var first: Int
    /// Of an open end, the last day of the start.
    var last: Int

    static let openStart = Int.min

    /// A date, a month, a year, an interval of them, or one with `..` at one end.
    init(_ text: String) {
        self.text = text
        let ends = text.split(separator: "/").map(String.init)
        if ends.count == 1 {
            (first, last) = Self.days(ends[0])
        } else if ends[0] == ".." {
            (first, last) = (Self.openStart, Self.days(ends[1]).last)
        } else if ends[1] == ".." {
            (first, last) = Self.days(ends[0])
        } else {
            (first, last) = (Self.days(ends[0]).first, Self.days(ends[1]).last)
        }
    }

    /// Whether it names only months, years or one end.
    var isVague: Bool {
        text.contains("..") || text.split(separator: "/").contains { $0.count < 10 }
    }

    /// Whether every day of another may be one of its own.
    func holds(_ other: ModelPeriod) -> Bool {
        first <= other.first && !other.text.hasSuffix("/..") && (text.hasSuffix("/..") || other.last <= last)
    }

    /// Its year, or the first and the last where several may be meant.
    var year: String {
        let until = String(Self.date(last).year)
        if first == Self.openStart { return "../" + until }
        let from = String(Self.date(first).year)
        return from == until ? until : from + "/" + until
    }

    // MARK: Days

    /// The first and the last day of a date, a month or a year.
    private static func days(_ text: String) -> (first: Int, last: Int) {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        switch parts.count {
        case 1: return (number(parts[0], 1, 1), number(parts[0] + 1, 1, 1) - 1)
        case 2:
            let next = parts[1] == 12 ? (parts[0] + 1, 1) : (parts[0], parts[1] + 1)
            return (number(parts[0], parts[1], 1), number(next.0, next.1, 1) - 1)
        default: return (number(parts[0], parts[1], parts[2]), number(parts[0], parts[1], parts[2]))
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    private static func monthLength(_ year: Int, _ month: Int) -> Int {
        month == 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// Days since the first of January 2000, counted one year and one month after the other.
    static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        var days = day - 1
        for earlier in 2000..<max(year, 2000) { days += isLeap(earlier) ? 366 : 365 }
        for earlier in year..<max(year, 2000) { days -= isLeap(earlier) ? 366 : 365 }
        for earlier in 1..<month { days += monthLength(year, earlier) }
        return days
    }

    /// The date of a number of days since the first of January 2000.
    static func date(_ number: Int) -> (year: Int, month: Int, day: Int) {
        var (year, month, rest) = (2000, 1, number)
        while rest < 0 {
            year -= 1
            rest += isLeap(year) ? 366 : 365
        }
        while rest >= (isLeap(year) ? 366 : 365) {
            rest -= isLeap(year) ? 366 : 365
            year += 1
        }
        while rest >= monthLength(year, month) {
            rest -= monthLength(year, month)
            month += 1
        }
        return (year, month, rest + 1)
    }

    /// A day as it is written.
    static func text(_ number: Int) -> String {
        let date = date(number)
        return digits(date.year, 4) + "-" + digits(date.month, 2) + "-" + digits(date.day, 2)
    }

    static func digits(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
