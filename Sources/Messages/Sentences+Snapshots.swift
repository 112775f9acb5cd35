package import Formats

/// What is said of published snapshots.
extension Sentences {
    package static func badSnapshotName(_ name: String) -> Diagnostic {
        Diagnostic(
            code: "bad-snapshot-name", place: "snapshot \(shown(name))", what: "is no name of a snapshot: 1 to 80 of a-z 0-9 -",
            fix: "choose one such as unece-review-2024")
    }

    package static func snapshotNamedAsDay(_ name: String) -> Diagnostic {
        Diagnostic(
            code: "bad-snapshot-name", place: "snapshot \(shown(name))",
            what: "is a date or a meeting, which 'changes' would take for a day",
            fix: "choose a name that says more, such as \(shown(name))-shown")
    }

    package static func snapshotPublished(_ name: String) -> Diagnostic {
        Diagnostic(
            code: "published", severity: .note, place: "Snapshots/\(name).json", what: "is to be committed, and never changed",
            fix: run("changes \(word(name))") + " tells what came after it")
    }

    package static func notASnapshot(_ path: String) -> Diagnostic {
        Diagnostic(
            code: "not-a-snapshot", place: path, what: "is no snapshot: no JSON object with a basis, measures and a forum",
            fix: "look at its history in git, or move it out of Snapshots/")
    }

    package static func snapshotsNarrowed(_ option: String) -> Diagnostic {
        Diagnostic(
            code: "snapshots-narrowed", place: "--\(option)", what: "narrows no list of snapshots",
            fix: "leave it out: " + run("list snapshots"))
    }

    /// A snapshot that its basis does not give.
    ///
    /// - Parameters:
    ///   - version: the program's version that published it.
    ///   - differences: where it says something else, the first of them, each with what stands there and what the log gives.
    package static func snapshotDiffers(
        _ path: String, version: String, _ differences: [(place: String, published: String, derived: String?)], of count: Int
    ) -> Diagnostic {
        let told = differences.map {
            "\(shown($0.place)) is \(shown($0.published)), and the log gives \($0.derived.map { shown($0) } ?? "nothing")"
        }
        let more = count > differences.count ? ", and \(count - differences.count) more" : ""
        let which = told.isEmpty ? "has other bytes than the log gives, with the same members" : told.joined(separator: "; ") + more
        let isOther = version != Edition.version
        return Diagnostic(
            code: "snapshot-differs", place: path,
            what: which + (isOther ? " (published by version \(version), derived by \(Edition.version))" : ""),
            fix: isOther
                ? "look at its history in git; where it was not changed, the two versions reckon differently, which the CHANGELOG tells"
                : "look at its history in git: it was changed after it was published")
    }

    package static func snapshotDoubtful(_ path: String) -> Diagnostic {
        Diagnostic(
            code: "snapshot-differs", severity: .note, place: path,
            what: "is not what the log gives for its basis; the answer is of what the log gives",
            fix: run("verify") + " says where it differs")
    }

    package static func snapshotUnderivable(_ path: String, _ reasons: [Diagnostic]) -> Diagnostic {
        let why = reasons.first.map { "\($0.place): \($0.what)" } ?? ""
        return Diagnostic(
            code: "snapshot-differs", place: path, what: "cannot be derived from this ledger: \(why)",
            fix: "look at its history in git; or it is another ledger's")
    }

    package static func snapshotsNotDerived(_ count: Int) -> Diagnostic {
        Diagnostic(
            code: "snapshots-not-derived", severity: .note, place: "Snapshots/",
            what: "\(count) snapshot\(count == 1 ? " was" : "s were") not derived again, as the ledger is damaged",
            fix: "mend the ledger first")
    }

    package static func snapshotUnwitnessed(_ path: String, _ writers: [String]) -> Diagnostic {
        Diagnostic(
            code: "snapshot-unwitnessed", severity: .note, place: path,
            what: "stands without the checkpoint of \(writers.joined(separator: ", ")) that was published with it",
            fix: "restore it from git")
    }

    package static func snapshotHolds(_ name: String, asOf day: String, isSame: Bool, version: String, without missing: [String]) -> String
    {
        let lacks = missing.isEmpty ? "" : "; it has no \(missing.joined(separator: ", "))"
        let how = isSame ? "the same bytes" : "the same in all that it has, by its own word of version \(version)\(lacks)"
        return "Snapshots/\(name).json, as of \(day): derived again, \(how)"
    }
}
