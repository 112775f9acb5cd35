import Events
import Evidence
import Files
import History
import Wire

/// This copy's files as a merge finds them, also where one has lost what it had, or is damaged.
struct OwnFiles {
    /// A file that another copy may bring back: shorter than what is known of it, gone, or damaged.
    struct Loss {
        /// What a copy must have to bring it back: the root of so many events; nothing where nobody knows.
        var events: Int
        var root: Digest?
        /// How many bytes, but for carriage returns, a copy must have so that nothing is lost that may have been recorded.
        var leastBytes = 0
        /// Its bytes as they are, where it is damaged.
        var broken: [UInt8]?
        /// Whether nothing is merged where it cannot be brought back.
        var stops = true
        /// What is told where it cannot be brought back.
        var problem: JournalProblem
    }

    /// The writers that are bound to this very copy.
    let bound: Set<String>
    /// The files that can be read, as they stand.
    let texts: [WriterText]
    let lost: [String: Loss]
    let reading: LedgerReading

    init(_ system: any FileSystem, _ folder: LedgerFolder, machine: String) throws(JournalProblem) {
        bound = Set(try WriterBindings(system, folder, machine: machine).here())
        let heads = try HeadKeeper(system, folder).all()
        var texts: [WriterText] = []
        var lost: [String: Loss] = [:]
        for (writer, head) in heads where head.bytes > 0 && !head.isTaken { lost[writer] = Self.missing(folder.file(of: writer), head) }
        for (writer, bytes) in try Self.files(system, folder) {
            let own = heads[writer].flatMap { $0.isTaken ? nil : $0 }
            let isWhole = bytes.count >= own?.bytes ?? 0
            if isWhole { lost[writer] = nil }
            texts.append(WriterText(writer: writer, bytes: bytes, acknowledged: isWhole ? own : nil))
        }
        let witnesses = KnownRoots(system, folder, heads)
        // Read together where all is well; a damaged file is put aside, and the others are read without it.
        while true {
            do throws(JournalProblem) {
                reading = try LedgerReading(of: texts, in: folder)
                break
            } catch {
                guard case .damaged(let damage) = error, let index = texts.firstIndex(where: { folder.file(of: $0.writer) == damage.file })
                else { throw error }
                let text = texts.remove(at: index)
                lost[text.writer] = try Self.damaged(text, error, witnesses)
            }
        }
        for file in reading.files {
            if let loss = lost[file.writer], loss.broken == nil {
                lost[file.writer]?.problem = Self.shorter(file, heads[file.writer], loss)
            } else if bound.contains(file.writer), let older = witnesses.older(than: file) {
                lost[file.writer] = older
            }
        }
        self.texts = texts
        self.lost = lost
    }

    private static func missing(_ path: String, _ head: Head) -> Loss {
        let reason = Damage.Reason.missing(events: head.events, checkpoint: nil)
        return Loss(events: head.events, root: head.frontier.root, problem: .damaged(Damage(file: path, line: nil, reason: reason)))
    }

    private static func shorter(_ file: WriterFile, _ head: Head?, _ loss: Loss) -> JournalProblem {
        let bytes = file.bytes.count
        let reason = Damage.Reason.belowHead(bytes: bytes, acknowledged: head?.bytes ?? 0, events: loss.events)
        return .damaged(Damage(file: file.path, line: file.size + 1, reason: reason))
    }

    private static func damaged(_ text: WriterText, _ problem: JournalProblem, _ known: KnownRoots) throws(JournalProblem) -> Loss {
        let witness = try known.most(of: text.writer)
        // A line that git ended in CR LF has a byte more than there was.
        let bytes = witness?.isAcknowledged == true ? 0 : text.bytes.count { $0 != 13 }
        return Loss(
            events: witness?.events ?? 0, root: witness?.root, leastBytes: bytes, broken: text.bytes, problem: problem)
    }

    /// Under the lock nobody appends: one look is enough. What is no writer's file is left alone.
    private static func files(
        _ system: any FileSystem, _ folder: LedgerFolder
    ) throws(JournalProblem) -> [(writer: String, bytes: [UInt8])] {
        var files: [(writer: String, bytes: [UInt8])] = []
        do throws(FileProblem) {
            for name in try system.names(in: folder.events) where name.hasSuffix(".jsonl") {
                let writer = String(name.dropLast(".jsonl".count))
                guard WriterName.isValid(writer) else { continue }
                let path = folder.events + "/" + name
                guard let bytes = try system.contents(of: path) else { throw FileProblem.deadLink(path) }
                files.append((writer, bytes))
            }
        } catch {
            throw .file(error)
        }
        return files
    }
}
