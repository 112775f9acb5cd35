import Answers
import Arguments
import Events
import Formats
import GlobalCompact
import Messages
import Projections

extension PlaceWords {
    static let days = ["today", "yesterday"]
    static let regions = Region.allCases.map { Candidate($0.rawValue, $0.title) }
    static let things = Thing.allCases.map { Candidate($0.rawValue, $0.meaning) }

    /// What the ledger says; nothing where none can be read.
    func ledger(_ candidates: (LedgerWords) -> Candidates) -> Candidates {
        guard let words = try? LedgerWords(quiet) else { return .nothing }
        return candidates(words)
    }

    /// The days that meetings stand for, and those of every day.
    func days(alsoPlanned: Bool) -> Candidates {
        let meetings = words { $0.meetings(alsoPlanned: alsoPlanned) }
        return .words(Self.days.map { Candidate($0) } + meetings)
    }

    /// Words of the ledger as candidates; none where it cannot be read.
    func words(_ taken: (LedgerWords) -> [LedgerWords.Word]) -> [Candidate] {
        guard case .words(let found) = ledger({ .of(taken($0)) }) else { return [] }
        return found
    }

    /// Subjects as they are typed: a kind of thing and a slash first, then its slugs; or a slug that only one thing has.
    func references(_ thing: Thing?) -> Candidates {
        .words(words { subjects($0, of: thing) })
    }

    /// - Parameter thing: the only kind that there can be.
    func subjects(_ ledger: LedgerWords, of thing: Thing?) -> [LedgerWords.Word] {
        if let slash = line.typed.firstIndex(of: "/") {
            guard let named = Thing(rawValue: String(line.typed[..<slash])), thing ?? named == named else { return [] }
            return ledger.slugs(of: named).map { (named.rawValue + "/" + $0.word, $0.meaning) }
        }
        let things = ledger.things.filter { thing ?? $0 == $0 }
        let slugs = thing.map { ledger.slugs(of: $0) } ?? (line.typed.isEmpty ? [] : ledger.slugs(beginningWith: line.typed))
        return things.map { ($0.rawValue + "/", $0.meaning) } + slugs
    }

    /// What `why` takes.
    var reasons: Candidates {
        let measures = MeasureCatalogue.all.map { Candidate($0.name, $0.help) }
        return .words(
            measures + words { $0.slugs(of: .requirement) + subjects($0, of: nil).filter { $0.meaning != Thing.requirement.rawValue } })
    }

    /// The measure that the values of a dimension are of.
    var measure: Measure? {
        guard let name = line.parsed.operands.first else { return nil }
        return MeasureCatalogue.measure(named: name) ?? Thing(named: name).flatMap { ThingCatalogue.of($0)?.list.measure }
    }

    /// The values of a dimension.
    func values(_ dimension: Dimension) -> Candidates {
        switch dimension {
        case .region, .forRegion: return Candidates.words(Self.regions).asList
        case .state, .implementedIn: return .states()
        case .donor: return .states(words { $0.values(of: .donor) })
        case .objective: return Candidates.words(Objective.all.map { Candidate(String($0.number), $0.shortName) }).asList
        default:
            if let words = measure?.words(of: dimension) ?? dimension.words { return Candidates.of(words).asList }
            if let numbers = dimension.numbers { return Candidates.of(numbers.map(String.init)).asList }
            return ledger { Candidates.of($0.values(of: dimension)) }.asList
        }
    }

    // MARK: The fields of an event

    /// The type of the event that is recorded.
    var type: EventType? {
        guard command.name == RecordCommand.spec.name, let word = line.parsed.operands.first else { return nil }
        return try? RecordCommand.type(named: word)
    }

    /// The fields that the command takes as options: of the type that is recorded, or of the thing whose event is corrected.
    var fields: [FieldSpec] {
        if let type { return FieldList.of(type) }
        guard command.name == CorrectCommand.spec.name, let reference = line.parsed.operands.first else { return [] }
        let slug = words { $0.slugs(beginningWith: reference) }.first { $0.word == reference }?.meaning
        guard let thing = Thing(rawValue: slug ?? String(reference.prefix { $0 != "/" })) else { return [] }
        var seen: Set<String> = []
        return EventType.allCases.filter { $0.thing == thing }.flatMap { FieldList.of($0) }.filter { seen.insert($0.name).inserted }
    }

    /// A document that is cited, with the mark behind which its place stands.
    var citations: Candidates {
        ledger { .of($0.slugs(of: .document).map { ($0.word + "@", $0.meaning) }) }
    }

    /// What the field of an option takes.
    func of(field name: String) -> Candidates {
        guard let field = fields.first(where: { OptionName.of($0.name) == name || $0.name == name }) else { return .nothing }
        switch field.shape {
        case .word(let words): return .of(words)
        case .words(let words): return Candidates.of(words).asList
        case .period: return .of(Self.days)
        case .states: return .states()
        case .objectives: return values(.objective)
        case .numbers(let range): return Candidates.of(range.map(String.init)).asList
        case .flag: return .of(["yes", "no"])
        case .reference(let thing): return ledger { .of($0.slugs(of: thing)) }
        case .references(let thing): return ledger { Candidates.of($0.slugs(of: thing)) }.asList
        case .records(let fields) where fields.map(\.name) == ["document", "at"]:
            return citations
        case .text, .texts, .integer, .money, .dayRule, .dayRules, .records, .content, .changes: return .nothing
        }
    }
}
