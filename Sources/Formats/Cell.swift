/// One cell of a table: its text, and what explains it.
package struct Cell: Sendable, Equatable, ExpressibleByStringLiteral {
    /// The text as it stands in the data; each format makes it harmless in its own way.
    package var text: String
    /// Opaque ids that explain the cell, kept for formats that can link.
    package var reasons: [String]

    package init(_ text: String, reasons: [String] = []) {
        self.text = text
        self.reasons = reasons
    }

    package init(stringLiteral text: String) {
        self.init(text)
    }

    /// A cell with nothing in it.
    package static let blank = Cell("")
}
