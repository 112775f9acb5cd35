import Files
package import Formats
import GlobalCompact
import JSON
import Journal
package import Messages
import Pages
import Projections

/// What a ledger came to on a basis, as it is published: every measure and the readiness of a forum.
package struct Snapshot: Sendable {
    package let name: String
    package let path: String
    package let bytes: [UInt8]
    package let basis: Basis
    /// The forum whose readiness it has; nothing where no forum had requirements.
    package let forum: String?

    /// A snapshot as it stands in a file; nothing where the file holds none.
    package init?(name: String, path: String, bytes: [UInt8]) {
        guard let document = Self.document(bytes), let basis = Basis(json: bytes),
            document.member("measures", of: document.root).map({ document.kind($0) == .object }) ?? false,
            let forum = document.member("forum", of: document.root)
        else { return nil }
        (self.name, self.path, self.bytes, self.basis) = (name, path, bytes, basis)
        self.forum = document.kind(forum) == .string ? document.string(forum) : nil
    }

    /// The snapshots of a ledger by name, and the paths of files that hold none or cannot be read.
    package static func all(_ request: Request) throws(Failure) -> (found: [Snapshot], unreadable: [Diagnostic]) {
        let (files, problems) = PublishedSnapshots(request.surroundings.system, try request.folder()).all()
        var (found, unreadable): ([Snapshot], [Diagnostic]) = ([], problems.map { Sentences.file($0) })
        for file in files {
            if let snapshot = Snapshot(name: file.name, path: file.path, bytes: file.bytes) {
                found.append(snapshot)
            } else {
                unreadable.append(Sentences.notASnapshot(file.path))
            }
        }
        return (found, unreadable)
    }

    /// The snapshot of a name; nothing where the ledger has none.
    static func named(_ name: String, _ request: Request) throws(Failure) -> Snapshot? {
        let published = PublishedSnapshots(request.surroundings.system, try request.folder())
        let file: (path: String, bytes: [UInt8])?
        do throws(FileProblem) {
            file = try published.named(name)
        } catch {
            throw Failure(.damaged, Sentences.file(error))
        }
        guard let file else { return nil }
        guard let snapshot = Snapshot(name: name, path: file.path, bytes: file.bytes) else {
            throw Failure(.no, Sentences.notASnapshot(file.path))
        }
        return snapshot
    }

    /// What a ledger comes to on a basis, as a file has it.
    ///
    /// - Parameter forum: the forum whose readiness it has; nothing for the one that a question would choose on that basis.
    package static func bytes(_ request: Request, on basis: Basis, forum: String?) throws(Failure) -> [UInt8] {
        let query = try Query(request, on: basis)
        let chosen = ReadinessQuestion.forum(forum, query)
        let readiness = try chosen.map { slug throws(Failure) in
            guard let readiness = try query.readiness(of: slug, .all) else { throw ReadinessQuestion.unknown(slug, query) }
            return readiness
        }
        let measures = MeasureCatalogue.all.map { measure in
            let question = MeasureQuery(measure)
            let isStated = measure.kind == .stated
            let dimensions: [Dimension] = isStated ? [.of, .scope] : []
            let parts = isStated ? [] : [Dimension.region, .status, .stage].filter(measure.dimensions.contains)
            return SnapshotMeasure(
                name: measure.name, whole: question.tallies(by: dimensions, query.states), by: dimensions,
                parts: parts.map { ($0, question.tallies(by: [$0], query.states)) })
        }
        let made = Report.snapshot(measures, forum: chosen, readiness, asOf: query.basis.asOf, basis: basis.record)
        if let failure = query.reading.failure { throw Sentences.failure(.file(failure)) }
        return made.json.prettyBytes() + [10]
    }

    static func document(_ bytes: [UInt8]) -> JSONDocument? {
        guard let document = try? JSONDocument(parsing: bytes, limits: JSONLimits(depth: 64, bytes: Int.max)),
            document.kind(document.root) == .object
        else { return nil }
        return document
    }
}
