import GlobalCompact

/// What a cell of a sheet holds.
enum SheetCell: Equatable {
    case blank
    case text(String)
    /// Decimal text, with as many digits after its point as it is shown with.
    case number(String)
    case day(Day)

    /// How wide it is, in digits.
    var width: Int {
        switch self {
        case .blank: 0
        case .text(let text): text.utf8.prefix(200).count < 200 ? text.displayWidth : 200
        case .number(let number): number.utf8.count
        case .day: 10
        }
    }

    /// The number that a sheet has for a day, where it has one that all take for the same: days since 30 December 1899. Before March
    /// 1900 they do not agree (LibreOffice 7.4, openpyxl 3.1, calamine and Gnumeric 1.12).
    static func serial(_ day: Day) -> Int? {
        let serial = Int(day.number) + 25569
        return serial < 61 ? nil : serial
    }
}
