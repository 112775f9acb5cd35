import Answers
import Events
import Formats
import GlobalCompact
import History
import JSON
import Messages
import Wire

/// The rows of a sheet as events, with everything that is wrong in any of them.
struct ImportedRows: Sendable {
    private let sheet: ImportedSheet
    private let options: ImportOptions
    private var cells: ImportedCells
    private(set) var rows: [ImportedRow] = []
    private var found: [RowProblem]
    /// The places of which something is told.
    private var toldPlaces: Set<String> = []
    /// The names of columns that rows need and the sheet has not: told once.
    private var missingColumns: Set<String> = []
    /// How many rows have nothing but a subject, as of a template that was not filled in there.
    private(set) var unfilled = 0
    /// How many rows say of a citation more what the row before them says.
    private(set) var joined = 0
    /// How many rows have a currency and no amount.
    private var currenciesAlone = 0
    private var bareWords: [Int: Set<String>] = [:]
    /// By the columns that hold days: how many full days stand there, and how many of these are the first of a month.
    private var fullDays: [Int: (all: Int, firsts: Int)] = [:]

    init(_ sheet: ImportedSheet, _ options: ImportOptions) {
        (self.sheet, self.options, found) = (sheet, options, sheet.problems)
        cells = ImportedCells(options, hasSemicolons: sheet.hasSemicolons)
    }

    /// What is wrong, in the order of the rows.
    var problems: [Diagnostic] {
        let ordered = found.enumerated().sorted { one, other in
            one.element.row != other.element.row ? one.element.row < other.element.row : one.offset < other.offset
        }
        return ordered.map(\.element.diagnostic)
    }

    private mutating func report(_ row: Int, _ problem: Diagnostic) {
        found.append(RowProblem(row, problem))
        toldPlaces.insert(problem.place)
    }

    /// Reads every row.
    ///
    /// - Parameter progress: is told how many rows are read, from time to time.
    mutating func read(_ identity: ImportedIdentity, _ progress: (Int) -> Void) {
        for (number, record) in sheet.rows.enumerated() {
            if number.isMultiple(of: 1000) { progress(number) }
            guard let row = sheet.place(of: .data) == nil ? row(record) : wholeRow(record) else { continue }
            var named = row
            for problem in identity.name(&named, record) { report(record.row, problem) }
            rows.append(named)
        }
    }

    // MARK: What a cell says

    /// The text of a cell; nothing where it stands for nothing.
    private mutating func text(_ record: CSVRecord, _ place: Int, isOfStates: Bool = false) -> String? {
        let field = record.fields[place]
        if field.text.isEmpty { return nil }
        if options.blanks.contains(where: field.text.isExactly) {
            // Where the word stands bare elsewhere in the column, one in quotes is a text.
            if !field.isQuoted || !bareWords(place).contains(field.text) { return nil }
        }
        if field.text == "NA", !field.isQuoted {
            if sheet.quotesTexts { return nil }
            if !isOfStates, !options.blanks.contains("NA") {
                report(record.row, Sentences.nothingOrLetters(field.text, place: sheet.place(record.row, place)))
                return nil
            }
        }
        return field.text
    }

    /// The words for nothing that stand bare in a column; looked for once.
    private mutating func bareWords(_ place: Int) -> Set<String> {
        if let known = bareWords[place] { return known }
        let (fields, blanks) = (sheet.rows.map { $0.fields[place] }, options.blanks)
        let found = Set(fields.filter { field in !field.isQuoted && blanks.contains(where: field.text.isExactly) }.map(\.text))
        bareWords[place] = found
        return found
    }

    private mutating func text(_ record: CSVRecord, of column: ImportColumn) -> String? {
        sheet.place(of: column).flatMap { text(record, $0) }
    }

