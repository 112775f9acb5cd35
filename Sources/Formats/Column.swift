/// One column of a table: its names, what its cells hold, and how it is set.
package struct Column: Sendable {
    /// What the cells of a column hold, where they are not blank; it tells which fields CSV and which members JSON have for it.
    package enum Content: Sendable {
        case text
        case number
        /// With its currency; in CSV the amount in minor units stands beside it, in JSON the currency.
        case amount
        /// In CSV and JSON with the first and the last day that may be meant beside them.
        case days
        /// In CSV with a space between the texts.
        case list
    }

    /// Who is shown a column.
    package enum Audience: Sendable {
        case everybody
        /// Programs, and people who ask for events.
        case curious
        /// Programs alone: a code beside its name.
        case programs
    }

    /// The stable name for programs: the heading in CSV.
    package var name: String
    /// The heading for people.
    package var title: String
    package var content: Content
    package var audience: Audience
    /// Whether a long text may be set over several lines, so that the table fits its width.
    package var wraps: Bool
    /// Whether what it says may stand behind the key before it, where there is no room for a column of its own.
    package var isDetail = false
    /// In how many columns of a terminal its words are set at least, if they are as many; where there is less room, rows are stacked.
    package var minimum = 12
    /// The name of the column that it says the sources of: in papers they are footnotes there, also where people are not shown the column.
    package var footnotesOf: String?
    /// Whether it is one of several that say the same of one thing each, such as regions: where columns are few, they stand in one.
    package var isAlike = false
    /// Whether it tells rows apart, and stands there though it is the same in all of them.
    package var isKey: Bool

    /// A column; without a title its name is its heading.
    package init(
        name: String, title: String? = nil, _ content: Content = .text, for audience: Audience = .everybody, wraps: Bool = false,
        isKey: Bool = false
    ) {
        self.name = name
        self.title = title ?? name
        self.content = content
        self.audience = audience
        self.wraps = wraps
        self.isKey = isKey
    }

    /// The same column, asked for by name.
    var shownToEverybody: Column {
        var column = self
        (column.audience, column.isKey) = (.everybody, true)
        return column
    }

    /// Whether its texts end in line, as numbers do.
    var isTrailing: Bool {
        content == .number
    }
}
