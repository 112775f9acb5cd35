import Formats
import GlobalCompact

/// Words of the field that no event tells.
extension DatabaseTables {
    static let wordTables = [
        SQLTable(
            "gcm_states",
            [SQLColumn("code", .text, isRequired: true, "ISO 3166-1 alpha-3"), SQLColumn("name", .text, isRequired: true)],
            "States and territories."),
        SQLTable(
            "gcm_memberships",
            [
                SQLColumn("region", .text, isRequired: true), SQLColumn("state", .text, isRequired: true),
                SQLColumn("is_associate", .flag, isRequired: true),
                SQLColumn("since", .text, "none where no day is known: then throughout"), SQLColumn("since_first_day", .day),
                SQLColumn("since_last_day", .day), SQLColumn("until", .text), SQLColumn("until_first_day", .day),
                SQLColumn("until_last_day", .day),
            ], "Who belongs to which regional commission; a State can be in several, so that regional sums overlap."),
        SQLTable(
            "gcm_objectives",
            [SQLColumn("number", .integer, isRequired: true), SQLColumn("title", .text, isRequired: true)],
            "The objectives of the Compact."),
        SQLTable(
            "gcm_currencies",
            [
                SQLColumn("code", .text, isRequired: true, "ISO 4217"), SQLColumn("minor_digits", .integer, isRequired: true),
                SQLColumn("minor_units", .integer, isRequired: true, "so many minor units are one of the currency"),
            ], "Currencies, as far as events name them."),
    ]

    /// Adds the rows of these tables; of currencies, those that are given.
    static func addWords(_ currencies: Set<Currency>, to tables: inout [SQLTable], _ script: inout [UInt8]) {
        for state in State.all { tables[0].add([.text(state.code), .text(state.name)], to: &script) }
        for membership in Region.allCases.flatMap(\.memberships) {
            func days(_ period: Period?) -> [SQLValue] {
                [SQLValue(period?.description), DatabaseValues.day(period?.earliest), DatabaseValues.day(period?.latest)]
            }
            tables[1].add(
                [.text(membership.region.rawValue), .text(membership.state.code), .flag(membership.isAssociate)] + days(membership.since)
                    + days(membership.until), to: &script)
        }
        for objective in Objective.all { tables[2].add([.integer(Int64(objective.number)), .text(objective.title)], to: &script) }
        for currency in currencies.sorted() {
            let units = (0..<currency.minorDigits).reduce(Int64(1)) { units, _ in units * 10 }
            tables[3].add([.text(currency.code), .integer(Int64(currency.minorDigits)), .integer(units)], to: &script)
        }
    }
}
