import Answers
import Events
import GlobalCompact
import Projections

/// What a word says of how far something has come: one sentence a word, for every word there is.
struct StatusMeaning: Sendable {
    /// Of what, in the plural: `requirements`, `pledges`.
    let of: String
    let status: String
    let meaning: String

    /// Every word, in the order in which things come to it.
    static let all: [StatusMeaning] =
        listed("requirements and their rows", meaning(ofRow:)) + listed("lines of a readiness, in groups", meaning(ofGroup:))
        + listed("pledges (stage)", meaning(ofPledge:)) + listed("reports", meaning(ofReport:)) + listed("meetings", meaning(ofMeeting:))
        + listed("rows of a timeline", meaning(ofTimeline:)) + listed("decisions", meaning(ofDecision:))
        + listed("findings", meaning(ofFinding:)) + listed("policies", meaning(ofPolicy:)) + listed("support", meaning(ofSupport:))
        + listed("contributions", meaning(ofContribution:))
        + listed("targets", meaning(ofTarget:)) + listed("calls", meaning(ofCall:)) + listed("programmes (stage)", meaning(ofProgramme:))
        + listed("looks at a source (outcome)", meaning(ofLook:)) + listed("offered events (outcome)", meaning(ofOffer:))

    private static func listed<Status: CaseIterable & RawRepresentable<String>>(
        _ of: String, _ meaning: (Status) -> String
    ) -> [StatusMeaning] {
        Status.allCases.map { StatusMeaning(of: of, status: $0.rawValue, meaning: meaning($0)) }
    }

    private static func meaning(ofRow status: ReadinessStatus) -> String {
        switch status {
        case .met: "as much is recorded as is expected"
        case .metLate: "met, and certainly after the due day; where that is not certain it is met, and the screen says so"
        case .partlyMet: "after the due day: some rows are met, or some of what is expected is there"
        case .notMet: "a document says that it was missed"
        case .waiting: "what must come first has not happened"
        case .outstanding: "not yet due"
        case .nothingFound: "after the due day: somebody looked on a day after it, and found nothing"
        case .notLooked: "after the due day: nobody has looked, which says nothing about anybody"
        case .submitted: "voluntary: it is there"
        case .announced: "voluntary: somebody said that it is coming"
        case .noneRecorded: "voluntary: nothing is recorded; what is voluntary is never missing"
        }
    }

    private static func meaning(ofGroup group: ReadinessGroup) -> String {
        switch group {
        case .missed: "a document says that it was not done: status 'not met'"
        case .notFound: "somebody looked after it was due, and did not find it: status 'nothing found'"
        case .inPart: "something of it is there: status 'partly met', or 'outstanding' or 'waiting' where something is reached"
        case .nobodyLooked: "due, and nobody has looked since: status 'not looked'"
        case .notYetDue: "its due day has not passed: status 'outstanding'"
        case .waits: "what must come first has not happened: status 'waiting'"
        case .done: "status 'met' or 'met late'"
        case .voluntary: "invited, never missing: status 'submitted', 'announced' or 'none recorded'"
        }
    }

    private static func meaning(ofPledge stage: PledgeStage) -> String {
        switch stage {
        case .noReport: "no report of progress is recorded"
        case .planning: "a report says that it is being planned"
        case .inProgress: "a report says that it is being carried out"
        case .fulfilled: "it was reported as carried out"
        case .withdrawn: "those who made it took it back"
        }
    }

    private static func meaning(ofReport status: ReportStatus) -> String {
        switch status {
        case .announced: "somebody said that it is coming"
        case .submitted: "it was handed in, or came out"
        }
    }

    private static func meaning(ofMeeting status: MeetingStatus) -> String {
        switch status {
        case .proposed: "somebody proposed it; no body has mandated it, and it has no days"
        case .planned: "it is mandated, or has days"
        case .held: "a source says that it was held"
        case .cancelled: "it was called off"
        }
    }

    private static func meaning(ofTimeline status: Timeline.Status) -> String {
        switch status {
        case .proposed: "a meeting that somebody proposed"
        case .planned: "a meeting or a report that is to come, also where its day has passed and nothing says that it came"
        case .held: "a meeting that was held"
        case .cancelled: "a meeting that was called off"
        case .done: "a report that was handed in, or came out"
        }
    }

    private static func meaning(ofDecision status: DecisionStatus) -> String {
        switch status {
        case .proposed: "it is before the body that takes it"
        case .adopted: "the body decided"
        case .confirmed: "a decision taken before was confirmed"
        case .declined: "the body decided against it"
        case .formalised: "a decision taken before was made formal"
        }
    }

    private static func meaning(ofFinding status: FindingStatus) -> String {
        switch status {
        case .open: "a request, a recommendation or a gap of which no answer is recorded here, which says nothing about anybody"
        case .answeredInPart: "a source names what answered it, and says that this is a part of what was asked for"
        case .answered: "a source names what answered it, and does not say that this is only a part"
        }
    }

    private static func meaning(ofPolicy status: PolicyStatus) -> String {
        switch status {
        case .drafted: "it is being drafted or negotiated"
        case .adopted: "it was adopted or agreed"
        case .inForce: "it came into force, or is in place"
        case .ended: "it ended"
        }
    }

    private static func meaning(ofSupport status: SupportStatus) -> String {
        switch status {
        case .requested: "somebody asked for it, and no answer is recorded here"
        case .answeredInPart: "a source names something else that answered a part of it"
        case .answered: "a source names something else that answered it"
        case .provided: "it was given, or is offered"
        }
    }

    private static func meaning(ofContribution status: ContributionStatus) -> String {
        switch status {
        case .announced: "the donor said that it will give"
        case .committed: "the donor bound itself"
        case .deposited: "it, or a part of it, reached the fund"
        case .cancelled: "it will not come"
        }
    }

    private static func meaning(ofTarget status: TargetStatus) -> String {
        switch status {
        case .set: "a document states it"
        case .reached: "a document says that it was reached"
        case .missed: "a document says that it was not"
        }
    }

    private static func meaning(ofCall status: CallStatus) -> String {
        switch status {
        case .open: "it went out, and no source says that it was closed"
        case .closed: "it was closed"
        }
    }

    private static func meaning(ofProgramme stage: ProgrammeStage) -> String {
        switch stage {
        case .conceptSubmitted: "a concept note was handed in"
        case .pipeline: "it entered the fund's pipeline"
        case .approved: "it was approved"
        case .funded: "it was funded"
        case .closed: "it was closed"
        }
    }

    private static func meaning(ofLook outcome: LookOutcome) -> String {
        switch outcome {
        case .wholeListLoaded: "all that the source lists is in the ledger since"
        case .partLoaded: "some of what the source lists is in the ledger since"
        case .nothingFound: "what was looked for was not there"
        }
    }

    private static func meaning(ofOffer outcome: OfferReport.Outcome) -> String {
        switch outcome {
        case .recorded: "it is in the ledger, on the disk"
        case .exists: "the ledger has this id with this content already: offering it again does no harm"
        case .conflicts: "the ledger has this id with other content; nothing was recorded"
        case .refused: "something is wrong with it, which is told; nothing was recorded"
        case .heldBack: "it is acceptable, but another event of its batch is not; nothing was recorded"
        }
    }
}
