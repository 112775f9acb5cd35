import Arguments
import Formats
import GlobalCompact
import Messages

/// Which rows of an answer are shown, in which order, and in which columns.
enum RowOptions {
    /// Which rows an answer has, and in which order.
    static let choosing: [OptionSpec] = [
        OptionSpec(
            name: "sort", valueName: "COLUMN", help: "sort by a column of the CSV; with a minus before it, downwards: --sort=-value"),
        OptionSpec(name: "last", valueName: "N", help: "only the last so many rows"),
    ]

    /// What of the rows people are shown.
    static let showing: [OptionSpec] = [
        OptionSpec(
            name: "columns", valueName: "COLUMNS", help: "only these columns of the CSV, in this order; JSON has all", isRepeatable: true),
        OptionSpec(name: "events", help: "also the ids of the events behind each row, and what is nought"),
    ]

    /// An answer with the rows and columns that a call asks for.
    static func arranged(_ page: Page, _ request: Request) throws(Failure) -> Page {
        let (arguments, last) = (request.arguments, try request.number("last"))
        let typed = arguments.values("columns").flatMap { CommaList.values($0) }
        if arguments.has("columns"), typed.isEmpty || typed.contains("") {
            throw Failure(.notUnderstood, Sentences.emptyFilter(arguments.value("columns") ?? "", option: "columns"))
        }
        guard arguments.has("sort") || last != nil || !typed.isEmpty else { return page }
        guard let table = page.table else { return page }
        var places = Array(table.rows.indices)
        if let sort = arguments.value("sort") {
            let isDown = sort.hasPrefix("-")
            let name = isDown ? String(sort.dropFirst()) : sort
            let column = try place(of: name, "sort", table)
            // The last of the fields that CSV has for days is their last.
            let fields = table.columns[column].fieldNames
            places = table.places(sortedBy: column, byLastDay: fields.count == 3 && fields[2] == name, descending: isDown)
        }
        if let last { places = Array(places.suffix(last)) }
        var columns: [Int] = []
        for name in typed {
            let place = try place(of: name, "columns", table)
            if !columns.contains(place) { columns.append(place) }
        }
        return page.selecting(rows: places, columns: typed.isEmpty ? nil : columns) ?? page
    }

    private static func place(of name: String, _ option: String, _ table: Table) throws(Failure) -> Int {
        let known = table.columns.map { [$0.name, $0.title.lowercased()] }
        for spelling in 0...1 {
            // Headings stand in capitals on the screen.
            let typed = spelling == 0 ? name : name.lowercased()
            if let place = known.firstIndex(where: { $0[spelling].utf8.elementsEqual(typed.utf8) }) { return place }
        }
        // What stands beside it in the CSV belongs to the column: days as a source states them have their first and last there.
        if let place = table.columns.firstIndex(where: { $0.fieldNames.contains { $0.utf8.elementsEqual(name.utf8) } }) { return place }
        throw Failure(.notUnderstood, Sentences.noSuchColumn(name, option: option, among: table.columns.map(\.name)))
    }
}
