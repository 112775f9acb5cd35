import Answers
import Arguments
import Files
import Formats
import JSON
import Journal
import Messages

/// The files that an import writes, of which none may be the sheet.
struct ImportTargets: Sendable {
    private let invocation: Invocation

    init(_ invocation: Invocation) {
        self.invocation = invocation
    }

    /// Refuses a mapping or an answer in the place of the sheet, by whichever of its names, and a mapping in that of something else.
    func check(besides file: String) throws(Failure) {
        let sheet = file == "-" ? nil : try status(file)
        for option in ["save-map", "output"] {
            guard let path = invocation.arguments.value(option), let present = try status(path), present.isRegularFile else { continue }
            if let sheet, (sheet.device, sheet.inode) == (present.device, present.inode) {
                throw Failure(.notUnderstood, Sentences.isTheSheet(place: "--\(option) \(path)"))
            }
            if option == "save-map", present.size > 0, (try? ImportOptions.keptMap(path, invocation)) == nil {
                throw Failure(.notUnderstood, Sentences.holdsNoMapping(place: "--\(option) \(path)"))
            }
        }
    }

    /// Refuses a template in the place of a file: that may be one which was filled in.
    func checkTemplate() throws(Failure) {
        guard let path = invocation.arguments.value("output"), let present = try status(path), present.isRegularFile else { return }
        throw Failure(.notUnderstood, Sentences.templateWouldReplace(place: "--output \(path)"))
    }

    /// Writes a mapping where it is to be kept; in a dry run nothing is, which is said.
    func keepMap(_ bytes: [UInt8]) throws(Failure) {
        guard let path = invocation.arguments.value("save-map") else { return }
        if invocation.arguments.has("dry-run") {
            return invocation.request.report([Sentences.mappingOfDryRun(place: "--save-map \(path)")])
        }
        let console = invocation.console
        let kept: ProtectedPath?
        do throws(FileProblem) {
            kept = try ProtectedPath.at(console.surroundings.path(path), console.system)
            if kept == nil { try console.system.deliver(bytes, to: console.surroundings.path(path)) }
        } catch {
            throw Failure(.damaged, Sentences.notDelivered(error))
        }
        if let kept { throw Failure(.notUnderstood, Sentences.keptPlace(kept, place: "--save-map \(path)")) }
    }

    private func status(_ path: String) throws(Failure) -> FileStatus? {
        do throws(FileProblem) {
            return try invocation.console.system.status(invocation.console.surroundings.path(path))
        } catch {
            throw Failure(.damaged, Sentences.file(error))
        }
    }
}
