/// Why a column of a sheet is not imported.
package enum LeftOutColumn: CaseIterable, Sendable {
    /// The call says so.
    case mappedToNothing
    /// Its heading stands in brackets: it is for whoever fills the sheet in.
    case remark
    /// In this program's own table of facts, it follows from what each event says.
    case workedOut
    /// It has no heading and nothing in it.
    case empty
    /// It has no heading and counts the rows.
    case counting
}
