import Files
import Testing

/// The files of a desk, by their names in its folder.
extension Desk {
    package func path(_ name: String) -> String {
        PathText.path(of: name, in: folder)
    }

    package func write(_ bytes: [UInt8], to name: String) throws {
        try RealFileSystem().replace(path(name), with: bytes)
    }

    package func write(_ text: String, to name: String) throws {
        try write(Array(text.utf8), to: name)
    }

    package func bytes(_ name: String) throws -> [UInt8] {
        try #require(try RealFileSystem().contents(of: path(name)), "\(name) is missing")
    }

    package func read(_ name: String) throws -> String {
        String(decoding: try bytes(name), as: UTF8.self)
    }

    package func has(_ name: String) throws -> Bool {
        try RealFileSystem().status(path(name)) != nil
    }

    package func makeFolder(_ name: String) throws {
        try RealFileSystem().makeFolder(path(name))
    }

    package func remove(_ name: String) throws {
        try RealFileSystem().remove(path(name))
    }

    /// Every file below the folder, or below one in it, with its content, by its path from the desk's folder on (`/events/lisbon.jsonl`).
    package func everything(below name: String = ".") throws -> [String: [UInt8]] {
        let files = RealFileSystem()
        var found: [String: [UInt8]] = [:]
        var folders = [name == "." ? folder : path(name)]
        while let above = folders.popLast() {
            for name in try files.names(in: above) {
                let path = PathText.path(of: name, in: above)
                if try files.status(path)?.isFolder == true {
                    folders.append(path)
                } else {
                    found[String(path.dropFirst(folder.count))] = try files.contents(of: path)
                }
            }
        }
        return found
    }
}
