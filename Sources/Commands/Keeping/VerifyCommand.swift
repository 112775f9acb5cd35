import Answers
import Arguments
import Evidence
import Formats
import GlobalCompact
import JSON
import Journal
import Messages

/// `verify`: every byte of the ledger, or a proof.
enum VerifyCommand: Command {
    static let spec = CommandSpec(
        name: "verify", group: "keep",
        summary: "every byte of events/, this copy's heads, every published checkpoint and snapshot; or a proof",
        discussion: """
            Lists everything that is broken, with file and line. What was lost in whole batches beyond every checkpoint and head \
            cannot be seen: "witnessed to M" tells up to where a loss would be. Each snapshot is derived again from the log: by \
            the version that published it to the same bytes, by another one to the same in every member that it has. With \
            --proof it needs no ledger; signatures that the proof's checkpoint bears are counted, and not checked.
            """,
        options: [
            OptionSpec(name: "proof", valueName: "FILE", help: "check a proof made by 'prove', and nothing else"),
            OptionSpec(name: "line", valueName: "FILE", help: "with --proof: the event's line, or - for standard input"),
            OptionSpec(
                name: "checkpoint", valueName: "FILE", help: "with --proof: a checkpoint that you hold, which must be one of the proof's",
                isRepeatable: true),
            CommonOptions.format(with: ("proof", [.text, .json])),
        ],
        examples: [
            (
                command: "verify",
                says: "exit code 0 when all is well, 3 for damage, 1 for a checkpoint or a head that is not as it should be"
            ),
            (command: "verify --proof held.tlog-proof", says: "offline, with nothing but the proof"),
        ])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        if let proof = invocation.arguments.value("proof") { return try ProofCheck(invocation).run(proof) }
        for option in ["line", "checkpoint"] where invocation.arguments.has(option) {
            throw Failure(.notUnderstood, Sentences.needsProof(option))
        }
        let folder = try invocation.request.folder()
        let result: LedgerVerification
        var progress = VerifyProgress(invocation.console)
        do throws(JournalProblem) {
            defer { progress.end() }
            result = try LedgerVerifier(invocation.console.system).verify(folder) { progress.tell(done: $0, of: $1) }
        } catch {
            throw Sentences.failure(error)
        }
        let isDamaged = !result.damages.isEmpty || !result.failures.isEmpty || !result.older.isEmpty
        let snapshots = try VerifiedSnapshots(folder, isDamaged: isDamaged, invocation)
        try answer(result, snapshots, folder, invocation)
        if isDamaged || result.strangers.contains(where: { $0.hasSuffix(".jsonl") }) {
            return .damaged
        }
        let isBroken = result.lostHeads.contains { $0.reason == .broken } || !result.brokenBindings.isEmpty
        return result.mismatches.isEmpty && snapshots.problems.isEmpty && !isBroken ? .done : .no
    }

    private static func answer(
        _ result: LedgerVerification, _ snapshots: VerifiedSnapshots, _ folder: LedgerFolder, _ invocation: Invocation
    ) throws(Failure) {
        let problems = problems(result) + snapshots.problems
        let notes = notes(result, folder, now: invocation.console.clock()) + snapshots.notes
        if invocation.format == .json {
            let record = record(result, snapshots.records, problems: problems, notes: notes, invocation)
            try invocation.put(record.json.prettyBytes() + [10])
            return
        }
        Program.report(problems + notes, asJSON: false, invocation.console)
        let columns = ["writer", "checked", "witnessed", "events", "root"].map { Column(name: $0) }
        let rows = result.writers.map { writer in
            [writer.writer, String(writer.checked), String(writer.witnessed), String(writer.events), writer.root?.hex ?? ""].map {
                Cell($0)
            }
        }
        let table = Table(columns: columns, rows: rows, empty: Sentences.nothingToVerify)
        let lines = result.writers.map(Sentences.verified) + snapshots.lines
        let blocks: [Block] =
            lines.isEmpty ? [.paragraph(Sentences.nothingToVerify)] : [.items(lines), .note(Sentences.cannotBeSeen)]
        try invocation.answer(Page(blocks: blocks, table: table, json: .null))
    }

    private static func problems(_ result: LedgerVerification) -> [Diagnostic] {
        result.strangers.filter { $0.hasSuffix(".jsonl") }.flatMap { Sentences.failure(.notAWriterFile(name: $0)).diagnostics }
            + result.failures.map(Sentences.ledgerFile) + result.damages.map(Sentences.damage)
            + result.older.map(Sentences.olderThanRemembered) + result.mismatches.map(Sentences.mismatch)
            + result.lostHeads.filter { $0.reason == .broken }.map(Sentences.lostHead)
            + result.brokenBindings.map(Sentences.brokenBinding)
    }

    private static func notes(_ result: LedgerVerification, _ folder: LedgerFolder, now: Instant) -> [Diagnostic] {
        result.strangers.filter { !$0.hasSuffix(".jsonl") }.map(Sentences.stranger)
            + result.writers.compactMap(\.latest).filter { $0.isAhead(of: now) }.map { Sentences.recordedAhead($0, now: now) }
            + result.writers.filter(\.isUnfinished).map { Sentences.unfinished($0.path) }
            + result.lostHeads.filter { $0.reason != .broken }.map(Sentences.lostHead)
            + (result.hasAttributes ? [] : [Sentences.noAttributes(folder.attributes)])
            + (result.cacheAgrees == false ? [Sentences.cacheDiffers(folder.cache)] : [])
    }

    private static func record(
        _ result: LedgerVerification, _ snapshots: [Record], problems: [Diagnostic], notes: [Diagnostic], _ invocation: Invocation
    ) -> Record {
        let basis = Basis(
            now: invocation.request, writers: result.writers.map { Basis.Writer(writer: $0.writer, size: $0.events, root: $0.root?.hex) })
        let writers = result.writers.map { writer -> Record in
            [
                "writer": .text(writer.writer), "file": .text(writer.path), "checked": .number(writer.checked),
                "witnessed": .number(writer.witnessed), "events": .number(writer.events), "root": .text(writer.root?.hex),
            ]
        }
        return [
            "basis": .record(basis.record), "writers": .records(writers), "snapshots": .records(snapshots),
            "problems": .records(problems.map { invocation.request.record($0) }),
            "notes": .records(notes.map { invocation.request.record($0) }),
        ]
    }
}
