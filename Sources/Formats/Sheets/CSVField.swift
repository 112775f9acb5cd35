/// One field of a record of comma-separated values: its text, and whether it stood in quotes.
package struct CSVField: Sendable, Equatable {
    package var text: String
    /// A file that quotes its texts says with a bare `NA` that there is none, and with `"NA"` the letters.
    package var isQuoted: Bool

    package init(_ text: String, isQuoted: Bool = false) {
        (self.text, self.isQuoted) = (text, isQuoted)
    }
}
