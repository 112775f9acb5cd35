import Files
import Synchronization

/// A file that was read once and is kept open, so that its lines can be read again whatever becomes of its name.
package final class FileToReadAgain: Sendable {
    private let system: any FileSystem
    private let file: OpenFile
    private let problem = Mutex<FileProblem?>(nil)

    /// Takes over an open file, and closes it at its own end.
    init(_ system: any FileSystem, _ file: OpenFile) {
        self.system = system
        self.file = file
    }

    deinit {
        system.close(file)
    }

    /// Why bytes could not be read again, where that happened: then nothing that was made of them may be believed.
    var failure: FileProblem? {
        problem.withLock { $0 }
    }

    /// Some bytes; fewer where they cannot be read any more, which `failure` then tells.
    func bytes(_ range: Range<Int>) -> [UInt8] {
        let failure: FileProblem
        do throws(FileProblem) {
            let bytes = try system.read(file, at: range.lowerBound, count: range.count)
            if bytes.count == range.count { return bytes }
            failure = FileProblem(operation: .read, path: file.path, code: FileProblem.Code.inputOutput)
        } catch {
            failure = error
        }
        note(failure)
        return []
    }

    /// Says that bytes which were read again are not those that were read first.
    func noteChange() {
        note(FileProblem(operation: .read, path: file.path, code: FileProblem.Code.inputOutput))
    }

    private func note(_ failure: FileProblem) {
        problem.withLock { $0 = $0 ?? failure }
    }
}
