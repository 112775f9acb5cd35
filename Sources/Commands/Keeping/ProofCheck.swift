import Answers
import Arguments
import Events
import Evidence
import Formats
import JSON
import Messages
import Wire

/// `verify --proof`: a proof, with nothing but itself, its checkpoint and the line.
struct ProofCheck {
    private enum Proof {
        case inclusion(InclusionProof)
        case consistency(ConsistencyProof)
    }

    /// A checkpoint that the user holds, and the file that it is in.
    private typealias Held = (file: String, checkpoint: Checkpoint)

    private let invocation: Invocation

    init(_ invocation: Invocation) {
        self.invocation = invocation
    }

    func run(_ path: String) throws(Failure) -> ExitCode {
        switch try proof(path) {
        case .inclusion(let proof): try check(proof, path)
        case .consistency(let proof): try check(proof, path)
        }
        return .done
    }

    private func proof(_ path: String) throws(Failure) -> Proof {
        let text = try GivenFile.text(path, invocation.console.surroundings)
        do throws(ProofProblem) {
            let isConsistency = text.utf8.starts(with: (ConsistencyProof.header + "\n").utf8)
            return isConsistency ? .consistency(try ConsistencyProof(parsing: text)) : .inclusion(try InclusionProof(parsing: text))
        } catch {
            throw Failure(.no, Sentences.notAProof(path, error))
        }
    }

    private func check(_ proof: InclusionProof, _ path: String) throws(Failure) {
        let line = try line(of: proof, path)
        guard proof.holds(for: line) else { throw Failure(.no, Sentences.proofFails(path)) }
        let held = try held(among: [proof.checkpoint], path)
        var reader = LineReader()
        let event = try? reader.read(line.span)
        try say(
            Sentences.isIncluded(index: proof.index, proof.checkpoint, event),
            [
                "proof": .text("inclusion"), "index": .number(proof.index), "id": .text(event?.id),
                "checkpoint": .record(Self.record(proof.note, held)),
            ], [proof.note], held)
    }

    private func check(_ proof: ConsistencyProof, _ path: String) throws(Failure) {
        if invocation.arguments.has("line") { throw Failure(.notUnderstood, Sentences.needsNoLine) }
        guard proof.isOfOneOrigin else {
            let other = Sentences.otherOrigin(path, proof.new.origin, of: "its older checkpoint", proof.old.origin)
            throw Failure(.no, other)
        }
        guard proof.holds else { throw Failure(.no, Sentences.proofFails(path)) }
        let held = try held(among: [proof.old, proof.new], path)
        try say(
            Sentences.isExtended(proof.old, proof.new),
            [
                "proof": .text("consistency"), "old": .record(Self.record(proof.oldNote, held)),
                "checkpoint": .record(Self.record(proof.newNote, held)),
            ],
            [proof.oldNote, proof.newNote], held)
    }

    /// The leaf's bytes: those that are given, which must be those in the proof where it carries any.
    private func line(of proof: InclusionProof, _ path: String) throws(Failure) -> [UInt8] {
        guard let file = invocation.arguments.value("line") else {
            guard let leaf = proof.leaf else { throw Failure(.notUnderstood, Sentences.needsLine(path)) }
            return leaf
        }
        var given = try GivenFile.bytes(file, invocation.console.surroundings)
        if given.last == 10 { given.removeLast() }
        if let leaf = proof.leaf, leaf != given { throw Failure(.no, Sentences.otherLine(file)) }
        return given
    }

    /// The checkpoints that the user holds, each of which must be one of the proof's.
    private func held(among checkpoints: [Checkpoint], _ path: String) throws(Failure) -> [Held] {
        var held: [Held] = []
        for file in invocation.arguments.values("checkpoint") {
            let checkpoint = try GivenFile.checkpoint(file, invocation.console.surroundings).checkpoint
            if !checkpoints.contains(checkpoint) { throw Failure(.no, Sentences.otherCheckpoint(path, held: file)) }
            held.append((file, checkpoint))
        }
        return held
    }

    /// What the proof shows, and of each of its checkpoints whether it is one that the user holds, and what signatures it bears.
    private func say(
        _ sentence: String, _ members: Record, _ notes: [CheckpointNote], _ held: [Held]
    ) throws(Failure) {
        if invocation.format == .json {
            try invocation.put(((["holds": .flag(true)] as Record) + members).json.prettyBytes() + [10])
        } else {
            let lines = notes.flatMap { note in
                [Sentences.isHeld(note.checkpoint, held.first { $0.checkpoint == note.checkpoint }?.file)]
                    + (note.signatures.isEmpty ? [] : [Sentences.bearsSignatures(note)])
            }
            try invocation.put(Array(([sentence] + lines).map { $0 + "\n" }.joined().utf8))
        }
    }

    private static func record(_ note: CheckpointNote, _ held: [Held]) -> Record {
        let checkpoint = note.checkpoint
        return [
            "origin": .text(checkpoint.origin), "size": .number(checkpoint.size), "root": .text(checkpoint.root.hex),
            "held": .flag(held.contains { $0.checkpoint == checkpoint }), "signatures": .number(note.signatures.count),
            "signaturesChecked": .flag(false),
        ]
    }
}
