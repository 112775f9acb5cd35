import FileTesting
import Files
import Testing

@Suite("Folders")
struct FolderTests {
    private let files = RealFileSystem()

    @Test("Names are sorted by their bytes, also those that look alike, without the folder itself and the one above")
    func names() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            #expect(try files.names(in: folder) == [])
            let sorted = [".hidden", "B", "a", "a-b", "a.b", "e\u{301}", "f", "z", "\u{E9}", "\u{FF5E}", "\u{1F600}"]
            for name in sorted.reversed() { try files.replace(folder + "/" + name, with: []) }
            #expect(try files.names(in: folder).map { Array($0.utf8) } == sorted.map { Array($0.utf8) })
        }
    }

    @Test("What is no folder has no names")
    func namesOfNoFolder() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            try files.replace(folder + "/a", with: [])
            let missing = FileProblem(operation: .list, path: folder + "/b", code: FileProblem.Code.missing)
            #expect(throws: missing) { try files.names(in: folder + "/b") }
            let file = FileProblem(operation: .list, path: folder + "/a", code: FileProblem.Code.notAFolder)
            #expect(throws: file) { try files.names(in: folder + "/a") }
        }
    }

    @Test("A folder is made with those above it, and once more without complaint", arguments: ["a", "b/c/d", "e//f/", "g/../h"])
    func makeFolder(path: String) throws {
        try TemporaryFolder.with(.onDisk) { folder in
            try files.makeFolder(folder + "/" + path)
            try files.makeFolder(folder + "/" + path)
            #expect(try files.status(folder + "/" + path)?.isFolder == true)
        }
    }

    @Test("Folders that are there will do", arguments: ["/", ".", "/tmp/"])
    func presentFolder(path: String) throws {
        try files.makeFolder(path)
    }

    @Test("No folder is made in the place of a file or below one, nor without a name")
    func makeFolderOverFile() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            try files.replace(folder + "/a", with: [1])
            let over = #expect(throws: FileProblem.self) { try files.makeFolder(folder + "/a") }
            #expect(over == FileProblem(operation: .makeFolder, path: folder + "/a", code: FileProblem.Code.existing))
            let below = #expect(throws: FileProblem.self) { try files.makeFolder(folder + "/a/b") }
            #expect(below?.isNotAFolder == true)
            let unnamed = #expect(throws: FileProblem.self) { try files.makeFolder("") }
            #expect(unnamed?.isMissing == true)
            #expect(try files.contents(of: folder + "/a") == [1])
        }
    }

    @Test("A folder is synced; a file and nothing are not folders")
    func syncFolder() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            try files.replace(folder + "/a", with: [])
            try files.syncFolder(folder)
            let file = FileProblem(operation: .syncFolder, path: folder + "/a", code: FileProblem.Code.notAFolder)
            #expect(throws: file) { try files.syncFolder(folder + "/a") }
            let missing = FileProblem(operation: .syncFolder, path: folder + "/b", code: FileProblem.Code.missing)
            #expect(throws: missing) { try files.syncFolder(folder + "/b") }
        }
    }
}
