import DeskTesting
import JSON

/// What a question asks of: a day, and perhaps a moment and a day of publication.
struct ModelCuts {
    var asOf = "2098-12-31"
    /// Minutes after the beginning of 2027; everything where absent.
    var knownAt: Int?
    var publishedBy: String?

    var asOfDay: Int { ModelPeriod(asOf).last }

    /// The cuts as words of a command line.
    var words: [String] {
        ["--as-of", asOf] + (knownAt.map { ["--known-at", ModelLine.instant($0)] } ?? [])
            + (publishedBy.map { ["--published-by", $0] } ?? [])
    }
}

/// The facts that some cuts leave, in effective order: those that are certain, and those with the ones that may be.
struct ModelView {
    var cutoffs: ModelCuts
    var certain: [ModelLine]
    var withPossible: [ModelLine]

    init(_ lines: [ModelLine], _ cutoffs: ModelCuts = ModelCuts()) {
        self.cutoffs = cutoffs
        let known = Self.oncePerID(lines.filter { $0.recorded <= cutoffs.knownAt ?? Int.max })
        var facts = known.filter { !["event", "ledger"].contains($0.thing) && Self.isStanding($0.id, known) }
        for place in facts.indices { facts[place] = Self.corrected(facts[place], known) }
        let published = facts.filter { fact in cutoffs.publishedBy.map { Self.isPublished(fact, by: ModelPeriod($0).last, facts) } ?? true }
        let ordered = published.sorted(by: Self.isBefore)
        certain = ordered.filter { $0.period.last <= cutoffs.asOfDay }
        withPossible = ordered.filter { $0.period.first <= cutoffs.asOfDay }
    }

    /// Of lines with one id in several files, the one that was recorded first.
    static func oncePerID(_ lines: [ModelLine]) -> [ModelLine] {
        lines.filter { line in !lines.contains { $0.id == line.id && ($0.recorded, $0.writer) < (line.recorded, line.writer) } }
    }

    /// Whether no retraction that stands itself names an event.
    static func isStanding(_ id: String, _ lines: [ModelLine]) -> Bool {
        !lines.contains { $0.type == "event.retracted" && $0["event"]?.text == id && isStanding($0.id, lines) }
    }

    /// Whether a fact is a document of a day, or cites one.
    private static func isPublished(_ fact: ModelLine, by day: Int, _ facts: [ModelLine]) -> Bool {
        let cited = fact.type == "document.published" ? [fact.slug] : (fact["cites"]?.items ?? []).compactMap { $0["document"]?.text }
        return facts.contains { $0.type == "document.published" && cited.contains($0.slug) && $0.period.last <= day }
    }

    // MARK: Order

    /// Effective day, first day, rank, recorded time, id.
    static func isBefore(_ one: ModelLine, _ other: ModelLine) -> Bool {
        let (first, second) = (one.period, other.period)
        if first.last != second.last { return first.last < second.last }
        if first.first != second.first { return first.first < second.first }
        if rank(one.type) != rank(other.type) { return rank(one.type) < rank(other.type) }
        if one.recorded != other.recorded { return one.recorded < other.recorded }
        return one.id < other.id
    }

    private static func rank(_ type: String) -> Int {
        let begins = [
            "pledge.made", "meeting.proposed", "meeting.scheduled", "contribution.announced", "document.published", "requirement.adopted",
            "source.checked", "report.announced", "role.assumed",
        ]
        let ends = ["pledge.withdrawn", "meeting.cancelled", "contribution.cancelled", "requirement.dropped", "role.ended"]
        return begins.contains(type) ? 0 : ends.contains(type) ? 2 : 1
    }

    // MARK: Corrections

    /// An event with what all its standing corrections say, in recorded order, then by id.
    private static func corrected(_ origin: ModelLine, _ lines: [ModelLine]) -> ModelLine {
        let corrections = lines.filter { $0.type == "event.corrected" && $0["event"]?.text == origin.id && isStanding($0.id, lines) }
        var result = origin
        for correction in corrections.sorted(by: { ($0.recorded, $0.id) < ($1.recorded, $1.id) }) {
            result = changed(result, by: said(correction, lines))
        }
        return result
    }

    /// What a line says, taken as a whole: an event's own content, a correction's, or what the latter started from with its changes.
    static func whole(_ id: String, _ lines: [ModelLine]) -> ModelLine? {
        guard let line = lines.first(where: { $0.id == id }) else { return nil }
        guard line.type == "event.corrected" else { return line }
        guard var base = line["event"]?.text.flatMap({ event in lines.first { $0.id == event } }) else { return nil }
        if let content = line["content"] {
            base.subject = content["subject"]?.text ?? ""
            base.occurred = content["occurred"]?.text ?? ""
            base.data = content["data"]?.members ?? []
            return base
        }
        return line["replaces"]?.text.flatMap { whole($0, lines) }.map { changed($0, by: said(line, lines)) }
    }

    /// The fields that a correction says; nothing for one that it takes out.
    static func said(_ correction: ModelLine, _ lines: [ModelLine]) -> [(name: String, value: JSONValue?)] {
        if let changes = correction["changes"] {
            let own = changes.members.filter { ["occurred", "subject"].contains($0.name) }.map {
                (name: $0.name, value: Optional($0.value))
            }
            let data = (changes["data"]?.members ?? []).map { (name: "data." + $0.name, value: Optional($0.value)) }
            let cleared = (changes["cleared"]?.items ?? []).compactMap(\.text).map { (name: "data." + $0, value: JSONValue?.none) }
            return own + data + cleared
        }
        guard let before = correction["replaces"]?.text.flatMap({ whole($0, lines) }), let content = whole(correction.id, lines) else {
            return []
        }
        var fields: [(name: String, value: JSONValue?)] = []
        if !isSame(.string(before.occurred), .string(content.occurred)) { fields.append(("occurred", .string(content.occurred))) }
        if before.subject != content.subject { fields.append(("subject", .string(content.subject))) }
        for member in content.data where !(before[member.name].map { isSame($0, member.value) } ?? false) {
            fields.append(("data." + member.name, member.value))
        }
        for member in before.data where content[member.name] == nil { fields.append(("data." + member.name, nil)) }
        return fields
    }

    /// Whether two values mean the same; periods do where their days are.
    private static func isSame(_ one: JSONValue, _ other: JSONValue) -> Bool { one == other }

    private static func changed(_ line: ModelLine, by fields: [(name: String, value: JSONValue?)]) -> ModelLine {
        var line = line
        for field in fields {
            switch field.name {
            case "occurred": line.occurred = field.value?.text ?? line.occurred
            case "subject": line.subject = field.value?.text ?? line.subject
            default:
                let name = String(field.name.dropFirst("data.".count))
                line.data.removeAll { $0.name == name }
                if let value = field.value { line.data.append((name, value)) }
            }
        }
        return line
    }
}
