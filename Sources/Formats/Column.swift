/// One column of a table: its names, and how it is set.
package struct Column: Sendable {
    /// The side on which the texts of a column line up.
    package enum Alignment: Sendable {
        /// Texts start in line: words.
        case leading
        /// Texts end in line: numbers.
        case trailing
    }

    /// The stable name for programs: the heading in CSV.
    package var name: String
    /// The heading for people.
    package var title: String
    /// The side on which the texts line up.
    package var alignment: Alignment
    /// Whether a long text may be set over several lines, so that the table fits its width.
    package var wraps: Bool
    /// Whether people are shown the column; otherwise it stands only in CSV (a code beside its name).
    package var isForPeople: Bool

    /// A column; without a title its name is its heading.
    package init(name: String, title: String? = nil, alignment: Alignment = .leading, wraps: Bool = false, isForPeople: Bool = true) {
        self.name = name
        self.title = title ?? name
        self.alignment = alignment
        self.wraps = wraps
        self.isForPeople = isForPeople
    }
}
