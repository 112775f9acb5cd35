import Events
import GlobalCompact
import Wire

/// Draws events as a large ledger has them, mostly pledges and the reports of their progress; each is true to those before it.
struct EventGenerator {
    private var words: GeneratedWords
    /// The number and the day of each pledge that goes on.
    private var pledges: [(number: Int, made: Day)] = []
    /// The number of each contribution that was committed, with its day.
    private var commitments: [(number: Int, committed: Day)] = []
    private var documents = 0
    private var count = 0

    private static let start = Day(year: 2018, month: 12, day: 11) ?? Day(number: 0)
    private static let forums = ["imrf-2022", "imrf-2026"]
    private static let reviews = ["review-1-unece", "review-2-unece", "review-2-eca"]

    init(seed: UInt64) {
        words = GeneratedWords(draw: SeededDraw(seed: seed))
    }

    /// The next event, of a day no later than `today`.
    mutating func next(on today: Day) -> Offer {
        count += 1
        if count % 100 == 1 { return document(today) }
        switch words.draw.below(100) {
        case ..<36: return pledgeMade(today)
        case ..<66: return pledgeChanged(today)
        case ..<74: return report(today)
        case ..<86: return contribution(today)
        case ..<91: return finding(today)
        case ..<95: return statement(today)
        case ..<98: return policy(today)
        default: return support(today)
        }
    }

    private func offer(_ payload: some Payload, _ thing: Thing, _ slug: String, _ occurred: Period, _ event: Event) -> Offer {
        Offer(
            id: nil, type: type(of: payload).type, subject: Subject(thing, slug), occurred: occurred, event: event,
            data: FieldWriter.object(payload))
    }

    private mutating func cites() -> [Citation] {
        [Citation(document: "generated-\(1 + words.draw.below(documents))", at: "paragraph \(1 + words.draw.below(90))")]
    }

    private mutating func document(_ today: Day) -> Offer {
        documents += 1
        var stated = DocumentPublished()
        stated.title = words.text(8)
        stated.symbol = "A/GEN/\(documents)"
        stated.publisher = "UN Network on Migration"
        stated.language = "en"
        let occurred = Period(day: Self.start.adding(days: words.draw.below(today - Self.start + 1)))
        return offer(stated, .document, "generated-\(documents)", occurred, .document(.published(stated)))
    }

    private mutating func pledgeMade(_ today: Day) -> Offer {
        var stated = PledgeMade()
        stated.pledge.title = words.text(7)
        stated.pledge.by = words.states()
        stated.pledge.implementedIn = stated.pledge.by
        stated.pledge.register = "Pledging dashboard"
        stated.pledge.number = String(count)
        stated.pledge.type = words.draw.one(of: PledgeType.allCases)
        stated.pledge.forms = [words.draw.one(of: PledgeForm.allCases)]
        stated.pledge.objectives = words.objectives()
        stated.pledge.forum = words.draw.one(of: Self.forums)
        stated.pledge.text = words.text(18)
        stated.cites = cites()
        let occurred = words.period(from: Self.start, through: today)
        pledges.append((count, occurred.last))
        return offer(stated, .pledge, "generated-\(count)", occurred, .pledge(.made(stated)))
    }

    private mutating func pledgeChanged(_ today: Day) -> Offer {
        let open = pledges.isEmpty ? nil : words.draw.below(pledges.count)
        guard let open, pledges[open].made <= today else { return pledgeMade(today) }
        let (number, made) = pledges[open]
        let occurred = words.period(from: made, through: today)
        func change(_ payload: some Payload, _ event: Event) -> Offer {
            offer(payload, .pledge, "generated-\(number)", occurred, event)
        }
        switch words.draw.below(10) {
        case 0:
            pledges.swapAt(open, pledges.count - 1)
            pledges.removeLast()
            var stated = PledgeFulfilled()
            stated.text = words.text(14)
            stated.cites = cites()
            return change(stated, .pledge(.fulfilled(stated)))
        case 1:
            var stated = PledgeAmended()
            stated.pledge.objectives = words.objectives()
            stated.why = words.text(12)
            stated.cites = cites()
            return change(stated, .pledge(.amended(stated)))
        default:
            var stated = PledgeProgressed()
            stated.stage = words.draw.one(of: PledgeProgress.allCases)
            stated.text = words.text(20)
            stated.cites = cites()
            return change(stated, .pledge(.progressed(stated)))
        }
    }

