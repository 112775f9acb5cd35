import Evidence
import Files
package import Formats
package import GlobalCompact
import JSON
package import Journal
package import Messages
import Pages

/// What an answer rests on. Given back with `--basis`, the answer is the same.
package struct Basis: Sendable {
    /// One writer's file as it was read.
    package struct Writer: Sendable {
        package var writer: String
        package var size: Int
        /// Lower-case hex; nothing where it was not worked out.
        package var root: String?

        package init(writer: String, size: Int, root: String?) {
            (self.writer, self.size, self.root) = (writer, size, root)
        }
    }

    package var asOf: Day
    package var knownAt: Instant?
    package var publishedBy: Day?
    package var today: Day
    package var version: String
    package var writers: [Writer]
    /// What was asked on it; nothing where that is not said.
    var asked: AskedQuery?

    /// For people: one short line.
    package var line: String {
        var parts = ["As of \(asOf.description)"]
        if let knownAt { parts.append("known at \(knownAt.description)") }
        if let publishedBy { parts.append("published by \(publishedBy.description)") }
        if today != asOf { parts.append("today \(today.description)") }
        let sizes = writers.map { "\($0.writer) \($0.size)" }
        parts.append(sizes.isEmpty ? "no events" : sizes.joined(separator: ", ") + " events")
        parts.append("\(Edition.name) \(version)")
        return "Basis: " + parts.joined(separator: "; ") + "."
    }

    /// For papers that are passed on: the files by their origins, sizes and roots, and the command that asks the same.
    ///
    /// - Parameters:
    ///   - origins: by writers.
    ///   - asked: what was asked.
    ///   - saysAsOf: whether the command takes `--as-of`.
    ///   - saysToday: whether the answer is another tomorrow, though it is as of today.
    func paperLine(origins: [String: String], asked: AskedQuery, saysAsOf: Bool, saysToday: Bool) -> String {
        var parts = ["\(Edition.name) \(version)", "as of \(asOf.inFullWords)"]
        if let knownAt { parts.append("known at \(knownAt.description)") }
        if let publishedBy { parts.append("published by \(publishedBy.inFullWords)") }
        let files = writers.map { writer in
            "ledger \(origins[writer.writer] ?? writer.writer), \(writer.size) \(writer.size == 1 ? "event" : "events")"
                + (writer.root.map { ", root \($0)" } ?? "")
        }
        let cuts = [
            saysAsOf ? " --as-of \(asOf.description)" : nil, knownAt.map { " --known-at \($0.description)" },
            publishedBy.map { " --published-by \($0.description)" },
            today == asOf && !saysToday ? nil : " --today \(today.description)",
        ].compactMap(\.self).joined()
        return ([parts.joined(separator: ", ")] + (files.isEmpty ? ["no events"] : files)).joined(separator: "; ")
            + "; asked with: \(Edition.name) \(asked.words(with: cuts))"
    }

    /// For programs: the whole.
    package var record: Record {
        [
            "asOf": .day(asOf), "knownAt": .instant(knownAt), "publishedBy": .day(publishedBy), "today": .day(today),
            "version": .text(version),
            "writers": .records(writers.map { ["writer": .text($0.writer), "size": .number($0.size), "root": .text($0.root)] }),
        ]
    }

    /// A basis from an earlier JSON answer, or from its `basis` member alone; nothing when it is none.
    init?(json bytes: [UInt8]) {
        guard let document = try? JSONDocument(parsing: bytes, limits: JSONLimits(depth: 64, bytes: Int.max)),
            document.kind(document.root) == .object
        else { return nil }
        let root = document.member("basis", of: document.root) ?? document.root
        func text(_ name: String) -> String? {
            document.member(name, of: root).flatMap { document.kind($0) == .string ? document.string($0) : nil }
        }
        guard document.kind(root) == .object, let asOf = text("asOf").flatMap({ Day($0) }), let today = text("today").flatMap({ Day($0) }),
            let version = text("version"), let list = document.member("writers", of: root), document.kind(list) == .array
        else { return nil }
        self.asOf = asOf
        self.today = today
        self.version = version
        knownAt = text("knownAt").flatMap { Instant($0) }
        publishedBy = text("publishedBy").flatMap { Day($0) }
        asked = AskedQuery(document)
        writers = []
        for element in document.elements(of: list) {
            guard document.kind(element) == .object, let name = document.member("writer", of: element),
                let size = document.member("size", of: element).flatMap({ document.integer($0) })
            else { return nil }
            let root = document.member("root", of: element).flatMap { document.kind($0) == .string ? document.string($0) : nil }
            writers.append(Writer(writer: document.string(name), size: size, root: root))
        }
    }

    package init(asOf: Day, knownAt: Instant?, publishedBy: Day?, today: Day, version: String, writers: [Writer]) {
        self.asOf = asOf
        self.knownAt = knownAt
        self.publishedBy = publishedBy
        self.today = today
        self.version = version
        self.writers = writers
    }

    /// The writers of a reading just after an append: their roots go on from the heads that it was checked against, and are worked out
    /// only where they are shown, as of files without a head all lines are hashed for them.
    ///
    /// What was recorded is told, also where bytes of a file cannot be read again; a root of them is not.
    package static func acknowledgedWriters(of reading: LedgerReading, rootsOf isShown: (String) -> Bool) -> [Writer] {
        reading.files.map { file in
            let root = isShown(file.writer) ? (try? file.rootBeyondHead())?.hex : nil
            return Writer(writer: file.writer, size: file.size, root: root)
        }
    }

    /// The writers of a reading; roots cost a hash a line, and are worked out only where they are shown.
    package static func writers(of reading: LedgerReading, withRoots: Bool) throws(Failure) -> [Writer] {
        var writers: [Writer] = []
        do throws(FileProblem) {
            for file in reading.files {
                writers.append(Writer(writer: file.writer, size: file.size, root: withRoots ? try file.root().hex : nil))
            }
        } catch {
            throw Failure(.damaged, Sentences.file(error))
        }
        return writers
    }
}
