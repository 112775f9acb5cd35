import Answers
import Arguments
import Events
import Formats
import GlobalCompact
import JSON
import Messages

/// How a sheet is to be read, as a call says it: what it does not say is not guessed.
struct ImportOptions: Sendable {
    enum DecimalMark: String {
        case point
        case comma
    }

    /// The order of day and month where the year stands last.
    enum DayOrder: String {
        case dmy
        case mdy
    }

    /// What becomes of a row that says something else than what was recorded of it.
    enum Change: String {
        case correct
        case amend
    }

    /// The type of all rows; nothing where each says its own.
    var type: EventType?
    /// Headings of the sheet, each with the name of the column that it stands for; an empty one leaves the column out.
    private(set) var map: [(heading: String, column: String)] = []
    let listSeparator: String
    let decimal: DecimalMark?
    let days: DayOrder?
    /// The words that stand for nothing.
    let blanks: [String]
    /// The columns that together tell a row from all others.
    let keys: [String]
    let sheet: String?
    /// What all rows cite; without a place each row is the place.
    let cites: (document: String, place: String?)?
    let changed: Change?
    let encoding: TextEncoding?
    let today: Day

    init(_ invocation: Invocation) throws(Failure) {
        let arguments = invocation.arguments
        type = if let word = arguments.value("as") { try Self.type(word) } else { nil }
        listSeparator = arguments.value("list-separator") ?? ";"
        decimal = arguments.value("decimal").flatMap(DecimalMark.init(rawValue:))
        days = arguments.value("days").flatMap(DayOrder.init(rawValue:))
        changed = arguments.value("changed").flatMap(Change.init(rawValue:))
        encoding = arguments.value("encoding").flatMap(TextEncoding.init(rawValue:))
        (blanks, keys, sheet) = (arguments.values("blank"), arguments.values("key"), arguments.value("sheet"))
        today = try invocation.request.today()
        cites = try Self.citation(arguments.value("cites"), isKeyed: !keys.isEmpty)
        if listSeparator.isEmpty { throw Failure(.notUnderstood, Sentences.emptyListSeparator) }
        if let sheet, !Subject.isSlug(sheet) || sheet.utf8.count > 40 { throw Failure(.notUnderstood, Sentences.badSheetName(sheet)) }
        if sheet != nil, keys.isEmpty { throw Failure(.notUnderstood, Sentences.sheetWithoutKey) }
        if changed != nil, arguments.value("reason") == nil, changed == .correct {
            throw Failure(.notUnderstood, Sentences.changedNeeds("reason", "TEXT", "correct"))
        }
        if changed == .amend, arguments.value("changed-on") == nil {
            throw Failure(.notUnderstood, Sentences.changedNeeds("changed-on", "DATE", "amend"))
        }
        map = try Self.keptMap(arguments.value("map-file"), invocation)
        for word in arguments.values("map") {
            guard let equals = word.lastIndex(of: "="), equals != word.startIndex else {
                throw Failure(.notUnderstood, Sentences.badMapping(word))
            }
            let heading = String(word[..<equals])
            map.removeAll { $0.heading.isExactly(heading) }
            map.append((heading, String(word[word.index(after: equals)...])))
        }
    }

    /// A type that a sheet can be of.
    static func type(_ word: String) throws(Failure) -> EventType {
        let type = try RecordCommand.type(named: word)
        guard type.thing != .event, !type.isWrittenByTheProgram else { throw Failure(.notUnderstood, Sentences.notOfSheets(type)) }
        return type
    }

    /// `DOCUMENT@PLACE`, or where rows have keys the document alone.
    private static func citation(_ text: String?, isKeyed: Bool) throws(Failure) -> (document: String, place: String?)? {
        guard let text else { return nil }
        let at = text.firstIndex(of: "@")
        let document = at.map { String(text[..<$0]) } ?? text
        let place = at.map { String(text[text.index(after: $0)...]) }
        let thing = Thing.document.rawValue + "/"
        let slug = document.hasPrefix(thing) ? String(document.dropFirst(thing.count)) : document
        guard Subject.isSlug(slug), place != "", place != nil || isKeyed else {
            throw Failure(.notUnderstood, Sentences.badCitationOfAll(text))
        }
        return (slug, place)
    }

    // MARK: A kept mapping

    /// The mapping that a file keeps; none where none is named.
    static func keptMap(_ path: String?, _ invocation: Invocation) throws(Failure) -> [(heading: String, column: String)] {
        guard let path else { return [] }
        let bytes = try GivenFile.bytes(path, invocation.console.surroundings)
        guard let document = try? JSONDocument(parsing: bytes), case .object(let members) = document.value(document.root) else {
            throw Failure(.notUnderstood, Sentences.notAMapping(path))
        }
        var map: [(heading: String, column: String)] = []
        for member in members {
            guard case .string(let column) = member.value else { throw Failure(.notUnderstood, Sentences.notAMapping(path)) }
            map.append((member.name, column))
        }
        return map
    }

    /// The mapping as a file keeps it: a JSON object of headings with their columns.
    var keptMap: [UInt8] {
        JSONValue.object(map.map { ($0.heading, .string($0.column)) }).prettyBytes() + [10]
    }
}
