import Events
import Formats
import GlobalCompact
import History
import Journal
import Messages
import Pages
import Wire

/// One event that was offered by itself, told back: what it states, its source, and what can be done next.
struct OfferedFact: Sendable {
    /// In larger ledgers an id is not searched for how little of it is enough.
    private static let searched = 20_000

    private let offer: Offer
    private let report: OfferReport
    private let reading: LedgerReading
    private let request: Request

    init(_ offer: Offer, _ report: OfferReport, _ reading: LedgerReading, _ request: Request) {
        (self.offer, self.report, self.reading, self.request) = (offer, report, reading, request)
    }

    func blocks(isDryRun: Bool) -> [Block] {
        let told = Block.statement(heading(isDryRun: isDryRun), lines)
        return isDryRun && report.outcome == .recorded
            ? [told, .paragraph("A dry run: nothing was written.")] : [told, .commands("next", next.map(command))]
    }

    /// What it states, and its source.
    var lines: [String] {
        [sentence, source].filter { !$0.isEmpty }
    }

    /// `Recorded as lisbon, number 3 (7k3q9xw2mf):`
    private func heading(isDryRun: Bool) -> String {
        let place =
            report.writer.map { writer in
                " as \(writer)" + (isDryRun ? "" : report.sequence.map { ", number \($0)" } ?? "")
            } ?? ""
        let id = isDryRun && offer.id == nil ? "" : report.id.map { " (\($0))" } ?? ""
        let note = report.note.isEmpty ? "" : ", " + report.note
        if report.outcome == .exists { return "It exists already, recorded\(place)\(id)\(note):" }
        return (isDryRun ? "Would be recorded" : "Recorded") + place + id + ":"
    }

    // MARK: What it states

    private var sentence: String {
        switch offer.event {
        case .event(.corrected(let correction)):
            "\(about(correction.event)) says now: \(changes(correction)) (reason: \(correction.reason))"
        case .event(.retracted(let retraction)): "\(about(retraction.event)) is out of every answer (reason: \(retraction.reason))"
        default: FactSentence(offer.event, occurred: offer.occurred, thing: name(of: offer.subject))?.text ?? offer.type.meaning
        }
    }

    /// `Event 7k3q9xw2mf, of pledge/prt-plan,`
    private func about(_ id: String) -> String {
        let subject = target(id).map { ", of \(reading.eventIndex.subjects[$0.subject])," } ?? ""
        return "Event \(id)\(subject)"
    }

    private func target(_ id: String) -> IndexedEvent? {
        reading.eventIndex.ids.find(id).flatMap { reading.eventIndex.lines(withID: $0).first }.map { reading.eventIndex.entries[Int($0)] }
    }

    /// `title "Another", without note`; of a correction of version 1, that it is another whole.
    private func changes(_ correction: EventCorrected) -> String {
        guard let changes = correction.changes else { return "other things" }
        let said = ShownFields.of(changes.event).filter { changes.members.contains($0.name) }.map {
            "\(FieldWords.label($0.name)) \u{201C}\($0.words)\u{201D}"
        }
        let days = changes.occurred.map { ["that it occurred \($0.inWords)"] } ?? []
        let subject = changes.subject.map { ["that it is about \($0.description)"] } ?? []
        let words = subject + days + said + changes.cleared.map { "nothing of \($0)" }
        return words.joined(separator: ", ")
    }

    /// `source: National plan for the Compact, para 3`
    private var source: String {
        if offer.type == .documentPublished || offer.type.thing == .event && cites.isEmpty { return "" }
        let places = cites.map { "\(documentName($0.document)), \($0.at)" }
        return cites.isEmpty ? "source: none is cited ('--cites DOCUMENT@PLACE' does)" : "source: " + places.joined(separator: "; ")
    }

    private var cites: [Citation] {
        offer.event.payload?.cites ?? []
    }

    // MARK: Names