    /// The citations of a row itself.
    private mutating func citations(_ record: CSVRecord) -> [JSONValue] {
        var cites: [JSONValue] = []
        if let place = sheet.place(of: .cites), let typed = text(record, place),
            let spec = FieldList.of(options.type ?? .documentPublished).first(where: { $0.name == "cites" }),
            case .array(let more)? = cells.value(typed, spec, place: sheet.place(record.row, place))
        {
            cites += more
        }
        let (document, place) = (text(record, of: .document), text(record, of: .place))
        switch (document, place) {
        case (let document?, let place?):
            let thing = Thing.document.rawValue + "/"
            let slug = document.hasPrefix(thing) ? String(document.dropFirst(thing.count)) : document
            cites.append(ImportedChange.citation(slug, place))
        case (let document?, nil):
            report(record.row, Sentences.documentWithoutPlace(document, place: Sentences.row(sheet.name, record.row)))
        case (nil, let place?): report(record.row, Sentences.placeWithoutDocument(place, place: Sentences.row(sheet.name, record.row)))
        case (nil, nil): break
        }
        return cites
    }

    /// What a row cites as all rows do.
    private func citationOfAll(_ record: CSVRecord) -> (document: String, place: String)? {
        guard let all = options.cites else { return nil }
        return (all.document, all.place ?? options.keys.map { key in "\(key) \(self.key(record, key))" }.joined(separator: ", "))
    }

    private func key(_ record: CSVRecord, _ heading: String) -> String {
        sheet.headings.firstIndex { $0.isExactly(heading) }.map { ImportedCells.trimmed(record.fields[$0].text) } ?? ""
    }

    // MARK: A row

    /// A row of fields; nothing where it has only a subject.
    private mutating func row(_ record: CSVRecord) -> ImportedRow? {
        guard let type = options.type else { return nil }
        let says = zip(record.fields, sheet.columns).contains { field, column in
            !field.text.isEmpty && column != nil && column != .subject
        }
        if !says {
            unfilled += 1
            return nil
        }
        var row = ImportedRow(row: record.row, type: type)
        (row.id, row.subject) = (text(record, of: .id), text(record, of: .subject).map(ImportedCells.trimmed))
        if let place = sheet.place(of: .type), let word = text(record, place), word != type.rawValue {
            report(record.row, Sentences.rowOfOtherType(word, type, place: sheet.place(record.row, place)))
        }
        if let place = sheet.place(of: .occurred), let typed = text(record, place) {
            let days = cells.days(typed, place: sheet.place(record.row, place))
            row.occurred = days?.description
            note(days, place)
        }
        for spec in FieldList.of(type) where spec.name != "cites" {
            guard let place = sheet.place(of: .field(spec.name)) else { continue }
            if let value = value(record, spec, place) { row.data.append((spec.name, value)) }
        }
        row.citation = citationOfAll(record)
        let cites = citations(record) + (row.citation.map { [ImportedChange.citation($0.document, $0.place)] } ?? [])
        if !cites.isEmpty { row.data.append(("cites", .array(cites))) }
        for problem in cells.takeProblems() { report(record.row, problem) }
        return row
    }

    private mutating func value(_ record: CSVRecord, _ spec: FieldSpec, _ place: Int) -> JSONValue? {
        let isOfStates = if case .states = spec.shape { true } else { false }
        let currency = text(record, of: .currency(of: spec.name))
        guard let typed = text(record, place, isOfStates: isOfStates) else {
            if currency != nil { currenciesAlone += 1 }
            return nil
        }
        let value = cells.value(typed, spec, currency: currency, place: sheet.place(record.row, place))
        if case .period = spec.shape, case .string(let text)? = value { note(try? Period(parsing: text), place) }
        return value
    }

    /// Counts full days, and those that are the first of a month.
    private mutating func note(_ days: Period?, _ column: Int) {
        guard let days, days.first == days.last else { return }
        fullDays[column, default: (0, 0)].all += 1
        if days.first.description.hasSuffix("-01") { fullDays[column, default: (0, 0)].firsts += 1 }
    }

