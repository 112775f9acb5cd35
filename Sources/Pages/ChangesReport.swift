package import Formats
package import GlobalCompact
package import Projections

/// Something that became due, and how it stands.
package struct DueChange: Sendable {
    package var day: Day
    package var title: String
    package var requirement: String
    package var forum: String
    /// The region, State, year or the like that it is about; nothing where it is about none.
    package var key: String?
    package var status: ReadinessStatus
    package var group: ReadinessGroup

    package init(day: Day, title: String, requirement: String, forum: String, key: String?, status: ReadinessStatus, group: ReadinessGroup)
    {
        (self.day, self.title, self.requirement, self.forum) = (day, title, requirement, forum)
        (self.key, self.status, self.group) = (key, status, group)
    }
}

/// A correction or a retraction.
package struct CorrectionChange: Sendable {
    package var id: String
    /// `event.corrected` or `event.retracted`.
    package var type: String
    /// The id of the event that it names, and what that is about.
    package var target: String
    package var subject: String
    package var reason: String
    package var recorded: Instant

    package init(id: String, type: String, target: String, subject: String, reason: String, recorded: Instant) {
        (self.id, self.type, self.target, self.subject) = (id, type, target, subject)
        (self.reason, self.recorded) = (reason, recorded)
    }
}

extension Report {
    /// What is new from one day to another.
    ///
    /// - Parameters:
    ///   - perhaps: what happened on days that may be before the first one as well as after it.
    ///   - moved: the figures of a snapshot that are others now; nothing where the first day is no snapshot's.
    ///   - since: the earlier answer or snapshot since which what was recorded counts; nothing where it counts since the first day.
    ///   - knownAt: the day up to which what was recorded counts.
    ///   - meeting: the meeting whose day the first one is, where the question named none.
    ///   - showsLearned: whether people are shown every fact that was learned, however many there are.
    package static func changes(
        happened: [FactRow], perhaps: [FactRow], due: [DueChange], learned: [FactRow], corrected: [CorrectionChange],
        moved: (snapshot: String, figures: [MovedFigure])?, from: Day, to: Day, recordedSince since: String?,
        knownAt: Day, scope: String, fromMeeting meeting: String?, showsLearned: Bool, documents: DocumentNames, _ basis: BasisNote
    ) -> Page {
        let narrowed = scope.isEmpty ? "" : " \(scope)"
        let last = meeting.map { " (the day of the last meeting that was held: \($0))" } ?? ""
        let dueTable = self.due(due)
        let recorded = "recorded \(since.map { "since \($0)" } ?? "after \(from.inWords)"), up to \(knownAt.inWords)"
        let shown = happened + perhaps + (showsLearned || learned.count <= fewLearned ? learned : [])
        let cited = CitedDocuments(shown.map(\.cites), documents)
        @Sendable func blocks() -> [Block] {
            [.heading("What changed\(narrowed) from \(from.inFullWords)\(last) to \(to.inFullWords)")] + told(moved, from) + [
                .heading("What happened after \(from.inWords): \(happened.count)"), .table(once(factTable(happened, documents, cited))),
                .heading("What happened after \(from.inWords) or before, as no source gives the day: \(perhaps.count)"),
                .table(once(factTable(perhaps, documents, cited))), .heading("What became due: \(due.count)"), .table(dueTable),
                .heading("What is about days up to \(from.inWords), and was \(recorded): \(learned.count)"),
            ] + told(learned, showsLearned, documents, cited) + [
                .heading("Corrections and retractions, \(recorded): \(corrected.count)"), .table(self.corrected(corrected)),
            ] + cited.legend() + basis.blocks
        }
        return Page(
            blocks: blocks(),
            json: ([
                "basis": .record(basis.record), "from": .day(from), "to": .day(to),
                "happened": .records(factTable(happened, documents).rowRecords),
                "perhaps": .records(factTable(perhaps, documents).rowRecords), "due": .records(due.map(record)),
                "learned": .records(factTable(learned, documents).rowRecords), "corrected": .records(corrected.map(record)),
                "moved": moved.map { .records($0.figures.map(\.record)) } ?? .absent,
            ] as Record).json)
    }

