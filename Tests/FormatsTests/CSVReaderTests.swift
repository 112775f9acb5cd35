import Formats
import JSON
import Testing

@Suite("Reading comma-separated values")
struct CSVReaderTests {
    private func texts(_ text: String, _ separator: Character = ",") -> [[String]] {
        CSVReader.records(Array(text.utf8), separator: separator.asciiValue ?? 0).records.map { $0.fields.map(\.text) }
    }

    @Test(
        "Separators, quotes, doubled quotes, line breaks in quotes and both ends of lines are read as RFC 4180 has them",
        arguments: [
            ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]), ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
            ("\"a,b\",\"c \"\"d\"\"\"\n", [["a,b", "c \"d\""]]), ("\"a\nb\r\nc\",d\n", [["a\nb\nc", "d"]]), (",,\n", [["", "", ""]]),
            ("a\n\nb\n", [["a"], [""], ["b"]]), ("\"\"\n", [[""]]), ("", []), ("\u{202E}=1,'x\n", [["\u{202E}=1", "'x"]]),
            ("a,\"\"\"\"\n", [["a", "\""]]), (" \"a,b\n", [[" \"a", "b"]]),
            ("\"a\r\r\nb\rc\"\n", [["a\nb\rc"]]),
        ])
    func form(_ text: String, _ records: [[String]]) {
        #expect(texts(text) == records)
    }

    @Test("Each separator parts fields, and the others are letters")
    func separators() {
        #expect(texts("a;b,c\td\n", ";") == [["a", "b,c\td"]])
        #expect(texts("a;b,c\td\n", "\t") == [["a;b,c", "d"]])
    }

    @Test("Whether a field stood in quotes is known, and rows count as a sheet counts them")
    func quotesAndRows() {
        let records = CSVReader.records(Array("\"NA\",NA\n\"x\ny\",\n\nz,1\n".utf8), separator: 44).records
        #expect(records.map(\.row) == [1, 2, 3, 4])
        #expect(records[0].fields.map(\.isQuoted) == [true, false])
        #expect(records[2].isBlank && !records[1].isBlank)
    }

    @Test(
        "What breaks the form is told with row and field, and the rest is read",
        arguments: [
            ("a,b\nx\"y,2\n", CSVProblem(row: 2, column: 1, reason: .quoteInBareField)),
            ("a,\"b\"c\n", CSVProblem(row: 1, column: 2, reason: .textAfterQuote)),
            ("a\n1\n\"b,c\nd", CSVProblem(row: 3, column: 1, reason: .unclosedQuote)),
            ("a,b\rc,d\n", CSVProblem(row: 1, column: 2, reason: .loneCarriageReturn)),
        ])
    func broken(_ text: String, _ problem: CSVProblem) {
        let read = CSVReader.records(Array(text.utf8), separator: 44)
        #expect(read.problems == [problem])
        #expect(!read.records.isEmpty)
    }

    @Test("What is written as CSV is read as it was: formulas behind their apostrophe, all else byte for byte")
    func ownForm() throws {
        let cells = ["plain", "a,b;c", "\"quoted\"", "'s-Hertogenbosch", "=1+1", "Cafe\u{301}", "<b>&amp;", "_x0041_"]
        let table = Table(columns: [Column(name: "text"), Column(name: "more")], rows: cells.map { [Cell($0), "x"] }, empty: "")
        let page = Page(blocks: [], table: table, json: .null)
        let read = CSVReader.records(try #require(Format.csv.render(page, style: TextStyle())), separator: 44)
        #expect(read.problems.isEmpty)
        let texts = read.records.dropFirst().map { $0.fields[0].text }
        #expect(texts.map { $0.hasPrefix("'") ? String($0.dropFirst()) : $0 } == cells)
    }
}
