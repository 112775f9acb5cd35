import Events
import Evidence
import Formats
import GlobalCompact
import JSON
import Messages
import Wire

/// The ids of imported events, such that the same row has the same one again.
///
/// A row with a key has it in its id, `SHEET:KEY`, or without the name of a sheet `WRITER:TYPE:KEY`: so keys of two offices, and of two
/// sheets, are two ids. A row without a key is what it says: its id is the beginning of the SHA-256 of that.
struct ImportedIdentity: Sendable {
    private let sheet: ImportedSheet
    private let options: ImportOptions
    /// Who records it; nothing where keys are of a sheet that has a name, or where there are none.
    private let writer: String?

    init(_ sheet: ImportedSheet, _ options: ImportOptions, writer: String?) {
        (self.sheet, self.options, self.writer) = (sheet, options, writer)
    }

    /// Gives a row its id by its key, and tells what is wrong with that.
    func name(_ row: inout ImportedRow, _ record: CSVRecord) -> [Diagnostic] {
        guard !options.keys.isEmpty else { return [] }
        var parts: [String] = []
        var problems: [Diagnostic] = []
        for key in options.keys {
            guard let column = sheet.headings.firstIndex(where: { $0.isExactly(key) }) else { continue }
            let text = ImportedCells.trimmed(record.fields[column].text)
            parts.append(part(column, row, text))
            if text.isEmpty { problems.append(Sentences.emptyKey(place: sheet.place(row.row, column))) }
        }
        row.key = parts.joined(separator: ", ")
        if problems.isEmpty { row.id = id(parts, row.type) }
        return problems
    }

    /// What tells a row by a column: a field as it was read, such as days in their one spelling; what is the sheet's own as it stands.
    private func part(_ column: Int, _ row: ImportedRow, _ text: String) -> String {
        switch sheet.columns[column] {
        case .subject: Self.slug(text)
        case .document: Self.slug(text)
        case .occurred: row.occurred ?? text
        case .field(let name): row.data.first { $0.name == name }.map { ImportedCells.trimmed(Self.word($0.value)) } ?? text
        case .id, .type, .place, .cites, .data, .currency, nil: text
        }
    }

    /// A value as a part of a key; the order of a list tells nothing.
    private static func word(_ value: JSONValue) -> String {
        switch value {
        case .string(let text): text
        case .array(let values): values.map(word).sorted().joined(separator: ";")
        default: String(decoding: value.canonicalBytes(), as: UTF8.self)
        }
    }

    /// What a subject is told from others of its thing by, whether the thing stands before it or not.
    private static func slug(_ subject: String) -> String {
        Subject(subject)?.slug ?? subject
    }

    private func id(_ parts: [String], _ type: EventType) -> String {
        let scope = options.sheet ?? "\(writer ?? ""):\(type.rawValue)"
        let id = ([scope] + parts).joined(separator: ":")
        if EventID.isValid(id), !parts.contains(where: { $0.contains(":") }) { return id }
        return scope + ":" + Self.digits(of: .array(parts.map(JSONValue.string)))
    }

    /// The id of an event that has no key: what it says tells it from all others.
    static func id(of content: JSONValue) -> String {
        digits(of: content)
    }

    private static func digits(_ bytes: [UInt8]) -> String {
        String(SHA256.digest(of: bytes).hex.prefix(20))
    }

    private static func digits(of value: JSONValue) -> String {
        digits(value.canonicalBytes())
    }

    /// Tells the rows that have the id of an earlier one.
    static func repeated(_ rows: [ImportedRow], in name: String) -> [RowProblem] {
        var first: [String: Int] = [:]
        return rows.compactMap { row in
            guard let id = row.id else { return nil }
            guard let earlier = first[id] else {
                first[id] = row.row
                return nil
            }
            return RowProblem(row.row, Sentences.rowTwice(row.key, id, earlier: earlier, place: Sentences.row(name, row.row)))
        }
    }
}
