import GlobalCompact

/// A sheet as a part of a workbook, and the addresses that its cells lead to.
struct SheetPart {
    /// How many rows a sheet has at most, with its headings.
    static let mostRows = 1_048_576
    /// How many cells of a sheet may lead to an address, and how long it may be.
    private static let mostLinks = 65_000
    private static let longestLink = 2000
    /// What a number has at most to be the same to all readers.
    private static let mostDigits = 15

    private(set) var xml: [UInt8]
    /// The addresses, from `rId1`.
    private(set) var links: [String] = []
    private var linkedCells: [String] = []

    /// A sheet of columns that are equally long.
    init(_ columns: [SheetColumn], rowCount: Int, _ strings: inout SharedStrings) {
        let last = "\(Self.letters(max(columns.count, 1) - 1))\(rowCount + 1)"
        let head = """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:\(last)"/><sheetViews><sheetView workbookViewId="0">\
            <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
            <selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>
            """
        xml = Array((XMLText.declaration + head).utf8)
        if !columns.isEmpty {
            let widths = columns.enumerated().map { place, column in
                // Below the last row a cell has the format of its column.
                "<col min=\"\(place + 1)\" max=\"\(place + 1)\" width=\"\(column.width)\" customWidth=\"1\""
                    + (column.isForm ? " style=\"\(SheetStyle.form.rawValue)\"/>" : "/>")
            }
            xml += "<cols>\(widths.joined())</cols>".utf8
        }
        xml += "<sheetData>".utf8
        let letters = columns.indices.map(Self.letters)
        append(row: 1, zip(letters, columns).map { ($0, .text($1.name), SheetStyle.heading) }, &strings)
        for row in 0..<rowCount {
            append(
                row: row + 2, zip(letters, columns).map { ($0, $1.cells[row], $1.isForm ? .form : $1.wraps ? .wrapped : .plain) }, &strings)
        }
        xml += "</sheetData>".utf8
        if !linkedCells.isEmpty {
            let linked = linkedCells.enumerated().map { "<hyperlink ref=\"\($1)\" r:id=\"rId\($0 + 1)\"/>" }
            xml += "<hyperlinks>\(linked.joined())</hyperlinks>".utf8
        }
        xml += "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>".utf8
    }

    private mutating func append(row: Int, _ cells: [(column: String, cell: SheetCell, style: SheetStyle)], _ strings: inout SharedStrings)
    {
        xml += "<row r=\"\(row)\">".utf8
        for (column, cell, style) in cells { append("\(column)\(row)", cell, style, &strings) }
        xml += "</row>".utf8
    }

    private mutating func append(_ place: String, _ cell: SheetCell, _ style: SheetStyle, _ strings: inout SharedStrings) {
        switch cell {
        case .blank: return
        case .number(let number) where number.utf8.count(where: { (48...57).contains($0) }) <= Self.mostDigits:
            xml += "<c r=\"\(place)\" s=\"\(SheetStyle.number(number).rawValue)\"><v>\(number)</v></c>".utf8
        case .number(let number): append(place, .text(number), style, &strings)
        case .day(let day):
            guard let serial = SheetCell.serial(day) else { return append(place, .text(day.description), style, &strings) }
            xml += "<c r=\"\(place)\" s=\"\(SheetStyle.day.rawValue)\"><v>\(serial)</v></c>".utf8
        case .text(let text):
            let isLink =
                links.count < Self.mostLinks && text.utf8.count <= Self.longestLink
                && WebAddress.begins(text.unicodeScalars) && WebAddress.isPlain(text.unicodeScalars)
            if isLink {
                links.append(text)
                linkedCells.append(place)
            }
            let number = strings.number(of: text)
            xml += "<c r=\"\(place)\" s=\"\((isLink ? SheetStyle.link : style).rawValue)\" t=\"s\"><v>\(number)</v></c>".utf8
        }
    }

    /// The name of a column by its place: `A`, `Z`, `AA`.
    static func letters(_ place: Int) -> String {
        let last = String(UnicodeScalar(UInt8(65 + place % 26)))
        return place < 26 ? last : letters(place / 26 - 1) + last
    }

    /// The part that says where its links lead; nothing where there are none.
    var relations: [UInt8]? {
        if links.isEmpty { return nil }
        let all = links.enumerated().map { place, address in
            XMLRelation(
                id: place + 1, type: "hyperlink", target: address, isOutside: true
            )
        }
        return XMLRelation.part(all)
    }
}