    private func documentName(_ slug: String) -> String {
        let events = events(about: Subject(.document, slug))
        let symbol = events.compactMap { ($0.payload as? DocumentPublished)?.symbol }.last
        return symbol ?? title(events) ?? slug
    }

    /// What a thing is called by its events, else its subject.
    private func name(of subject: Subject) -> String {
        title(events(about: subject)) ?? subject.description
    }

    private func title(_ events: [Event]) -> String? {
        events.compactMap { event -> String? in
            guard let payload = event.payload else { return nil }
            let name = FieldList.of(Swift.type(of: payload).type).first { $0.prose == .title }?.name
            return ShownFields.of(event).first { $0.name == name }?.text
        }.last
    }

    /// What the ledger has of a thing, as it stands. O(n) in the lines about it.
    private func events(about subject: Subject) -> [Event] {
        guard let number = reading.eventIndex.subjects.find(subject.description) else { return [] }
        let view = View(reading.eventIndex, .everything, of: .about([number], TypeSet([])))
        return view.facts.filter { view.subject(of: $0) == subject.description }.compactMap { view.statement(of: $0)?.event }
    }

    // MARK: What can be done next

    private var next: [String] {
        let id = report.id.map(short) ?? ""
        switch offer.event {
        case .event(.corrected(let correction)):
            return ["show \(Sentences.word(correction.event))", "retract \(Sentences.word(id)) --reason TEXT"]
        case .event(.retracted(let retraction)):
            return ["log --subject \(subject(ofEvent: retraction.event))", "retract \(Sentences.word(id)) --reason TEXT"]
        default:
            return ["show \(offer.subject.description)"] + (following.map { [$0] } ?? [])
                + ["correct \(Sentences.word(id)) --FIELD VALUE --reason TEXT"]
        }
    }

    private func subject(ofEvent id: String) -> String {
        target(id).map { Sentences.word(reading.eventIndex.subjects[$0.subject]) } ?? "SUBJECT"
    }

    /// What mostly happens next to a thing.
    private static let steps: [EventType: EventType] = [
        .pledgeMade: .pledgeProgressed, .pledgeProgressed: .pledgeFulfilled, .meetingProposed: .meetingScheduled,
        .meetingMandated: .meetingScheduled, .meetingScheduled: .meetingConvened, .meetingRescheduled: .meetingConvened,
        .reportAnnounced: .reportSubmitted, .reportSubmitted: .reportForwarded, .contributionAnnounced: .contributionDeposited,
        .contributionCommitted: .contributionDeposited, .targetSet: .targetReached, .supportRequested: .supportProvided,
        .policyDrafted: .policyAdopted, .policyAdopted: .policyEnteredIntoForce, .decisionProposed: .decisionAdopted,
        .programmeFunded: .programmeResultReported, .callOpened: .callClosed,
    ]

    private var following: String? {
        Self.steps[offer.type].map { type in
            let flags = FieldList.of(type).filter(\.isRequired).map { spec in
                let name = OptionName.of(spec.name)
                return " --\(name) \(name.uppercased())"
            }
            return "record \(type.rawValue) \(offer.subject.slug) --on DATE" + flags.joined()
        }
    }

    /// As much of an id as tells it from all others and from the names of things.
    private func short(_ id: String) -> String {
        let index = reading.eventIndex
        guard index.ids.count <= Self.searched else { return id }
        let letters = Array(id)
        for count in Reference.leastCharacters..<max(letters.count, Reference.leastCharacters) where count < letters.count {
            let beginning = String(letters.prefix(count))
            let isSlug = Thing.allCases.contains { index.subjects.find("\($0.rawValue)/\(beginning)") != nil }
            if !isSlug, index.ids.find(beginning) == nil, index.ids.numbers(beginningWith: beginning).count == 1 { return beginning }
        }
        return id
    }

    private func command(_ words: String) -> String {
        ([Edition.name] + (request.naming.map { [$0] } ?? []) + [words]).joined(separator: " ")
    }
}
