import Formats
import Testing

@Suite("Tables in a paper")
struct PaperTableTests {
    private static func markdown(_ table: Table) -> [String] {
        Format.markdown.text(SamplePages.of(table)).split(separator: "\n").map(String.init)
    }

    private static func regions(_ marks: [[Cell]]) -> Table {
        let alike = ["UNECE", "ECA", "ECLAC", "ESCAP", "ESCWA"].map { name in
            var column = Column(name: name, wraps: true)
            column.isAlike = true
            return column
        }
        return Table(columns: [Column(name: "step", title: "STEP", wraps: true, isKey: true)] + alike, rows: marks, empty: "")
    }

    @Test("Columns that are alike stand in one where they are more than five, with each mark once")
    func alike() {
        let lines = Self.markdown(
            Self.regions([["review", "11 Mar 2024", "?", "?", "-", "?"], ["report", "?", "?", "?", "?", "?"], ["talk", "", "held"]]))
        #expect(lines[0] == "| Step | UNECE, ECA, ECLAC, ESCAP, ESCWA |")
        #expect(lines[2] == "| review | UNECE 11 Mar 2024; ECA, ECLAC, ESCWA ?; ESCAP - |")
        #expect(lines[3] == "| report | each: ? |")
        #expect(lines[4] == "| talk | ECA held |")
    }

    @Test("Five columns stay as they are, and of six the last two stand in one, with their headings, whatever is blank")
    func five() {
        let columns = ["A", "B", "C", "D", "E", "F"].map { Column(name: $0.lowercased(), title: $0) }
        let row: [Cell] = ["1", "2", "3", "4", "5", "6"]
        let five = Self.markdown(Table(columns: Array(columns.prefix(5)), rows: [Array(row.prefix(5))], empty: ""))
        #expect(five[2] == "| 1 | 2 | 3 | 4 | 5 |")
        let six = Self.markdown(Table(columns: columns, rows: [row, ["1", "2", "3", "4", "", "6"], ["1", "2", "3", "4"]], empty: ""))
        #expect(six[2] == "| 1 | 2 | 3 | 4 | e: 5; f: 6 |")
        #expect(six[3] == "| 1 | 2 | 3 | 4 | f: 6 |")
        #expect(six[4] == "| 1 | 2 | 3 | 4 |  |")
    }

    @Test("No column is narrower than its longest word where all have room for theirs, and the widths are a page's")
    func widths() {
        let words = Array(repeating: "word", count: 80).joined(separator: " ")
        let columns = [Column(name: "a", title: "THE DAY"), Column(name: "b", title: "WHAT", wraps: true), Column(name: "c", wraps: true)]
        let lines = Self.markdown(
            Table(columns: columns, rows: [["11 Mar 2024", Cell(words), "internationalization"], ["", "x", ""]], empty: ""))
        let widths = lines[1].split(separator: " | ").map { $0.count { $0 == "-" } }
        #expect(widths[0] >= 13 && widths[2] >= 22 && widths.reduce(0, +) == 76, "\(widths)")
        #expect(lines[0] == "| The day | What | c |")
    }

    @Test("A table that may has fewer columns where it is lower then, and others do not")
    func joined() {
        let words = Array(repeating: "word", count: 40).joined(separator: " ")
        let columns = [
            Column(name: "a", isKey: true), Column(name: "b", title: "EXPECTED", wraps: true, isKey: true),
            Column(name: "c", title: "RECORDED", wraps: true, isKey: true),
        ]
        var table = Table(columns: columns, rows: [["1", Cell(words), "-"], ["2", "x", Cell(words)]], empty: "")
        #expect(Self.markdown(table)[0] == "| a | Expected | Recorded |")
        table.mayJoinColumns = true
        let lines = Self.markdown(table)
        #expect(lines[0] == "| a | Expected |" && lines[2] == "| 1 | \(words); recorded: - |")
        #expect(lines[3] == "| 2 | x; recorded: \(words) |")
        table.rows = [["1", Cell(words), "none recorded"], ["2", "x", Cell(words)]]
        #expect(Self.markdown(table)[2] == "| 1 | \(words); none recorded |")
        table.rows = [["1", "x", "y"]]
        #expect(Self.markdown(table)[2] == "| 1 | x | y |")
    }

    private static func sourced(_ sections: [Int: String]) -> Table {
        var sources = Column(name: "cites", title: "SOURCE", for: .programs)
        sources.footnotesOf = "what"
        let long = "Framework on the preparation and organization of the Regional Reviews"
        func row(_ number: String, _ sources: [Cell.Source]) -> [Cell] { [Cell(number), Cell("what " + number), Cell(.sources(sources))] }
        var table = Table(
            columns: [Column(name: "no"), Column(name: "what", title: "WHAT"), sources],
            rows: [
                row("1", [.init(document: long, place: "para 3"), .init(document: "A/RES/73/195", place: "para 1")]),
                row("2", []), row("3", [.init(document: long, place: "para 4")]),
            ], empty: "")
        table.sections = sections
        return table
    }

    @Test("Sources are footnotes, one a mark, and a long name of a document is written out once")
    func footnotes() {
        let lines = Self.markdown(Self.sourced([:]))
        #expect(lines[0] == "| no | What |")
        #expect(Array(lines[2...4]) == ["| 1 | what 1[^1] |", "| 2 | what 2 |", "| 3 | what 3[^2] |"])
        let long = "Framework on the preparation and organization of the Regional Reviews"
        #expect(lines[5] == "[^1]: \(long), para 3; A/RES/73/195, para 1")
        #expect(lines[6] == "[^2]: Framework on the ... (note 1), para 4")
        #expect(!Format.text.text(SamplePages.of(Self.sourced([:]))).contains("A/RES"))
        var same = Self.sourced([0: "ALL"])
        same.rows[1][2] = same.rows[0][2]
        #expect(Self.markdown(same).last?.hasPrefix("[^1]: 1, 2: Framework on") == true)
    }

    @Test("A table in sections has one note, with its rows' numbers, and marks that its heading says are left out")
    func sections() {
        var table = Self.sourced([0: "OPEN", 2: "DONE"])
        table.columns.append(Column(name: "mark", title: "MARK"))
        for row in table.rows.indices {
            var mark = Cell(row == 1 ? "held" : "?")
            mark.isMark = row != 1
            table.rows[row].append(mark)
        }
        let lines = Self.markdown(table)
        #expect(lines[2] == "|  | **OPEN**[^1] |  |" && lines[3] == "| 1 | what 1 |  |" && lines[4] == "| 2 | what 2 | held |")
        #expect(lines[5] == "|  | **DONE** |  |")
        #expect(lines[7].hasPrefix("[^1]: 1: Framework on the preparation and") && lines.count == 8)
        #expect(lines[7].hasSuffix(". 3: Framework on the ..., para 4"))
        #expect(Format.text.text(SamplePages.of(table)).contains("?"))
    }
}
