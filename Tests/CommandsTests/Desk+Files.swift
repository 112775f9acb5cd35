import Files
import Testing

/// The files of a desk.
extension Desk {
    /// A path in the desk's folder.
    func path(_ name: String) -> String {
        PathText.path(of: name, in: folder)
    }

    func write(_ text: String, to name: String) throws {
        try RealFileSystem().replace(path(name), with: Array(text.utf8))
    }

    func read(_ name: String) throws -> String {
        String(decoding: try #require(try RealFileSystem().contents(of: path(name))), as: UTF8.self)
    }

    func makeFolder(_ name: String) throws {
        try RealFileSystem().makeFolder(path(name))
    }

    /// A writer's file, byte for byte.
    func ledgerBytes(of writer: String = "lisbon") throws -> [UInt8] {
        try #require(try RealFileSystem().contents(of: path("events/\(writer).jsonl")))
    }

    /// The lines of a writer's file.
    func ledgerLines(of writer: String = "lisbon") throws -> [String] {
        String(decoding: try ledgerBytes(of: writer), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Every file under the desk's folder with its content.
    func everything() throws -> [String: [UInt8]] {
        let files = RealFileSystem()
        var found: [String: [UInt8]] = [:]
        var folders = [folder]
        while let folder = folders.popLast() {
            for name in try files.names(in: folder) {
                let path = PathText.path(of: name, in: folder)
                if try files.status(path)?.isFolder == true {
                    folders.append(path)
                } else {
                    found[path] = try files.contents(of: path)
                }
            }
        }
        return found
    }
}
