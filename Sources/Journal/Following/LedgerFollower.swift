package import Files
import GlobalCompact

/// Goes along a ledger as it grows, from a position on: hands over every event once, in whole batches, whoever recorded it and however it
/// came into the ledger.
///
/// It holds nothing between two looks, and a look costs a status a file where nothing has changed. Of a writer of this very copy only what
/// it has acknowledged is handed over: the rest might be taken back, or be lost with the power.
package struct LedgerFollower: Sendable {
    /// Why events that are whole are not handed over yet.
    package enum HeldBack: Equatable, Sendable {
        /// An append is under way.
        case underWay
        /// An append was killed before it acknowledged them, and whoever follows may not write here to do it.
        case notWritable
    }

    private let system: any FileSystem
    private let folder: LedgerFolder
    private let machine: String
    private var files: [String: FollowedFile]
    /// The files at the last look, and at the last look that went well.
    private var looked: [LedgerReader.Found] = []
    private var seen: [LedgerReader.Found]?
    /// Whether the last look found other files than the one before it.
    package private(set) var hasMoved = false
    package private(set) var heldBack: HeldBack?

    /// - Parameter position: what was handed over before.
    package init(_ system: any FileSystem, _ folder: LedgerFolder, machine: String, from position: LedgerPosition) {
        (self.system, self.folder, self.machine) = (system, folder, machine)
        files = Dictionary(
            uniqueKeysWithValues: position.parts.map { ($0, FollowedFile(writer: $0, handedOver: $1)) })
    }

    /// Whether a writer has events, or had when they were handed over.
    package mutating func knows(_ writer: String) -> Bool {
        files[writer].map { $0.nextRecorded != nil } ?? false || position().parts[writer] != nil
    }

    /// How much was handed over.
    package mutating func position() -> LedgerPosition {
        var parts: [String: LedgerPosition.Part] = [:]
        for writer in files.keys {
            if let part = files[writer]?.handedOver(), part.events > 0 { parts[writer] = part }
        }
        return LedgerPosition(parts)
    }

    // MARK: Looking

    /// Looks at what became of the files. Answers whether there is something to hand over.
    ///
    /// Refused where a file does not go on from what was handed over, or the ledger is damaged; the next look may go well where somebody
    /// was replacing files, as git does.
    package mutating func look() throws(JournalProblem) -> Bool {
        try look(settles: true)
    }

    private mutating func look(settles: Bool) throws(JournalProblem) -> Bool {
        let reader = LedgerReader(system)
        let found = try reader.look(folder).files
        hasMoved = !found.elementsEqual(looked, by: Self.isSame)
        looked = found
        if let seen, heldBack == nil, found.elementsEqual(seen, by: Self.isSame) { return isWaiting }
        seen = nil
        // The heads come first: an append in between then only makes the files longer than they say.
        let heads = try HeadKeeper(system, folder).all().filter { !$0.value.isTaken }
        let own = Set(try WriterBindings(system, folder, machine: machine).here())
        let cut = try reader.consistentCut(folder).files
        try reader.checkPresence(of: heads, in: cut, folder)
        try refuseMissing(cut)
        for found in cut where files[found.writer]?.isRead(as: found.status) != true {
            var file = files[found.writer] ?? FollowedFile(writer: found.writer, handedOver: nil)
            defer { files[found.writer] = file }
            try file.read(found.status, folder, heads[found.writer], isOwn: own.contains(found.writer), system)
        }
        seen = cut
        return try holdBack(settles: settles)
    }

    /// Lets what an append has left unacknowledged be acknowledged, where none is under way, and says why where it cannot be.
    private mutating func holdBack(settles: Bool) throws(JournalProblem) -> Bool {
        let writers = files.filter { $0.value.isHeldBack }.map(\.key).sorted()
        heldBack = nil
        guard !writers.isEmpty else { return isWaiting }
        guard settles else {
            heldBack = .underWay
            return isWaiting
        }
        switch try DurableReader(system, folder, machine: machine).settle(writers) {
        case .settled: return try look(settles: false)
        case .underWay: heldBack = .underWay
        case .notWritable: heldBack = .notWritable
        }
        return isWaiting
    }

    private static func isSame(_ one: LedgerReader.Found, _ other: LedgerReader.Found) -> Bool {
        one.writer == other.writer && one.status == other.status
    }

    /// Refuses a ledger in which a file is gone of which something was handed over.
    private mutating func refuseMissing(_ cut: [LedgerReader.Found]) throws(JournalProblem) {
        for writer in files.keys.sorted() where !cut.contains(where: { $0.writer == writer }) {
            let events = files[writer]?.handedOver().events ?? 0
            if events > 0 { throw .positionDiffers(path: folder.file(of: writer), handedOver: events, found: 0) }
        }
    }

    // MARK: Handing over

    private var isWaiting: Bool {
        files.values.contains { $0.nextRecorded != nil }
    }

    /// Hands over the next batch: of those that the last look found, the one that was recorded first; nothing where there is none.
    package mutating func next() throws(JournalProblem) -> FollowedBatch? {
        let waiting = files.compactMap { writer, file in file.nextRecorded.map { (writer: writer, recorded: $0) } }
        guard let first = waiting.min(by: { ($0.recorded, $0.writer) < ($1.recorded, $1.writer) }) else { return nil }
        return try files[first.writer]?.next()
    }
}
