import Answers
import Events
import Files
import Formats
import GlobalCompact
import Messages
import Pages

/// A sheet that somebody handed over, as CSV: its rows, and what each of its columns says.
struct ImportedSheet: Sendable {
    /// The file as messages name it.
    let name: String
    private(set) var headings: [String]
    /// What each column says; nothing where it is left out.
    private(set) var columns: [ImportColumn?]
    /// The rows with something in them, each with as many fields as there are headings.
    private(set) var rows: [CSVRecord]
    /// What is wrong with other rows.
    private(set) var problems: [RowProblem] = []
    /// The columns that are left out, by why they are.
    private var leftColumns: [LeftOutColumn: [String]] = [:]
    /// How many rows have nothing in them.
    private var blankRows = 0
    /// Whether it stands with a semicolon between fields, as where a comma stands before decimals.
    let hasSemicolons: Bool
    /// Whether texts stand in quotes and nothing else does, so that a bare `NA` is none.
    let quotesTexts: Bool
    /// Whether this program wrote it: as its table of facts has them, with all that each event says.
    let isOurs: Bool

    /// Reads a file. All that is wrong with its form is told at once.
    init(_ path: String, _ options: ImportOptions, _ console: Console) throws(Failure) {
        name = path == "-" ? "standard input" : path
        let bytes = try Self.text(path, name: name, options.encoding, console)
        let (separator, first) = try Self.separator(bytes, name: name, options)
        let (records, broken) = CSVReader.records(bytes, separator: separator)
        headings = first.fields.map(\.text)
        hasSemicolons = separator == UInt8(ascii: ";")
        let facts = Report.factHeadings
        let known = ["id", "type", "subject", "occurred", "data"]
        isOurs =
            known.allSatisfy { name in first.fields.contains { $0.text == name } }
            && first.fields.allSatisfy { field in facts.contains(field.text) } && options.map.isEmpty
        let rows = records.dropFirst()
        quotesTexts = first.fields.allSatisfy(\.isQuoted) && !rows.contains { $0.fields.contains { Self.isBareText($0) } }
        let told = rows.filter { !$0.isBlank }
        (self.rows, columns) = (told.filter { $0.fields.count == first.fields.count }, [])
        blankRows = rows.count - told.count
        // Where quotes are not as they should be, nobody knows where fields and rows end.
        guard broken.isEmpty else {
            throw Failure(
                .no, broken.map { Sentences.csv($0, place: Sentences.cell(name, row: $0.row, column: Self.heading($0.column, first))) })
        }
        columns = try resolved(options)
        for row in told where row.fields.count != first.fields.count {
            let place = Sentences.row(name, row.row)
            problems.append(RowProblem(row.row, Sentences.fieldCount(row.fields.count, expected: first.fields.count, place: place)))
        }
        problems += cutTexts() + errorValues(options)
    }

    private static func heading(_ column: Int, _ first: CSVRecord) -> String {
        let heading = first.fields.indices.contains(column - 1) ? first.fields[column - 1].text : ""
        return heading.isEmpty ? String(column) : heading
    }

    // MARK: The file

    private static func text(_ path: String, name: String, _ encoding: TextEncoding?, _ console: Console) throws(Failure) -> [UInt8] {
        let found: [UInt8]?
        do throws(FileProblem) {
            found = try GivenFile.beginning(of: path, InputLimit.offer, console.surroundings)
        } catch {
            throw Failure(.notUnderstood, Sentences.file(error))
        }
        guard let bytes = found else { throw Failure(.notUnderstood, Sentences.noSuchFile(path)) }
        guard bytes.count <= InputLimit.offer else { throw Failure(.no, Sentences.tooLargeASheet(name)) }
        if let kind = OfficeFile(bytes) { throw Failure(.no, Sentences.notCSV(kind, place: name)) }
        let marked = TextEncoding.marked(bytes)
        if let marked, marked != encoding ?? .utf8 { throw Failure(.no, Sentences.otherEncoding(marked, place: name)) }
        do throws(TextEncoding.Problem) {
            return try (encoding ?? .utf8).text(of: bytes)
        } catch {
            throw Failure(.no, Sentences.notInEncoding(error, encoding ?? .utf8, place: name))
        }
    }

