package import Events
import GlobalCompact
import SeededTesting
import Wire

/// A ledger drawn from a seed: all types over few things, days, ids and writers, with everything that can go wrong between offices.
package struct RandomLedger: Sendable {
    package private(set) var events: [RecordedEvent] = []
    private var fields: RandomFields
    /// For which corrections hold only what changes, and what.
    private var changing: SeededDraw
    private let writers = ["bangkok", "geneva", "nairobi"]
    private let types: [EventType]

    /// 5 to 60 events, of all things or of a few; the same seed gives the same.
    package init(seed: UInt64) {
        fields = RandomFields(SeededDraw(seed: seed))
        changing = SeededDraw(seed: seed &+ 4711)
        types = Self.types(&fields.draw)
        let size = 5 + fields.draw.below(56)
        while events.count < size { addNext() }
    }

    /// Of few things so much happens to each that it has a history; meetings and requirements are always among them.
    private static func types(_ draw: inout SeededDraw) -> [EventType] {
        let all = EventType.allCases.filter { $0.thing != .event }
        if draw.happens(30) { return all }
        let things = [.meeting, .requirement, draw.one(of: Thing.allCases), draw.one(of: Thing.allCases), draw.one(of: Thing.allCases)]
        return all.filter { things.contains($0.thing) }
    }

    private mutating func addNext() {
        let kind = events.isEmpty ? 99 : fields.draw.below(100)
        switch kind {
        case 0..<12: addCorrection()
        case 12..<22: addRetraction()
        case 22..<28: addAgain(otherwise: false)
        case 28..<31: addAgain(otherwise: true)
        case 31..<33: addUnknown()
        default: addFact()
        }
    }

    private mutating func addFact() {
        let type = fields.draw.one(of: types)
        let slug = fields.draw.one(of: RandomFields.slugs(of: type.thing))
        add(event(type), type: type.rawValue, subject: Subject(type.thing, slug).description)
    }

    /// Of a type that a later program may know.
    private mutating func addUnknown() {
        let subject = Subject(.pledge, fields.draw.one(of: RandomFields.slugs(of: .pledge))).description
        add(.unknown(type: "pledge.handed-over"), type: "pledge.handed-over", subject: subject)
    }

    private mutating func event(_ type: EventType) -> Event {
        fields.ids = events.map(\.id)
        return Event.make(type) { payload in
            payload.allFields(&fields)
        }
    }

    /// A correction of any event or, wrongly, of a correction; mostly of its type, replacing any version.
    private mutating func addCorrection() {
        let named = fields.draw.one(of: events)
        let content = self.content(like: named)
        let versions = events.filter { version in
            if case .event(.corrected(let correction)) = version.event { return correction.event == named.id }
            return version.id == named.id
        }
        let replaced = fields.draw.one(of: versions.isEmpty ? [named] : versions).id
        let changes = changing.happens(50) ? changes(content) : nil
        let corrected = Event.make(.eventCorrected) { payload in
            guard var correction = payload as? EventCorrected else { return }
            correction.allFields(&fields)
            (correction.event, correction.replaces) = (named.id, replaced)
            if let changes { correction.changes = changes } else { correction.content = content }
            payload = correction
        }
        add(corrected, type: EventType.eventCorrected.rawValue, subject: Subject(.event, named.id).description)
    }

    private mutating func content(like named: RecordedEvent) -> CorrectedContent {
        let known = EventType(rawValue: named.type).flatMap { $0.thing == .event ? nil : $0 }
        let type = fields.draw.happens(90) ? known ?? .documentPublished : .documentPublished
        let slug = fields.draw.one(of: RandomFields.slugs(of: type.thing))
        let subject = type.rawValue == named.type ? Subject(named.subject) ?? Subject(type.thing, slug) : Subject(type.thing, slug)
        return CorrectedContent(subject: subject, occurred: fields.period(), event: event(type))
    }

    /// Some of what a content says, and sometimes a field that is taken out.
    private mutating func changes(_ content: CorrectedContent) -> CorrectedFields? {
        guard let payload = content.event.payload else { return nil }
        let type = Swift.type(of: payload).type
        var changes = CorrectedFields(type)
        changes.event = content.event
        changes.members = changing.some(of: FieldGatherer.members(of: payload).map(\.name).sorted())
        if changing.happens(50) { changes.occurred = content.occurred }
        if changing.happens(20) { changes.subject = content.subject }
        let open = FieldList.of(type).filter { !$0.isRequired }.map(\.name).filter { !changes.members.contains($0) }
        if changing.happens(30), !open.isEmpty { changes.cleared = [changing.one(of: open)] }
        return changes.isEmpty ? nil : changes
    }

    private mutating func addRetraction() {
        let named = fields.draw.one(of: events).id
        let retracted = Event.make(.eventRetracted) { payload in
            guard var retraction = payload as? EventRetracted else { return }
            retraction.allFields(&fields)
            retraction.event = named
            payload = retraction
        }
        add(retracted, type: EventType.eventRetracted.rawValue, subject: Subject(.event, named).description)
    }

    /// The same id in another file, recorded at another time, with the same content or other.
    private mutating func addAgain(otherwise: Bool) {
        var again = fields.draw.one(of: events)
        again.writer = fields.draw.one(of: writers)
        again.recorded = instant()
        if otherwise { again.occurred = fields.period() }
        events.append(again)
    }

    private mutating func add(_ event: Event, type: String, subject: String) {
        let id = "\(fields.draw.one(of: ["a", "B", "c"]))\(fields.draw.below(900) + 100).\(events.count)"
        events.append(
            RecordedEvent(
                id: id, writer: fields.draw.one(of: writers), sequence: 0, batch: nil, type: type, subject: subject,
                occurred: fields.period(), recorded: instant(), event: event))
    }

    /// Mostly later than what is there, sometimes at the same instant as another or before it.
    private mutating func instant() -> Instant {
        let base = Instant.startOf(day: Day(number: 19_800)).microseconds
        let step = fields.draw.happens(70) ? events.count : fields.draw.below(events.count + 1)
        return Instant(microseconds: base + Int64(step) * 43_200_000_000)
    }

    // MARK: The same events elsewhere

    /// The same lines in another order, in the files of so many other writers.
    package func shuffled(seed: UInt64, writers count: Int) -> [RecordedEvent] {
        var draw = SeededDraw(seed: seed)
        var lines = events.shuffled(using: &draw)
        for index in lines.indices { lines[index].writer = "writer-\(draw.below(count))" }
        lines.sort { $0.writer < $1.writer }
        return Self.numbered(lines)
    }

    private static func numbered(_ lines: [RecordedEvent]) -> [RecordedEvent] {
        var sequences: [String: Int] = [:]
        return lines.map { line in
            var line = line
            sequences[line.writer, default: 0] += 1
            line.sequence = sequences[line.writer] ?? 0
            return line
        }
    }
}
