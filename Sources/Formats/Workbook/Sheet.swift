/// One sheet of a workbook: a table under a name.
struct Sheet: Sendable {
    /// What is in it, in a few words; a workbook makes it fit.
    var name: String
    var table: Table
}
