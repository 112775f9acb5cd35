package import Files
package import GlobalCompact
package import Wire

/// Why a ledger on disk cannot be read or written.
package enum JournalProblem: Error, Equatable, Sendable {
    /// No folder at or above a path holds `events/`.
    case noLedger(path: String)
    case noSuchFolder(path: String)
    case file(FileProblem)
    case damaged(Damage)
    /// What is to be a writer's file has a name that is none of a writer.
    case notAWriterFile(name: String)
    /// This copy has no writer of its own.
    case noWriter
    case severalWriters([String])
    case unknownWriter(String, bound: [String])
    /// The writer was bound in another folder or on another machine.
    case writerOfAnotherCopy(String)
    case writerExists(String)
    /// A writer that is to be taken over has no file.
    case nothingToTakeOver(String)
    /// The title or the origin of a new file is none that a line may hold.
    case badOpening([FieldProblem])
    case busy(waitedMilliseconds: Int)
    case movedOn(expected: Int, found: Int)
    /// The writer's latest event was recorded too far ahead of the clock for another one after it.
    case aheadOfClock(LatestEvent, clock: Instant)
    /// A given basis names more events of a writer than there are, or others.
    case basisDiffers(writer: String, size: Int, found: Int)
    /// A file does not begin with the events that were handed over of it: it has so many, or, where that is not told, others.
    case positionDiffers(path: String, handedOver: Int, found: Int?)
    /// The file could not be written; it is as it was.
    case notWritten(FileProblem)
    /// The batch could not be acknowledged, and neither be taken back: it is there as a whole, or torn.
    case notTakenBack(FileProblem)
    /// What was to be written failed, but these paths stand as they were to be; a power cut may still take them away.
    case standing(FileProblem, paths: [String])
    /// A file has fewer events, or others, than this user remembers: an older state was put back.
    case olderThanRemembered(LedgerNote.Older)
    /// A file holds other events than a published checkpoint of it says.
    case otherThanPublished(CheckpointMismatch)
    /// Another checkpoint is published under the name.
    case publishedDiffers(path: String)
}

/// Something broken in a writer's file that was whole once.
package struct Damage: Error, Equatable, Sendable {
    /// The file's path.
    package var file: String
    /// From 1; nothing for the file as a whole.
    package var line: Int?
    package var reason: Reason

    /// Damage at a line, or to a file as a whole.
    package init(file: String, line: Int?, reason: Reason) {
        self.file = file
        self.line = line
        self.reason = reason
    }

    package enum Reason: Equatable, Sendable {
        case line(LineProblem)
        case otherWriter(found: String, expected: String)
        case sequence(found: Int, expected: Int)
        /// The lines of a batch are not adjacent, complete and of one recorded time.
        case batch
        /// Not recorded after what stands before it.
        case recordedTime(found: Instant, before: Instant)
        /// The first line of a file is not its opening, or another line is one.
        case opening
        /// The lines end in CR LF, so many of them; the line is the first.
        case lineEndings(lines: Int)
        /// The whole file is gone, of which this copy has acknowledged so many events, or a published checkpoint tells of them.
        case missing(events: Int, checkpoint: String?)
        /// Shorter than what this copy has acknowledged, in bytes and in events; the line is the first that is gone.
        case belowHead(bytes: Int, acknowledged: Int, events: Int)
        /// The first events are others than those that this copy has acknowledged.
        case otherThanHead(events: Int)
        /// Shorter, in events, than a published checkpoint, whose path is told.
        case belowWitness(events: Int, witnessed: Int, checkpoint: String)
        /// The id stands in an earlier line of the same file.
        case repeatedID(String, line: Int)
    }
}
