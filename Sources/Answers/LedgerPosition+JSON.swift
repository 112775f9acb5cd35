import Evidence
import Files
import Formats
import JSON
package import Journal
package import Messages

/// A position as programs keep it.
extension LedgerPosition {
    /// What stands in a position line of `log --follow`: an object in RFC 8785 form, the writers sorted.
    package var line: [UInt8] {
        let writers = parts.sorted { $0.key < $1.key }.map { writer, part in
            ["root": .text(part.root.hex), "size": .number(part.events), "writer": .text(writer)] as Record
        }
        return (["position": .record(["writers": .records(writers)])] as Record).json.canonicalBytes()
    }

    /// The position in a file that the user names, or on standard input: a position line, or an answer in JSON, whose basis says as much.
    package static func given(_ path: String, _ request: Request) throws(Failure) -> LedgerPosition {
        let bytes: [UInt8]?
        do throws(FileProblem) {
            bytes = try GivenFile.beginning(of: path, InputLimit.basis, request.surroundings)
        } catch {
            throw Failure(.notUnderstood, Sentences.notAPosition(path))
        }
        guard let bytes else { throw Failure(.notUnderstood, Sentences.noSuchFile(path, at: "--after")) }
        guard bytes.count <= InputLimit.basis, let position = LedgerPosition(json: bytes) else {
            throw Failure(.notUnderstood, Sentences.notAPosition(path))
        }
        return position
    }

    /// Nothing where a text is no position. Each writer has to stand there once, with a size and a root.
    private init?(json bytes: [UInt8]) {
        guard let document = try? JSONDocument(parsing: bytes, limits: JSONLimits(depth: 64, bytes: Int.max)),
            document.kind(document.root) == .object,
            let place = document.member("position", of: document.root) ?? document.member("basis", of: document.root),
            document.kind(place) == .object, let list = document.member("writers", of: place), document.kind(list) == .array
        else { return nil }
        self.init()
        for element in document.elements(of: list) {
            guard document.kind(element) == .object, let name = document.member("writer", of: element), document.kind(name) == .string,
                let size = document.member("size", of: element).flatMap({ document.integer($0) }), size >= 0,
                let root = document.member("root", of: element), document.kind(root) == .string,
                let digest = Digest(hex: document.string(root))
            else { return nil }
            let part = Part(events: Int(size), root: digest)
            if parts.updateValue(part, forKey: document.string(name)) != nil { return nil }
        }
    }
}
