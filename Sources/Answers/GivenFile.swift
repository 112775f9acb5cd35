package import Evidence
package import Files
package import Messages

/// A file that the user names: its bytes, its text, or the checkpoint in it; `-` is standard input.
package enum GivenFile {
    package static func bytes(_ path: String, _ surroundings: Surroundings) throws(Failure) -> [UInt8] {
        let found: [UInt8]?
        do throws(FileProblem) {
            found = try beginning(of: path, InputLimit.evidence, surroundings)
        } catch {
            throw Failure(.notUnderstood, Sentences.file(error))
        }
        guard let found else { throw Failure(.notUnderstood, Sentences.noSuchFile(path)) }
        guard found.count <= InputLimit.evidence else { throw Failure(.no, Sentences.tooLargeForEvidence(path)) }
        return found
    }

    /// The bytes of a file up to a limit, and one more where there is more; nothing where there is no such file.
    package static func beginning(of path: String, _ limit: Int, _ surroundings: Surroundings) throws(FileProblem) -> [UInt8]? {
        path == "-" ? try surroundings.input(limit + 1) : try surroundings.system.input(from: surroundings.path(path), upTo: limit + 1)
    }

    package static func text(_ path: String, _ surroundings: Surroundings) throws(Failure) -> String {
        guard let text = String(validating: try bytes(path, surroundings), as: UTF8.self) else {
            throw Failure(.no, Sentences.notUTF8(path))
        }
        return text
    }

    package static func checkpoint(_ path: String, _ surroundings: Surroundings) throws(Failure) -> CheckpointNote {
        let text = try text(path, surroundings)
        do throws(CheckpointProblem) {
            return try CheckpointNote(parsing: text)
        } catch {
            throw Failure(.no, Sentences.notACheckpoint(path, error))
        }
    }
}
