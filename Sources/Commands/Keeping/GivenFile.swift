import Evidence
import Files

/// A file that the user names: its bytes, its text, or the checkpoint in it; `-` is standard input.
enum GivenFile {
    static func bytes(_ path: String, _ console: Console) throws(Failure) -> [UInt8] {
        let found: [UInt8]?
        do throws(FileProblem) {
            found = try beginning(of: path, InputLimit.evidence, console)
        } catch {
            throw Failure(.notUnderstood, Sentences.file(error))
        }
        guard let found else { throw Failure(.notUnderstood, Sentences.noSuchFile(path)) }
        guard found.count <= InputLimit.evidence else { throw Failure(.no, Sentences.tooLargeForEvidence(path)) }
        return found
    }

    /// The bytes of a file up to a limit, and one more where there is more; nothing where there is no such file.
    static func beginning(of path: String, _ limit: Int, _ console: Console) throws(FileProblem) -> [UInt8]? {
        path == "-" ? try console.input(limit + 1) : try console.system.input(from: console.path(path), upTo: limit + 1)
    }

    static func text(_ path: String, _ console: Console) throws(Failure) -> String {
        guard let text = String(validating: try bytes(path, console), as: UTF8.self) else {
            throw Failure(.no, Sentences.notUTF8(path))
        }
        return text
    }

    static func checkpoint(_ path: String, _ console: Console) throws(Failure) -> CheckpointNote {
        let text = try text(path, console)
        do throws(CheckpointProblem) {
            return try CheckpointNote(parsing: text)
        } catch {
            throw Failure(.no, Sentences.notACheckpoint(path, error))
        }
    }
}
