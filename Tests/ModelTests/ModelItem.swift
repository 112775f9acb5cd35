/// A thing, or a part of one, that a measure counts.
struct ModelItem {
    var subject: String
    /// The values by dimension; a dimension without any is absent.
    var values: [String: [String]] = [:]
    /// The States whose own regions stand with them in one row.
    var states: [String] = []
    /// Minor units by currency; empty for what is only counted, or blank.
    var amounts: [String: Int] = [:]
    var isBlank = false
    /// What was booked of it, in cents of US dollars.
    var booked: Int?
    /// The events that make it, by currency where it has several; under "" those of the rest.
    var events: [String]
    var day: ModelPeriod

    /// Minor units towards a sum in a currency: in its own, else as booked; nothing for what is left out.
    func amount(in currency: String) -> Int? {
        amounts[currency] ?? (currency == "USD" ? booked : nil)
    }
}