    /// The figures of a snapshot that are others now: none of the world's changes moves one, as they are of the snapshot's own day.
    private static func told(_ moved: (snapshot: String, figures: [MovedFigure])?, _ day: Day) -> [Block] {
        guard let moved else { return [] }
        let table = Table(
            columns: [
                column("figure", "FIGURE", wraps: true, isKey: true), column("key", "OF"), column("then", "THEN", isKey: true),
                column("now", "NOW", isKey: true), column("by", "MOVED BY", wraps: true, isKey: true),
            ],
            rows: moved.figures.map { figure in
                [
                    Cell(figure.isRequirement ? figure.of : figure.of.replacing("-", with: " ")),
                    Cell(figure.scope.map { $0.isEmpty ? "(none)" : $0 } ?? ""),
                    Cell(figure.words(figure.then)), Cell(figure.words(figure.now)),
                    Cell(.text(shown(figure.events)), reasons: figure.events),
                ]
            },
            empty: "Nothing: each is what it was.")
        return [
            .heading("Figures of the snapshot \(moved.snapshot) that are others now, as of \(day.inWords): \(moved.figures.count)"),
            .table(table),
        ]
    }

    /// The first ids of some, and how many more there are.
    private static func shown(_ events: [String]) -> String {
        let more = events.count > fewLearned ? " and \(events.count - fewLearned) more" : ""
        return events.prefix(fewLearned).joined(separator: " ") + more
    }

    /// How many facts people are shown who did not ask for all.
    private static let fewLearned = 10

    private static func told(
        _ learned: [FactRow], _ showsAll: Bool, _ documents: DocumentNames, _ cited: CitedDocuments
    ) -> [Block] {
        guard learned.count > fewLearned, !showsAll else { return [.table(once(factTable(learned, documents, cited)))] }
        let days = learned.map(\.recorded.day)
        let (first, last) = (days.min() ?? .earliest, days.max() ?? .earliest)
        let span = first == last ? "on \(first.inWords)" : "from \(first.inWords) to \(last.inWords)"
        return [.paragraph("\(learned.count) facts, recorded \(span) (UTC); '--learned' names them.")]
    }

    private static func due(_ due: [DueChange]) -> Table {
        Table(
            columns: [
                column("due", "DUE", isKey: true), column("title", "EXPECTED", wraps: true, isKey: true), column("key", "OF"),
                column("status", "STATUS", wraps: true),
            ],
            rows: due.map { one in
                [
                    Cell(one.day.inWords), Cell(one.title, reasons: [one.requirement]), Cell(one.key ?? ""),
                    Cell(.text(one.status.rawValue), names: one.group == .done ? one.status.rawValue : one.group.rawValue),
                ]
            }, empty: "Nothing.")
    }

    private static func corrected(_ corrected: [CorrectionChange]) -> Table {
        Table(
            columns: [
                column("recorded", "RECORDED", isKey: true), column("what", "WHAT"), column("target", "EVENT", isKey: true),
                column("subject", "OF", wraps: true), column("reason", "WHY", wraps: true, isKey: true),
            ],
            rows: together(corrected).map { changes in
                let (one, isOne) = (changes[0], changes.count == 1)
                return [
                    Cell(one.recorded.day.inWords), Cell(one.type == "event.corrected" ? "corrected" : "retracted"),
                    Cell(isOne ? one.target : "\(changes.count) events", reasons: changes.map(\.id)), Cell(isOne ? one.subject : ""),
                    Cell(one.reason),
                ]
            }, empty: "Nothing.")
    }

    /// Corrections as people are told of them: those of one batch for one reason together, where there are more than a few. O(n).
    private static func together(_ corrected: [CorrectionChange]) -> [[CorrectionChange]] {
        var batches: [[CorrectionChange]] = []
        for one in corrected {
            if let last = batches.last?[0], last.recorded == one.recorded, last.type == one.type, last.reason.isExactly(one.reason) {
                batches[batches.count - 1].append(one)
            } else {
                batches.append([one])
            }
        }
        return batches.flatMap { $0.count > fewLearned ? [$0] : $0.map { [$0] } }
    }

    private static func record(_ one: DueChange) -> Record {
        [
            "due": .day(one.day), "requirement": .text(one.requirement), "title": .text(one.title), "forum": .text(one.forum),
            "key": .text(one.key), "status": .text(one.status.rawValue), "group": .text(one.group.rawValue),
        ]
    }

    private static func record(_ one: CorrectionChange) -> Record {
        [
            "id": .text(one.id), "type": .text(one.type), "event": .text(one.target), "subject": .text(one.subject),
            "reason": .text(one.reason), "recordedtime": .instant(one.recorded),
        ]
    }
}
