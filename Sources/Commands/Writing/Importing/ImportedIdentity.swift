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
            parts.append(sheet.columns[column] == .subject ? Self.slug(record.fields[column].text) : record.fields[column].text)
            if record.fields[column].text.isEmpty { problems.append(Sentences.emptyKey(place: sheet.place(row.row, column))) }
        }
        row.key = parts.joined(separator: ", ")
        if problems.isEmpty { row.id = id(parts, row.type) }
        return problems
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
