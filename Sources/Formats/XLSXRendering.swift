/// A page as a workbook (ECMA-376): a sheet for each of its tables, and on the last what else the page says.
///
/// Texts are texts whatever they hold, so that nothing in them needs an apostrophe before it.
struct XLSXRendering {
    func document(_ page: Page) -> [UInt8] {
        var strings = SharedStrings()
        var names = SheetNames()
        var sheets: [(name: String, part: SheetPart)] = []
        for sheet in page.sheets {
            for rows in Self.pieces(sheet.table.rows.count) {
                let columns = SheetColumn.columns(of: sheet.table, rows: rows)
                sheets.append((names.name(like: sheet.name), SheetPart(columns, rowCount: rows.count, &strings)))
            }
        }
        let words = Self.words(page, cuts: strings.cuts)
        let last = SheetColumn.columns(of: words, rows: words.rows.indices)
        sheets.append((names.name(like: "Basis"), SheetPart(last, rowCount: words.rows.count, &strings)))

        var archive = OfficeArchive(main: "xl/workbook.xml")
        archive.add("xl/workbook.xml", kind: "spreadsheetml.sheet.main+xml", Self.workbook(sheets.map(\.name)))
        var relations: [XMLRelation] = []
        for (place, sheet) in sheets.enumerated() {
            let name = "worksheets/sheet\(place + 1).xml"
            relations.append(XMLRelation(id: place + 1, type: "worksheet", target: name))
            archive.add("xl/" + name, kind: "spreadsheetml.worksheet+xml", sheet.part.xml)
            if let links = sheet.part.relations { archive.add(relationsOf: "xl/" + name, links) }
        }
        relations.append(XMLRelation(id: sheets.count + 1, type: "styles", target: "styles.xml"))
        relations.append(XMLRelation(id: sheets.count + 2, type: "sharedStrings", target: "sharedStrings.xml"))
        archive.add("xl/styles.xml", kind: "spreadsheetml.styles+xml", Array(SheetStyle.part.utf8))
        archive.add("xl/sharedStrings.xml", kind: "spreadsheetml.sharedStrings+xml", strings.part)
        archive.add(relationsOf: "xl/workbook.xml", XMLRelation.part(relations))
        return archive.bytes
    }

    /// The rows of a table by the sheets that hold them; a table without rows has one sheet.
    private static func pieces(_ count: Int) -> [Range<Int>] {
        let most = SheetPart.mostRows - 1
        return stride(from: 0, to: max(count, 1), by: most).map { $0..<min($0 + most, count) }
    }

    /// What the page says beside its tables, by its headings.
    private static func words(_ page: Page, cuts: Int) -> Table {
        var heading = ""
        var rows: [[Cell]] = []
        func add(_ texts: [String]) {
            rows += texts.filter { !$0.isEmpty }.map { [Cell(heading), Cell($0)] }
        }
        for block in page.blocks {
            switch block {
            case .heading(let text):
                heading = text
                if rows.isEmpty { add([text]) }
            case .paragraph(let text), .marks(let text), .note(let text): add([text])
            case .statement(let sentence, let lines): add([sentence] + lines)
            case .items(let texts): add(texts)
            case .table(let table): if table.rows.isEmpty { add([table.empty]) }
            case .basis(_, let paper): rows.append([Cell("Basis"), Cell(paper)])
            case .next, .commands: break
            }
        }
        if cuts > 0 {
            rows.append([Cell("Basis"), Cell("\(cuts) cells hold the beginning of a text that is longer than a cell may be, and say so.")])
        }
        return Table(columns: [Column(name: "part"), Column(name: "text", wraps: true)], rows: rows, empty: "")
    }

    private static func workbook(_ names: [String]) -> [UInt8] {
        let sheets = names.enumerated().map { place, name in
            "<sheet name=\"\(XMLText.escaped(name))\" sheetId=\"\(place + 1)\" r:id=\"rId\(place + 1)\"/>"
        }
        let whole =
            XMLText.declaration + """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                <bookViews><workbookView/></bookViews><sheets>\(sheets.joined())</sheets></workbook>
                """
        return Array(whole.utf8)
    }
}
