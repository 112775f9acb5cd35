import Evidence
import Files

/// A file that the user names: its bytes, its text, or the checkpoint in it; `-` is standard input.
enum GivenFile {
    static func bytes(_ path: String, _ console: Console) throws(Failure) -> [UInt8] {
        do throws(FileProblem) {
            if path == "-" { return try console.input() }
            if let bytes = try console.system.input(from: console.path(path)) { return bytes }
        } catch {
            throw Failure(.notUnderstood, Sentences.file(error))
        }
        throw Failure(.notUnderstood, Sentences.noSuchFile(path))
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
