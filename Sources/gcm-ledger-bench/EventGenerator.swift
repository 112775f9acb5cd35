import Events
import GlobalCompact
import JSON
import Wire

/// Draws events as a large ledger has them: mostly pledges and the reports of their progress, some of every other thing, corrections and
/// retractions. Each is true to those before it: a ledger of them has no contradictions.
struct EventGenerator {
    /// An event that was recorded and can be corrected or retracted, once.
    private struct Recorded {
        var id: String
        var type: EventType
        var subject: Subject
        /// The effective day of the event with which the subject began.
        var began: Day
    }

    private var words: GeneratedWords
    private var things = GeneratedThings()
    /// The latest events that nothing has changed yet; and those of the batch that goes on, whose ids nothing can name.
    private var unchanged: [Recorded] = []
    private var inBatch: [Recorded] = []
    private var count = 0

    private static let start = Day(year: 2018, month: 12, day: 11) ?? Day(number: 0)
    /// Each thing as often as is likely, of about a thousand; what is not listed here is seldom.
    private static let likely: [Thing: Int] = [
        .pledge: 660, .contribution: 120, .report: 80, .finding: 50, .statement: 40, .policy: 30, .support: 20, .document: 10,
        .ledger: 0, .event: 0, .requirement: 1,
    ]
    /// With what a ledger begins, so that a small one too has every thing: first what others cite.
    private static let introduced = [.document, .document] + Thing.allCases.filter { likely[$0] != 0 }
    private static let drawn = Thing.allCases.flatMap { Array(repeating: $0, count: likely[$0] ?? 2) }
    private static let own = Dictionary(
        uniqueKeysWithValues: EventType.allCases.map { type in (type, Set(FieldList.of(type).filter(\.isOwn).map(\.name))) })

    init(seed: UInt64) {
        words = GeneratedWords(draw: SeededDraw(seed: seed))
    }

    /// The next event, of a day no later than `today`.
    mutating func next(on today: Day, id: String) -> Offer {
        count += 1
        let kind = words.draw.below(200)
        let change: Offer? = kind > 2 ? nil : kind == 0 ? retraction(today) : correction(today)
        if let change { return change }
        let (offer, began) = fact(today)
        inBatch.append(Recorded(id: id, type: offer.type, subject: offer.subject, began: began))
        return offer
    }

    /// Tells that what was drawn is recorded: from now on others can name it.
    mutating func endBatch() {
        unchanged += inBatch
        inBatch.removeAll(keepingCapacity: true)
        if unchanged.count > 1000 { unchanged.removeFirst(500) }
    }

    // MARK: Facts

    /// What happened, and the day on which what it happened to began.
    private mutating func fact(_ today: Day) -> (Offer, began: Day) {
        if count <= Self.introduced.count, let first = firstEvent(of: Self.introduced[count - 1], today) { return first }
        while true {
            let thing = words.draw.one(of: Self.drawn)
            if words.draw.below(2) == 0, let later = laterEvent(of: thing, today) { return later }
            if let first = firstEvent(of: thing, today) { return first }
        }
    }

    private mutating func firstEvent(of thing: Thing, _ today: Day) -> (Offer, began: Day)? {
        guard let type = EventType.first(of: thing, &words.draw) else { return nil }
        let subject = Subject(thing, "generated-\(count)")
        let occurred = words.period(from: Self.start, through: today)
        let place = DrawnFields.Place(subject: subject, began: occurred.last, begins: true, own: Self.own[type] ?? [])
        guard let event = event(type, place) else { return nil }
        things.begin(subject, type, occurred.last)
        return (offer(event, type, subject, occurred), occurred.last)
    }

    private mutating func laterEvent(of thing: Thing, _ today: Day) -> (Offer, began: Day)? {
        guard let number = things.placeOfOpen(thing, &words.draw), let open = things.open(thing, at: number), open.effectiveDay < today,
            let type = open.latest.next(&words.draw)
        else { return nil }
        let (subject, occurred) = (Subject(thing, open.slug), words.period(from: open.effectiveDay.adding(days: 1), through: today))
        let place = DrawnFields.Place(subject: subject, began: open.began, begins: false, own: Self.own[type] ?? [])
        guard let event = event(type, place) else { return nil }
        things.change(thing, at: number, type, occurred.last)
        return (offer(event, type, subject, occurred), open.began)
    }

    /// An event with drawn fields; nothing where it would refer to what is not there.
    private mutating func event(_ type: EventType, _ place: DrawnFields.Place) -> Event? {
        var fields = DrawnFields(words, things, place)
        let event = Event.make(type, visitedBy: &fields)
        words = fields.words
        return fields.isIncomplete ? nil : event
    }

    private func offer(_ event: Event, _ type: EventType, _ subject: Subject, _ occurred: Period) -> Offer {
        let data = event.payload.map { FieldWriter.object($0) } ?? .object([])
        return Offer(id: nil, type: type, subject: subject, occurred: occurred, event: event, data: data)
    }

    // MARK: Changes

    /// A correction of one field of an event that was recorded before.
    private mutating func correction(_ today: Day) -> Offer? {
        guard !unchanged.isEmpty else { return nil }
        let place = words.draw.below(unchanged.count)
        let corrected = unchanged[place]
        let fields = DrawnFields.Place(subject: corrected.subject, began: corrected.began, begins: true, own: [])
        guard let event = event(corrected.type, fields), let payload = event.payload else { return nil }
        let names = FieldGatherer.members(of: payload).map(\.name).filter { $0 != "cites" }
        guard !names.isEmpty else { return nil }
        var changes = CorrectedFields(corrected.type)
        changes.event = event
        changes.members = [words.draw.one(of: names)]
        unchanged.remove(at: place)
        var correction = EventCorrected()
        (correction.event, correction.replaces, correction.reason) = (corrected.id, corrected.id, words.text(8))
        correction.changes = changes
        return offer(.event(.corrected(correction)), .eventCorrected, Subject(.event, corrected.id), Period(day: today))
    }

    /// A retraction of an event that was recorded before, on which nothing else rests.
    private mutating func retraction(_ today: Day) -> Offer? {
        let places = unchanged.indices.filter { !unchanged[$0].type.canBegin }
        guard !places.isEmpty else { return nil }
        let retracted = unchanged.remove(at: words.draw.one(of: places))
        var retraction = EventRetracted()
        (retraction.event, retraction.reason) = (retracted.id, words.text(8))
        return offer(.event(.retracted(retraction)), .eventRetracted, Subject(.event, retracted.id), Period(day: today))
    }
}
