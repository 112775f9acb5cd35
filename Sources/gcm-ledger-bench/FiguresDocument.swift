import Files

/// A document that ends in the tables of the latest run.
struct FiguresDocument {
    let path: String

    private static let mark = "<!-- figures -->\n"

    /// Puts new tables in the place of all that stands after the mark.
    func replaceFigures(with tables: String, in system: any FileSystem) throws {
        let text = String(decoding: try system.contents(of: path) ?? [], as: UTF8.self)
        guard let mark = text.firstRange(of: Self.mark) else {
            throw Workshop.Problem(sentence: "\(path) has no line '<!-- figures -->'")
        }
        try system.replace(path, with: Array((text[..<mark.upperBound] + "\n" + tables).utf8))
    }
}
