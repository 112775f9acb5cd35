/// The footnotes of a paper, in the order of their marks: one a mark, for readers number them so (LibreOffice 7.4 gives the n-th mark
/// the n-th note).
struct Footnotes {
    /// How long a document's name may be that is written out each time.
    private static let shortName = 40

    /// What each says, from the first.
    private(set) var texts: [String] = []
    /// By documents with long names, the number of the note that has the whole name.
    private var firstNotes: [String: Int] = [:]

    /// The number, from 1, of a new note of some rows' sources, each after what the row begins with; nothing where there are none.
    ///
    /// A document with a long name is written out once, and then named by its first words and that note.
    mutating func number(of rows: [(row: String, sources: [Cell.Source])]) -> Int? {
        let rows = rows.filter { !$0.sources.isEmpty }
        if rows.isEmpty { return nil }
        let number = texts.count + 1
        // Rows that rest on the same are named together, where the first of them stands.
        var groups: [(rows: [String], sources: [Cell.Source])] = []
        for (row, sources) in rows {
            if let place = groups.firstIndex(where: { $0.sources == sources }) {
                groups[place].rows.append(row)
            } else {
                groups.append(([row], sources))
            }
        }
        let told = groups.map { rows, sources in
            let names = rows.filter { !$0.isEmpty }.joined(separator: ", ")
            return (names.isEmpty ? "" : names + ": ") + sources.map { naming($0, in: number) }.joined(separator: "; ")
        }
        texts.append(told.joined(separator: ". "))
        return number
    }

    private mutating func naming(_ source: Cell.Source, in number: Int) -> String {
        let document = source.document
        if document.count <= Self.shortName { return "\(document), \(source.place)" }
        guard let first = firstNotes[document] else {
            firstNotes[document] = number
            return "\(document), \(source.place)"
        }
        let words = document.prefix(Self.shortName * 3 / 5).split(separator: " ").dropLast().joined(separator: " ")
        return (words.isEmpty ? document : words) + (first == number ? " ..., \(source.place)" : " ... (note \(first)), \(source.place)")
    }
}