    /// The separator that gives the most headings which are known, and the row of headings.
    private static func separator(_ bytes: [UInt8], name: String, _ options: ImportOptions) throws(Failure) -> (UInt8, CSVRecord) {
        var best: (separator: UInt8, record: CSVRecord, known: Int)?
        var isTie = false
        for separator in [",", ";", "\t"].map({ Array($0.utf8)[0] }) {
            var reader = CSVReader(bytes, separator: separator)
            guard let record = reader.next() else { break }
            let known = record.fields.count { field in
                ImportColumn(field.text, of: options.type) != nil || options.map.contains { $0.heading.isExactly(field.text) }
            }
            isTie = known == best?.known ? best?.record != record : known > best?.known ?? 0 ? false : isTie
            if known > best?.known ?? 0 { best = (separator, record, known) }
        }
        if options.type == nil, best == nil { throw Failure(.notUnderstood, Sentences.needsType(place: name)) }
        guard let best, !isTie else { throw Failure(.no, Sentences.noHeadings(place: name, options.type)) }
        return (best.separator, best.record)
    }

    // MARK: Columns

    private mutating func resolved(_ options: ImportOptions) throws(Failure) -> [ImportColumn?] {
        // Without a type no heading is known but those of events that say their own.
        let names = headings.map { heading in options.map.first { $0.heading.isExactly(heading) }?.column ?? heading }
        guard options.type != nil || ["type", "data"].allSatisfy(names.contains) else {
            throw Failure(.notUnderstood, Sentences.needsType(place: name))
        }
        var problems: [Diagnostic] = []
        var found: [ImportColumn?] = []
        for (place, heading) in headings.enumerated() {
            if headings[..<place].contains(where: { $0.isExactly(heading) }), !heading.isEmpty {
                problems.append(Sentences.repeatedHeading(heading, place: name))
            }
            let column = column(heading, place, options, &problems)
            if let column, let earlier = found.firstIndex(of: column) {
                problems.append(Sentences.sameColumnTwice(column.name, headings[earlier], heading, place: name))
            }
            found.append(column)
        }
        for (heading, _) in options.map where !headings.contains(where: { $0.isExactly(heading) }) {
            problems.append(Sentences.noSuchHeading(heading, option: "--map", among: headings, place: name))
        }
        for key in options.keys where !headings.contains(where: { $0.isExactly(key) }) {
            problems.append(Sentences.noSuchHeading(key, option: "--key", among: headings, place: name))
        }
        problems += contradictions(found, options)
        guard problems.isEmpty else { throw Failure(.no, problems) }
        return found
    }

