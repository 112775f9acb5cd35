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
    /// The events that make it, by currency where it has several; under "" those of the rest.
    var events: [String]
    var day: ModelPeriod
}
