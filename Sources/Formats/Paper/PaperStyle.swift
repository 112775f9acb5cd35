/// How a paragraph of a paper is set.
enum PaperStyle: String, CaseIterable {
    case title = "Heading1"
    case section = "Heading2"
    case text = "BodyText"
    case item = "ListBullet"
    case heading = "TableHeading"
    case group = "TableGroup"
    case cell = "TableText"
    /// Keeps a table and what follows it apart.
    case gap = "AfterTable"
    case small = "Basis"
    case footnote = "FootnoteText"

    /// The style of tables.
    static let tableName = "Rows"

    /// As word processors list it.
    private var name: String {
        switch self {
        case .title: "heading 1"
        case .section: "heading 2"
        case .text: "Body Text"
        case .item: "List Bullet"
        case .heading: "Table Heading"
        case .group: "Table Group"
        case .cell: "Table Text"
        case .gap: "After Table"
        case .small: "Basis"
        case .footnote: "footnote text"
        }
    }

    private var paragraph: String {
        switch self {
        case .title: "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>"
        case .section: "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"80\"/><w:outlineLvl w:val=\"1\"/>"
        case .text: "<w:spacing w:after=\"100\"/>"
        case .item:
            "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"40\"/><w:ind w:left=\"284\" w:hanging=\"284\"/>"
        case .heading, .group: "<w:keepNext/><w:spacing w:before=\"20\" w:after=\"20\"/>"
        case .cell: "<w:spacing w:before=\"10\" w:after=\"10\"/>"
        case .gap: "<w:spacing w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>"
        case .small: "<w:spacing w:before=\"120\" w:after=\"0\"/>"
        case .footnote: "<w:spacing w:after=\"0\"/>"
        }
    }

    /// The letters, their size in half points.
    private var letters: String {
        switch self {
        case .title: "<w:b/><w:sz w:val=\"30\"/>"
        case .section: "<w:b/><w:sz w:val=\"24\"/>"
        case .text, .item: "<w:sz w:val=\"20\"/>"
        case .heading, .group: "<w:b/><w:sz w:val=\"18\"/>"
        case .cell: "<w:sz w:val=\"18\"/>"
        case .gap: "<w:sz w:val=\"8\"/>"
        case .small: "<w:i/><w:sz w:val=\"16\"/>"
        case .footnote: "<w:sz w:val=\"16\"/>"
        }
    }

    /// The part of the paper.
    static var part: String {
        let styles = allCases.map { style in
            "<w:style w:type=\"paragraph\" w:styleId=\"\(style.rawValue)\"><w:name w:val=\"\(style.name)\"/><w:basedOn w:val=\"Normal\"/>"
                + "<w:qFormat/><w:pPr>\(style.paragraph)</w:pPr><w:rPr>\(style.letters)</w:rPr></w:style>"
        }
        let line = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"B0B8C0\""
        return XMLText.declaration + """
            <w:styles \(PaperPart.namespace)><w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="20"/>\
            <w:lang w:val="en-GB" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
            <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>\
            <w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>\
            <w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>\
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>\
            <w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="70" w:type="dxa"/>\
            <w:bottom w:w="0" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
            <w:style w:type="table" w:styleId="\(tableName)"><w:name w:val="\(tableName)"/><w:basedOn w:val="TableNormal"/><w:tblPr>\
            <w:tblBorders><w:top \(line)/><w:bottom \(line)/><w:insideH \(line)/></w:tblBorders></w:tblPr>\
            <w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E8EDF2"/></w:tcPr></w:tblStylePr></w:style>\
            \(styles.joined())</w:styles>
            """
    }
}
