package import GlobalCompact
package import Wire

/// How a batch is to be appended.
package struct AppendRequest: Sendable {
    /// Which of this copy's writers; nothing where it has only one.
    package var writer: String?
    /// The size that the whole ledger must have, in events.
    package var expectedSize: Int?
    /// Decide, and write nothing.
    package var isDryRun = false
    /// How long to wait for another append to finish.
    package var waitMilliseconds = 10_000
    package var clock: Instant

    package init(clock: Instant) {
        self.clock = clock
    }
}

/// What became of one offered event.
package enum AppendOutcome: Equatable, Sendable {
    case recorded(id: String, sequence: Int)
    /// The same id with the same content is there; `correctedBy` is its latest correction's id, `retractedBy` that of a retraction.
    case exists(id: String, writer: String, sequence: Int, correctedBy: String?, retractedBy: String? = nil)
    /// The same id with other content is there.
    case conflicts(id: String, writer: String, sequence: Int, difference: ContentDifference)
    /// The same id with other content stands earlier in the batch, at a place from 0.
    case repeatsID(id: String, earlier: Int, difference: ContentDifference)
    /// What the event itself has wrong.
    case refused(id: String, [FieldProblem])
    case tooLong(id: String, bytes: Int)
    /// Nothing is wrong with it, but something is with the batch.
    case heldBack(id: String)

    /// Whether the event stands in the way of its batch.
    var isObstacle: Bool {
        switch self {
        case .conflicts, .repeatsID, .refused, .tooLong: true
        case .recorded, .exists, .heldBack: false
        }
    }

    package var id: String {
        switch self {
        case .recorded(let id, _), .exists(let id, _, _, _, _), .conflicts(let id, _, _, _), .repeatsID(let id, _, _),
            .refused(let id, _), .tooLong(let id, _), .heldBack(let id):
            id
        }
    }
}

/// What became of a batch.
package struct AppendResult<Objection: Sendable>: Sendable {
    package var writer: String
    /// An outcome for each offered event, in order.
    package var outcomes: [AppendOutcome]
    /// What the ledger with the batch would have wrong that it alone has not.
    package var objections: [Objection]
    /// The ledger as it is now.
    package var reading: LedgerReading
    /// Where torn bytes were set aside, when there were any.
    package var tornSetAside: String?

    /// Whether nothing stood in the way.
    package var isAccepted: Bool {
        objections.isEmpty && !outcomes.contains(where: \.isObstacle)
    }
}