    /// What is said twice: by a column with all that an event says and by others, or by ids and keys.
    private func contradictions(_ found: [ImportColumn?], _ options: ImportOptions) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        if found.contains(.id), !options.keys.isEmpty { problems.append(Sentences.idsAndKeys(place: name)) }
        guard found.contains(.data) else { return problems }
        if options.cites != nil { problems.append(Sentences.citesBesideData(place: name)) }
        for (heading, column) in zip(headings, found) {
            switch column {
            case .document, .place, .cites, .field, .currency: problems.append(Sentences.fieldBesideData(heading, place: name))
            case .id, .type, .subject, .occurred, .data, nil: break
            }
        }
        return problems
    }

    private mutating func column(
        _ heading: String, _ place: Int, _ options: ImportOptions, _ problems: inout [Diagnostic]
    ) -> ImportColumn? {
        if let mapped = options.map.first(where: { $0.heading.isExactly(heading) }) {
            if mapped.column.isEmpty {
                return leave(out: heading, .mappedToNothing)
            }
            if let column = ImportColumn(mapped.column, of: options.type) { return column }
            problems.append(Sentences.mappedToNoColumn(heading, mapped.column, options.type, place: "--map"))
            return nil
        }
        if heading.isEmpty { return unnamed(place, &problems) }
        // Of our own table of facts, one column has what each event says, and the others are worked out.
        if isOurs { return workedOut(heading) }
        // A sheet's own numbers are no ids of events.
        if heading.lowercased() == ImportColumn.id.name {
            if !options.keys.contains(heading) { problems.append(Sentences.ownNumbers(heading, place: name)) }
            return nil
        }
        if let column = ImportColumn(heading, of: options.type) { return column }
        if heading.hasPrefix("("), heading.hasSuffix(")") { return leave(out: heading, .remark) }
        if options.keys.contains(where: { $0.isExactly(heading) }) { return nil }
        problems.append(Sentences.unknownHeading(heading, options.type, place: name))
        return nil
    }

    private mutating func workedOut(_ heading: String) -> ImportColumn? {
        if let column = ImportColumn(heading, of: nil), [.id, .type, .subject, .occurred, .data].contains(column) { return column }
        return leave(out: heading, .workedOut)
    }

    /// A column without a heading: one that counts rows is left out, and so is one with nothing in it.
    private mutating func unnamed(_ place: Int, _ problems: inout [Diagnostic]) -> ImportColumn? {
        let texts = rows.map { $0.fields[place].text }
        let counts = [0, 1].contains { start in texts.enumerated().allSatisfy { $1 == String($0 + start) } }
        if texts.allSatisfy(\.isEmpty) { return leave(out: "column \(place + 1)", .empty) }
        if counts { return leave(out: "column \(place + 1)", .counting) }
        problems.append(Sentences.columnWithoutHeading(place + 1, place: name))
        return nil
    }

    private mutating func leave(out heading: String, _ reason: LeftOutColumn) -> ImportColumn? {
        leftColumns[reason, default: []].append(heading)
        return nil
    }

    /// What is left out of it, in sentences.
    var leftOut: [String] {
        (blankRows > 0 ? [Sentences.blankRows(blankRows)] : [])
            + LeftOutColumn.allCases.compactMap { reason in leftColumns[reason].map { Sentences.leftOut($0, reason) } }
    }

    // MARK: Cells

    /// How many letters a cell of a sheet has at most, counted in UTF-16.
    private static let cellLimit = 32_767

    /// Texts that a program cut where its cells end.
    private func cutTexts() -> [RowProblem] {
        rows.flatMap { row in
            zip(row.fields, zip(columns, headings)).compactMap { field, column -> RowProblem? in
                guard column.0 != nil, field.text.utf8.count >= Self.cellLimit, field.text.utf16.count == Self.cellLimit else { return nil }
                return RowProblem(row.row, Sentences.cutText(Self.cellLimit, place: Sentences.cell(name, row: row.row, column: column.1)))
            }
        }
    }

    /// What programs write where a formula has no value: those of Excel, and the numbered ones of LibreOffice.
    private static let errorValues: Set<String> = [
        "#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
    ]

    /// Whole cells without a value, in columns that say something or tell rows apart.
    private func errorValues(_ options: ImportOptions) -> [RowProblem] {
        let places = headings.indices.filter { place in columns[place] != nil || options.keys.contains { $0.isExactly(headings[place]) } }
        return rows.flatMap { row in
            places.compactMap { place -> RowProblem? in
                let text = row.fields[place].text
                // Few cells begin so: the others are not looked at further.
                guard text.utf8.contains(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "E") }) else { return nil }
                let word = ImportedCells.trimmed(text)
                let isNumbered = word.utf8.count == 7 && word.hasPrefix("Err:") && word.utf8.suffix(3).allSatisfy { (48...57).contains($0) }
                guard isNumbered || Self.errorValues.contains(word), !options.blanks.contains(where: text.isExactly) else { return nil }
                return RowProblem(row.row, Sentences.errorValue(word, place: self.place(row.row, place)))
            }
        }
    }

    /// The longest of a row's cells that say something: where it stands, and its bytes in UTF-8.
    func longestCell(_ number: Int) -> (place: String, bytes: Int)? {
        guard let row = rows.first(where: { $0.row == number }) else { return nil }
        let own = columns.indices.filter { columns[$0] != nil }
        let longest = own.max { row.fields[$0].text.utf8.count < row.fields[$1].text.utf8.count }
        return longest.map { (place(number, $0), row.fields[$0].text.utf8.count) }
    }

    /// Whether a bare field holds a text, and no number, day, yes or no.
    private static func isBareText(_ field: CSVField) -> Bool {
        if field.isQuoted || field.text.isEmpty || ["NA", "TRUE", "FALSE"].contains(field.text) { return false }
        return !field.text.utf8.allSatisfy { (48...57).contains($0) || "+-.,:/ eETZ".utf8.contains($0) }
    }

    /// The column that says something, by its place; nothing where the sheet has none.
    func place(of column: ImportColumn) -> Int? {
        columns.firstIndex(of: column)
    }

    /// Where a cell stands, by the column's heading.
    func place(_ row: Int, _ column: Int) -> String {
        Sentences.cell(name, row: row, column: headings[column].isEmpty ? String(column + 1) : headings[column])
    }
}
