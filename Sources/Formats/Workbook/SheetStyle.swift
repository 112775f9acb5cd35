/// How a cell of a sheet is set: its place among the formats of the workbook's styles.
enum SheetStyle: Int {
    case plain
    case heading
    case wrapped
    case whole
    case day
    case oneDigit
    case twoDigits
    case threeDigits
    case fourDigits
    case link
    /// Text, whatever is typed: built-in 49, `@`.
    case form

    /// That of a number by the digits after its point, of which the currencies of ISO 4217 have four at most.
    static func number(_ text: String) -> SheetStyle {
        let digits = text.utf8.firstIndex(of: UInt8(ascii: ".")).map { text.utf8.distance(from: $0, to: text.utf8.endIndex) - 1 } ?? 0
        return [SheetStyle.whole, .oneDigit, .twoDigits, .threeDigits][min(digits, 4)...].first ?? .fourDigits
    }

    /// The part of the workbook.
    ///
    /// Number formats are of digits only, and that of days is one of its own: built-in 14 is another day in another country. A cell style
    /// `Normal` has to be there.
    static let part =
        XMLText.declaration + """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
            <numFmts count="4"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0.0"/>\
            <numFmt numFmtId="166" formatCode="0.000"/><numFmt numFmtId="167" formatCode="0.0000"/></numFmts>\
            <fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>\
            <font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>\
            <font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/><family val="2"/></font></fonts>\
            <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
            <fill><patternFill patternType="solid"><fgColor rgb="FFE8EDF2"/><bgColor indexed="64"/></patternFill></fill></fills>\
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
            <cellXfs count="11">\(top(0))\
            <xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">\
            <alignment vertical="top" wrapText="1"/></xf>\
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
            \(top(1))\(top(164))\(top(165))\(top(2))\(top(166))\(top(167))\
            <xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf>\
            \(top(49))</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
            """

    private static func top(_ numberFormat: Int) -> String {
        "<xf numFmtId=\"\(numberFormat)\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\">"
            + "<alignment vertical=\"top\"/></xf>"
    }
}
