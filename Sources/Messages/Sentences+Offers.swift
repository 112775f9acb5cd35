import Arguments
package import Events
package import Formats
import GlobalCompact
package import Wire

/// What became of an offer that is not recorded.
extension Sentences {
    package static func conflict(_ id: String, _ difference: ContentDifference, place: String, _ recorded: Correctability) -> Diagnostic {
        let correcting: FixHint =
            switch recorded {
            case .correctable: ", or correct this one: " + run("correct \(word(id)) --FIELD VALUE --reason TEXT")
            case .correction(let event, []):
                ", or correct event \(event) again: " + run("correct \(word(event)) --FIELD VALUE --reason TEXT")
            case .correction, .retraction, .retracted, .opening, .unknown: ""
            }
        return Diagnostic(
            code: "conflict", place: "\(place): \(difference.path)",
            what:
                "event \(id) is recorded with \(shown(difference.left ?? "nothing")), offered with \(shown(difference.right ?? "nothing"))",
            fix: "offer a new event under another id" + correcting)
    }

    /// Two events of one batch, neither of which is recorded, have one id.
    package static func sameIDInBatch(_ id: String, _ difference: ContentDifference, place: String, earlier: String) -> Diagnostic {
        Diagnostic(
            code: "conflict", place: "\(place): \(difference.path)",
            what: "has the id of \(earlier), \(id), and says \(shown(difference.right ?? "nothing")) where that says "
                + shown(difference.left ?? "nothing"),
            fix: "give one of the two another id, or leave it out; then offer the batch again")
    }

    /// Two events of one batch, neither of which is recorded, state what can be stated once.
    package static func statedInBatch(_ subject: String, place: String, earlier: String) -> Diagnostic {
        Diagnostic(
            code: "stated-twice", place: "\(place): subject", what: "\(subject) is stated already by \(earlier)",
            fix: "leave one of the two out, or give it another subject; then offer the batch again")
    }

    package static func tooLong(_ bytes: Int, place: String) -> Diagnostic {
        Diagnostic(
            code: "too-long", place: place, what: "would be a line of more than \(LineLimit.bytes) bytes: \(bytes)",
            fix: "shorten the texts, or put them into several events")
    }

    package static func heldBack(place: String) -> Diagnostic {
        Diagnostic(
            code: "held-back", place: place, what: "is acceptable, but another event of its batch is not",
            fix: "mend the other and offer the batch again")
    }

    package static func unknownMemberKept(_ name: String, of type: EventType, place: String) -> Diagnostic {
        let known = FieldList.of(type).map(\.name)
        let near = Suggestions.nearest(name, among: known)
        return Diagnostic(
            code: "unknown-member", severity: .warning, place: "\(place): data.\(shown(name))",
            what: "is no field of \(type.rawValue); it is kept as it is",
            fix: (near.isEmpty ? "" : "did you mean \(choice(near))? ") + run("help \(type.rawValue)") + " shows the fields")
    }

    /// The values that are near another, accents and capitals aside.
    package static func nearest(_ text: String, folded others: [String]) -> [String] {
        let folded = others.map { LatinFolding.folded($0) }
        let near = Suggestions.nearest(LatinFolding.folded(text), among: folded)
        return near.compactMap { one in folded.firstIndex(of: one).map { others[$0] } }
    }

    /// - Parameters:
    ///   - near: those of the ledger that may have been meant.
    ///   - others: all that the ledger has, where they are few.
    package static func newValue(_ text: String, _ what: String, near: [String], others: [String], place: String) -> Diagnostic {
        Diagnostic(
            code: "new-value", severity: .note, place: place, what: "no event of the ledger names the \(what) \(shown(text)) yet",
            fix: (near.isEmpty ? "" : "did you mean \(choice(near))? ")
                + (others.isEmpty
                    ? "a new one is right where it is another" : "the ledger has \(others.map(shown).joined(separator: ", "))"))
    }

    package static func tornSetAside(_ path: String) -> Diagnostic {
        Diagnostic(
            code: "torn-set-aside", severity: .note, place: path,
            what:
                "holds what an append that never finished had left at the end of the file; "
                + "it stood beyond what this copy knows to be acknowledged, and is cut off there")
    }

