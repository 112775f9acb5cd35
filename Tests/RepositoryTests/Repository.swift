import Files
import Testing

/// The repository that these tests stand in.
enum Repository {
    static let root = PathText.folder(of: PathText.folder(of: PathText.folder(of: #filePath)))

    /// The names at the top, sorted.
    static func topLevel() throws -> [String] {
        try RealFileSystem().names(in: root)
    }

    /// One file.
    static func text(_ path: String) throws -> SourceText {
        let bytes = try #require(try RealFileSystem().contents(of: PathText.path(of: path, in: root)), "\(path) is missing")
        return SourceText(path: path, text: String(decoding: bytes, as: UTF8.self))
    }

    /// The Swift files of `Sources` or `Tests`, sorted; there have to be some.
    static func swiftFiles(in folder: String) throws -> [SourceText] {
        let found = try files(in: folder).filter { $0.hasSuffix(".swift") }
        try #require(found.count >= 50, "only \(found.count) Swift files were found in \(folder)")
        return try found.map(text)
    }

    /// Whether something stands at a path.
    static func isThere(_ path: String) throws -> Bool {
        try RealFileSystem().status(PathText.path(of: path, in: root)) != nil
    }

    /// The paths of all files below a folder, sorted; none where the folder is missing.
    static func files(in folder: String) throws -> [String] {
        let system = RealFileSystem()
        guard let status = try system.status(PathText.path(of: folder, in: root)) else { return [] }
        guard status.isFolder else { return [folder] }
        return try system.names(in: PathText.path(of: folder, in: root)).flatMap { try files(in: folder + "/" + $0) }
    }
}