    /// A row that says all in one column, as of this program's own table of facts; nothing where it says of the row before it only
    /// another citation.
    private mutating func wholeRow(_ record: CSVRecord) -> ImportedRow? {
        let place = Sentences.row(sheet.name, record.row)
        guard let word = options.type?.rawValue ?? text(record, of: .type), let type = EventType(rawValue: word) else {
            report(record.row, Sentences.rowWithoutType(text(record, of: .type), place: place))
            return nil
        }
        if let own = text(record, of: .type), own != type.rawValue { report(record.row, Sentences.rowOfOtherType(own, type, place: place)) }
        var row = ImportedRow(row: record.row, type: type)
        (row.id, row.subject, row.occurred) = (text(record, of: .id), text(record, of: .subject), text(record, of: .occurred))
        guard let column = sheet.place(of: .data), let text = text(record, column),
            let document = try? JSONDocument(parsing: Array(text.utf8)), case .object(let members) = document.value(document.root)
        else {
            report(record.row, Sentences.dataIsNoObject(place: place))
            return nil
        }
        row.data = members
        if let last = rows.last, let id = row.id, last.id == id, last.offered == row.offered {
            joined += 1
            return nil
        }
        return row
    }

    // MARK: What is worth a note

    /// What was not read as it stands, or may mean something else.
    var notes: [Diagnostic] {
        var notes: [Diagnostic] = []
        for (column, days) in fullDays.sorted(by: { $0.key < $1.key }) where days.all > 2 && days.all == days.firsts {
            notes.append(Sentences.allFirstDays(days.all, place: "\(sheet.name), column '\(sheet.headings[column])'"))
        }
        if !cells.twoLetters.isEmpty { notes.append(Sentences.twoLetterStates(cells.twoLetters, place: sheet.name)) }
        if currenciesAlone > 0 { notes.append(Sentences.currenciesAlone(currenciesAlone, place: sheet.name)) }
        let guarded = rows.count { row in row.data.contains { Self.isGuarded($0.value) } }
        if guarded > 0, sheet.place(of: .data) == nil { notes.append(Sentences.keptApostrophes(guarded, place: sheet.name)) }
        return notes
    }

    /// What is left out of the sheet, in sentences.
    var leftOut: [String] {
        sheet.leftOut + (unfilled > 0 ? [Sentences.unfilledRows(unfilled)] : []) + (joined > 0 ? [Sentences.joinedRows(joined)] : [])
    }

    /// Whether a text begins as this program's CSV guards one that a sheet might run.
    private static func isGuarded(_ value: JSONValue) -> Bool {
        guard case .string(let text) = value, text.utf8.first == UInt8(ascii: "'"), let next = text.utf8.dropFirst().first else {
            return false
        }
        return "=+-@'\t\r".utf8.contains(next)
    }

    // MARK: As events

    /// Reads what each row offers, and tells what is wrong with it by its column.
    ///
    /// - Parameter progress: is told how many rows are read, from time to time.
    mutating func validate(_ progress: (Int) -> Void) {
        var reader = OfferReader()
        for place in rows.indices {
            if place.isMultiple(of: 1000) { progress(place) }
            do throws(OfferProblem) {
                rows[place].offer = try reader.read(rows[place].offered.canonicalBytes().span)
            } catch {
                let row = rows[place]
                guard case .fields(let problems) = error else {
                    tellUnread(row)
                    continue
                }
                for problem in problems { tell(problem, row) }
            }
        }
    }

    /// Tells that a row is no event that can be read: it is longer than a line, or its one column holds something else.
    private mutating func tellUnread(_ row: ImportedRow) {
        guard row.offered.canonicalBytes().count > LineLimit.bytes, let (place, bytes) = sheet.longestCell(row.row) else {
            return report(row.row, Sentences.dataIsNoObject(place: Sentences.row(sheet.name, row.row)))
        }
        report(row.row, Sentences.longCell(bytes, place: place))
    }

