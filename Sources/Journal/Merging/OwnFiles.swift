import Events
import Evidence
import Files
import History
import Wire

/// This copy's files as a merge finds them, also where one has lost what it had, or is damaged.
struct OwnFiles {
    /// A file that another copy may bring back: shorter than what is known of it, gone, or damaged.
    struct Loss {
        /// What a copy must have, all of it, to bring it back.
        var known: [KnownFiles.Known]
        /// How many bytes, but for carriage returns, a copy must have so that nothing is lost that may have been recorded.
        var leastBytes = 0
        /// Its bytes as they are, where it is damaged.
        var broken: [UInt8]?
        /// The lines of a damaged file that are sound by themselves, and may have been recorded: a copy must have each of them.
        var sound: [[UInt8]] = []
        /// Whether nothing is merged where it cannot be brought back.
        var stops = true
        /// What is told where it cannot be brought back.
        var problem: JournalProblem

        /// How many events this copy knows of.
        var events: Int { known.map(\.events).max() ?? 0 }
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
        let known = try KnownFiles(system, folder)
        var texts: [WriterText] = []
        var lost: [String: Loss] = [:]
        for (writer, head) in heads where head.bytes > 0 && !head.isTaken {
            lost[writer] = Self.missing(folder.file(of: writer), head, try known.of(writer, KnownFiles.Present(head)))
        }
        for (writer, bytes) in try Self.files(system, folder) {
            let own = heads[writer].flatMap { $0.isTaken ? nil : $0 }
            let isWhole = bytes.count >= own?.bytes ?? 0
            if isWhole { lost[writer] = nil }
            texts.append(WriterText(writer: writer, bytes: bytes, acknowledged: isWhole ? own : nil))
        }
        // Read together where all is well; a damaged file is put aside, and the others are read without it.
        while true {
            do throws(JournalProblem) {
                reading = try LedgerReading(of: texts, in: folder)
                break
            } catch {
                guard case .damaged(let damage) = error, let index = texts.firstIndex(where: { folder.file(of: $0.writer) == damage.file })
                else { throw error }
                let text = texts.remove(at: index)
                lost[text.writer] = try Self.damaged(text, error, known, heads[text.writer])
            }
        }
        for file in reading.files {
            if let loss = lost[file.writer], loss.broken == nil {
                lost[file.writer]?.problem = Self.shorter(file, heads[file.writer], loss)
            } else if bound.contains(file.writer) {
                lost[file.writer] = try Self.older(file, known)
            }
        }
        self.texts = texts
        self.lost = lost
    }

    private static func missing(_ path: String, _ head: Head, _ known: [KnownFiles.Known]) -> Loss {
        let reason = Damage.Reason.missing(events: head.events, checkpoint: nil)
        return Loss(known: known, problem: .damaged(Damage(file: path, line: nil, reason: reason)))
    }

    /// Why a file that is sound is less than is known of it; nothing where it is not.
    private static func older(_ file: WriterFile, _ known: KnownFiles) throws(JournalProblem) -> Loss? {
        let all = try known.of(file.writer, KnownFiles.Present(file))
        guard let most = all.max(by: { $0.events < $1.events }), most.events > file.size else { return nil }
        return Loss(known: all, stops: false, problem: known.refusal(file.writer, file.size, most))
    }

    private static func shorter(_ file: WriterFile, _ head: Head?, _ loss: Loss) -> JournalProblem {
        let bytes = file.bytes.count
        let reason = Damage.Reason.belowHead(bytes: bytes, acknowledged: head?.bytes ?? 0, events: loss.events)
        return .damaged(Damage(file: file.path, line: file.size + 1, reason: reason))
    }

    private static func damaged(
        _ text: WriterText, _ problem: JournalProblem, _ known: KnownFiles, _ head: Head?
    ) throws(JournalProblem) -> Loss {
        let lines = soundLines(text.bytes)
        var present = KnownFiles.Present()
        present.first = head?.first ?? (lines.first?.number == 1 ? lines.first.map { MerkleTree.leafHash($0.bytes.span) } : nil)
        // Beyond what this copy itself has acknowledged, nobody was told anything.
        let isAcknowledged = head.map { !$0.isTaken } ?? false
        var loss = Loss(known: try known.of(text.writer, present), broken: text.bytes, problem: problem)
        if !isAcknowledged {
            loss.leastBytes = text.bytes.count { $0 != 13 }
            loss.sound = lines.map(\.bytes)
        }
        return loss
    }

    /// The lines that read by themselves, with their numbers. One that git ended in CR LF is taken without its carriage return.
    private static func soundLines(_ bytes: [UInt8]) -> [(number: Int, bytes: [UInt8])] {
        var reader = LineReader()
        return bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            let line = Array(line.last == 13 ? line.dropLast() : line)
            return (try? reader.read(line.span)) == nil ? nil : (index + 1, line)
        }
    }

    /// Under the lock nobody appends: one look is enough. What is no writer's file is left alone.
    private static func files(
        _ system: any FileSystem, _ folder: LedgerFolder
    ) throws(JournalProblem) -> [(writer: String, bytes: [UInt8])] {
        var files: [(writer: String, bytes: [UInt8])] = []
        try JournalProblem.reading { () throws(FileProblem) in
            for name in try system.names(in: folder.events) where name.hasSuffix(".jsonl") {
                let writer = String(name.dropLast(".jsonl".count))
                guard WriterName.isValid(writer) else { continue }
                let path = folder.events + "/" + name
                guard let bytes = try system.contents(of: path) else { throw FileProblem.deadLink(path) }
                files.append((writer, bytes))
            }
        }
        return files
    }
}
