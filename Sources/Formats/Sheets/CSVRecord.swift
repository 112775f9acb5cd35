/// One record of comma-separated values.
package struct CSVRecord: Sendable, Equatable {
    /// Which row of the sheet it is, from 1; a line break in quotes begins none.
    package var row: Int
    package var fields: [CSVField]

    package init(row: Int, fields: [CSVField]) {
        (self.row, self.fields) = (row, fields)
    }

    /// Whether it has nothing in any field.
    package var isBlank: Bool {
        fields.allSatisfy(\.text.isEmpty)
    }
}