    /// Tells what is wrong with a member of an event by the column that says it.
    private mutating func tell(_ problem: FieldProblem, _ row: ImportedRow) {
        let place = Sentences.row(sheet.name, row.row)
        let column = sheet.columns.firstIndex { column in column.map { problem.path.isWithin($0.path) } ?? false }
        guard problem.reason == .missing else {
            let at = column.map { sheet.place(row.row, $0) } ?? place
            let path = column == nil ? problem.path : ""
            let told = Sentences.field(FieldProblem(path: path, reason: problem.reason), place: at)
            let isStage = row.type == .pledgeProgressed && problem.path == "data.stage"
            return report(row.row, isStage ? Sentences.stageOfPledge(told) : told)
        }
        if let column {
            let at = sheet.place(row.row, column)
            // What could not be read in its cell is told already, and is no more missing.
            if !toldPlaces.contains(at) { report(row.row, Sentences.emptyCell(place: at)) }
            return
        }
        if problem.path == "subject", FieldNeeds(row.type).makesSlug { return tellMissingSubject(row) }
        let name = ImportColumn.name(ofPath: problem.path)
        guard missingColumns.insert(name).inserted else { return }
        report(1, Sentences.noColumn(name, row.type, place: Sentences.row(sheet.name, 1)))
    }

    /// Tells at the title that no subject follows from it.
    private mutating func tellMissingSubject(_ row: ImportedRow) {
        let name = FieldList.of(row.type).first { $0.prose == .title }?.name ?? ""
        let column = sheet.place(of: .field(name))
        let place = column.map { sheet.place(row.row, $0) } ?? Sentences.row(sheet.name, row.row)
        let title: String? = if case .string(let text)? = row.data.first(where: { $0.name == name })?.value { text } else { nil }
        report(row.row, Sentences.noSubject(row.type, title: title, place: place))
    }

    // MARK: Names

    /// Gives rows without a subject that of the event which stands under their id, else one that is made of their title.
    mutating func nameSubjects(_ query: Query) {
        var first: [String: Int] = [:]
        for place in rows.indices {
            let row = rows[place]
            if let id = row.id, row.subject == nil, let subject = ImportedComparison.subject(of: id, query) {
                rows[place].subject = subject
                continue
            }
            rows[place].hasMadeSubject = row.subject == nil
            rows[place].subject = TypedEvent.subject(row.subject, row.type, row.data)
            guard row.subject == nil, let made = rows[place].subject else { continue }
            if let earlier = first[made] {
                report(row.row, Sentences.sameTitleInSheet(made, earlier: earlier, place: Sentences.row(sheet.name, row.row)))
            }
            first[made] = first[made] ?? row.row
        }
    }

    /// Gives rows without an id that of what they say, and tells those that have the id of an earlier one.
    mutating func identify() {
        for place in rows.indices where rows[place].id == nil {
            guard let offer = rows[place].offer else { continue }
            rows[place].id = ImportedIdentity.id(of: offer.content)
        }
        found += ImportedIdentity.repeated(rows, in: sheet.name)
    }

    /// Whether rows cite for themselves, in columns.
    var citeForThemselves: Bool {
        sheet.columns.contains { column in [.document, .place, .cites].contains(column) }
    }

    /// The fields of an event that the sheet has a column for; nothing where its rows say all.
    var scope: Set<CorrectedField>? {
        if sheet.place(of: .data) != nil { return nil }
        var scope: Set<CorrectedField> = options.cites == nil ? [] : [.member("cites")]
        for case let column? in sheet.columns {
            switch column {
            case .subject: scope.insert(.subject)
            case .occurred: scope.insert(.occurred)
            case .document, .place, .cites: scope.insert(.member("cites"))
            case .field(let name), .currency(let name): scope.insert(.member(name))
            case .id, .type, .data: break
            }
        }
        return scope
    }
}

extension ImportColumn {
    /// The heading of the column for a member of an event.
    static func name(ofPath path: String) -> String {
        let member = path.hasPrefix("data.") ? String(path.dropFirst("data.".count)) : path
        if !path.hasPrefix("data.") { return member }
        return ImportColumn.field(String(member.prefix { $0 != "." && $0 != "[" })).name
    }
}

extension String {
    /// Whether the path of a member is another one or stands within it.
    fileprivate func isWithin(_ path: String) -> Bool {
        guard hasPrefix(path) else { return false }
        let rest = dropFirst(path.count)
        return rest.isEmpty || rest.first == "." || rest.first == "["
    }
}
