import Formats
import Testing

@Suite("Every format")
struct FormatLawTests {
    @Test("it ends in exactly one line end, whatever the page and the style", arguments: Format.texts)
    func lineEnd(format: Format) {
        for page in SamplePages.all {
            for style in [TextStyle(), TextStyle(columns: 20, usesColor: true), TextStyle(columns: 0)] {
                var bytes = (format.render(page, style: style) ?? [])[...]
                #expect(bytes.popLast() == 0x0A)
                if bytes.last == 0x0D { bytes.removeLast() }
                #expect(bytes.last != 0x0A && bytes.last != 0x0D)
            }
        }
    }

    @Test("it writes the same bytes each time", arguments: Format.allCases)
    func same(format: Format) {
        for page in SamplePages.all {
            #expect(format.render(page, style: TextStyle()) == format.render(page, style: TextStyle()))
            #expect((format.render(page, style: TextStyle()) != nil) == page.has(format))
        }
    }

    @Test("no control of the data's own reaches a reader", arguments: Format.texts.filter { $0 != .json })
    func noControls(format: Format) {
        let ends: Set<Unicode.Scalar> = format == .csv ? ["\n", "\r"] : ["\n"]
        for scalar in format.text(HostilePage.page).unicodeScalars where !ends.contains(scalar) {
            #expect(scalar.properties.generalCategory != .control)
            #expect(!scalar.properties.isBidiControl)
            #expect(!scalar.properties.isDefaultIgnorableCodePoint)
        }
    }

    private static let names: [(name: String, format: Format?)] = [
        ("a.txt", .text), ("a.md", .markdown), ("a.csv", .csv), ("a.json", .json), ("out/2024.03/A.CSV", .csv), ("a.json.txt", .text),
        ("a.xlsx", .xlsx), ("a.docx", .docx), ("a.ICS", .ics),
        ("a", nil), ("csv", nil), ("a.", nil), ("a.html", nil), ("a.csv/b", nil), ("a.csv ", nil), ("", nil), ("a.csv\u{301}", nil),
    ]

    @Test("a file's name tells the format by its ending", arguments: names)
    func fileName(name: String, format: Format?) {
        #expect(Format(fileName: name) == format)
    }

    @Test("each format is told by its own ending", arguments: Format.allCases)
    func ending(format: Format) {
        #expect(Format(fileName: "report" + format.fileNameEnding) == format)
    }
}