    package static func missingFlag(_ name: String, _ help: String, _ type: EventType) -> Diagnostic {
        Diagnostic(code: "missing", place: "record \(type.rawValue)", what: "--\(name) is missing", fix: "add --\(name): \(help)")
    }

    /// Some fields of which one is needed.
    package static func missingOneOf(_ fields: [(name: String, help: String)], _ type: EventType) -> Diagnostic {
        Diagnostic(
            code: "missing", place: "record \(type.rawValue)",
            what: fields.map { "--\($0.name)" }.joined(separator: " or ") + " is missing",
            fix: "add \(fields.map { "--\($0.name): \($0.help)" }.joined(separator: ", or "))")
    }

    /// - Parameter title: what it is called, where no slug could be made of that.
    package static func missingSubject(_ type: EventType, title: String?) -> Diagnostic {
        if let title {
            return Diagnostic(
                code: "no-slug", place: "record \(type.rawValue)",
                what: "no slug can be made of \u{201C}\(shown(title))\u{201D}: it has no Latin letters",
                fix: "give one of a-z 0-9 and -, such as " + run("record \(type.rawValue) my-\(type.thing.rawValue) ..."))
        }
        return Diagnostic(
            code: "missing", place: "record \(type.rawValue)", what: "it is not said which \(type.thing.rawValue) it is about",
            fix: run("record \(type.rawValue) SLUG ...") + "; " + run("list \(type.thing.plural)") + " shows those that there are")
    }

    /// - Parameter words: the command line that the answers so far make, which goes on from there.
    package static func interviewEnded(_ type: EventType, _ words: String) -> Diagnostic {
        Diagnostic(
            code: "input-ended", place: "record \(type.rawValue)", what: "it was left before it was to be recorded; nothing was recorded",
            fix: run(words) + " goes on from here; " + run("help \(type.rawValue)") + " lists the flags that answer at once")
    }

    package static func nothingOfThatName(_ subject: Subject, known: [String], place: String) -> Diagnostic {
        Diagnostic(
            code: "refers-to-nothing", place: place, what: "there is no \(subject.description) in the ledger",
            fix: suggestion(subject.slug, among: known) + run("list \(subject.thing.plural)") + " shows what there is")
    }

    package static func nobodyToAsk(_ type: EventType) -> Diagnostic {
        Diagnostic(
            code: "no-terminal", place: "record \(type.rawValue)", what: "--ask asks on a terminal, and standard input is none",
            fix: "give the answers as flags: " + run("help \(type.rawValue)") + " lists them")
    }

    /// - Parameter file: what was to be read; `-` is standard input.
    package static func tooMuchOffered(_ file: String) -> Diagnostic {
        let isInput = file == "-"
        return Diagnostic(
            code: "too-large", place: isInput ? "standard input" : file,
            what: "has more than \(InputLimit.offer >> 20) MiB, the most that is taken as one batch; nothing was recorded",
            fix: "split it: " + FixHint(shell: "split -C 60M \(isInput ? "-" : path(file)) part-")
                + " makes files of whole lines, each of which is then a batch of its own: " + run("append part-aa"))
    }

    package static func ofABatchAlone(_ option: String) -> Diagnostic {
        Diagnostic(
            code: "of-a-batch", place: "append", what: "--\(option) is of a batch, and with --each there is none",
            fix: "leave out --\(option), or leave out --each and offer a batch")
    }

    package static let nothingOffered = Diagnostic(
        code: "nothing-offered", place: "append", what: "no event was offered",
        fix: "give a file, or pipe JSON lines into " + run("append -"))

    /// - Parameter place: where it stands in a call, such as `--basis`; nothing where the path tells that.
    package static func noSuchFile(_ path: String, at place: String? = nil) -> Diagnostic {
        Diagnostic(
            code: "no-such-file", place: (place.map { $0 + " " } ?? "") + shown(path), what: "there is no such file", fix: "check the path")
    }

    package static func noSuchOffer(_ path: String) -> Diagnostic {
        var problem = noSuchFile(path)
        problem.fix = "check the path, or pipe into " + run("append -")
        return problem
    }
}