    private mutating func report(_ today: Day) -> Offer {
        var stated = ReportSubmitted()
        stated.report.title = words.text(9)
        stated.report.kind = words.draw.one(of: [.voluntaryGCMReport, .stakeholderReport, .voluntaryNationalReview])
        stated.report.states = [words.state()]
        stated.report.round = 1 + words.draw.below(2)
        stated.note = words.text(16)
        stated.cites = cites()
        let occurred = words.period(from: Self.start, through: today)
        return offer(stated, .report, "generated-\(count)", occurred, .report(.submitted(stated)))
    }

    private mutating func contribution(_ today: Day) -> Offer {
        let open = commitments.isEmpty || words.draw.below(2) == 0 ? nil : words.draw.below(commitments.count)
        if let open, commitments[open].committed <= today {
            let (number, committed) = commitments[open]
            var stated = ContributionDeposited()
            stated.amount = words.money()
            stated.contribution.note = words.text(14)
            stated.cites = cites()
            let occurred = words.period(from: committed, through: today)
            return offer(stated, .contribution, "generated-\(number)", occurred, .contribution(.deposited(stated)))
        }
        var stated = ContributionCommitted()
        stated.contribution.donor = [words.state()]
        stated.contribution.fund = "MIG00"
        stated.contribution.note = words.text(14)
        stated.amount = words.money()
        stated.cites = cites()
        let occurred = words.period(from: Self.start, through: today)
        commitments.append((count, occurred.last))
        return offer(stated, .contribution, "generated-\(count)", occurred, .contribution(.committed(stated)))
    }

    private mutating func finding(_ today: Day) -> Offer {
        var stated = FindingRecorded()
        stated.title = words.text(7)
        stated.kind = words.draw.one(of: FindingKind.allCases)
        stated.meeting = words.draw.one(of: Self.reviews)
        stated.states = [words.state()]
        stated.objectives = words.objectives()
        stated.text = words.text(20)
        stated.cites = cites()
        let occurred = words.period(from: Self.start, through: today)
        return offer(stated, .finding, "generated-\(count)", occurred, .finding(.recorded(stated)))
    }

    private mutating func statement(_ today: Day) -> Offer {
        var stated = StatementDelivered()
        stated.title = words.text(7)
        stated.by = words.states()
        stated.meeting = words.draw.one(of: Self.forums.dropLast())
        stated.objectives = words.objectives()
        stated.text = words.text(20)
        stated.cites = cites()
        let occurred = words.period(from: Self.start, through: today)
        return offer(stated, .statement, "generated-\(count)", occurred, .statement(.delivered(stated)))
    }

    private mutating func policy(_ today: Day) -> Offer {
        var stated = PolicyAdopted()
        stated.policy.title = words.text(8)
        stated.policy.states = [words.state()]
        stated.policy.kind = words.draw.one(of: PolicyKind.allCases)
        stated.policy.objectives = words.objectives()
        stated.policy.text = words.text(20)
        stated.cites = cites()
        let occurred = words.period(from: Self.start, through: today)
        return offer(stated, .policy, "generated-\(count)", occurred, .policy(.adopted(stated)))
    }

    private mutating func support(_ today: Day) -> Offer {
        var stated = SupportProvided()
        stated.support.title = words.text(8)
        stated.support.kind = words.draw.one(of: SupportKind.allCases)
        stated.support.states = [words.state()]
        stated.support.offices = ["UN Network on Migration"]
        stated.support.objectives = words.objectives()
        stated.support.text = words.text(20)
        stated.cites = cites()
        let occurred = words.period(from: Self.start, through: today)
        return offer(stated, .support, "generated-\(count)", occurred, .support(.provided(stated)))
    }
}
