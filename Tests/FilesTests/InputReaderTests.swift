import FileTesting
import Files
import Testing

@Suite("Reading a stream as it comes")
struct InputReaderTests {
    private let files = RealFileSystem()

    @Test("Chunks put together are the whole, and nothing comes after the end", arguments: [0, 1, 65_536, 200_000])
    func chunks(count: Int) throws {
        try withReader(of: [UInt8](repeating: 3, count: count)) { reader in
            var bytes: [UInt8] = []
            while let chunk = try reader.next() {
                #expect(!chunk.isEmpty && chunk.count <= 65_536)
                bytes += chunk
            }
            #expect(bytes == [UInt8](repeating: 3, count: count))
            #expect(try reader.next() == nil)
        }
    }

    @Test(
        "Lines come whole, the last one also without its line feed",
        arguments: [("", []), ("a", ["a"]), ("a\n", ["a\n"]), ("a\nb\n", ["a\nb\n"]), ("a\nb", ["a\n", "b"]), ("\n\n", ["\n\n"])])
    func lines(text: String, expected: [String]) throws {
        try withReader(of: Array(text.utf8)) { reader throws in
            #expect(try allLines(&reader).filter { !$0.isEmpty } == expected.map { Array($0.utf8) })
            #expect(try reader.nextLines() == nil)
        }
    }

    @Test("No line is cut where one look ends", arguments: [70, 65_535, 65_536, 65_537, 150_000])
    func longLines(length: Int) throws {
        let line = [UInt8](repeating: UInt8(ascii: "x"), count: length - 1) + [UInt8(ascii: "\n")]
        let text = Array(repeatElement(line, count: 3).joined())
        try withReader(of: text) { reader in
            let parts = try allLines(&reader)
            #expect(parts.allSatisfy { $0.count.isMultiple(of: length) })
            #expect(Array(parts.joined()) == text)
        }
    }

    @Test("Chunks after lines begin with what was held back")
    func linesThenChunks() throws {
        try withReader(of: Array("a\nb".utf8)) { reader throws in
            #expect(try reader.nextLines() == Array("a\n".utf8))
            #expect(try reader.next() == Array("b".utf8))
            #expect(try reader.next() == nil)
        }
    }

    @Test("A file is always ready, also at its end")
    func ready() throws {
        try withReader(of: [1]) { reader in
            #expect(reader.isReady)
            _ = try reader.next()
            _ = try reader.next()
            #expect(reader.isReady)
        }
    }

    @Test("A file that cannot be read is a problem with its path")
    func unreadable() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            files.close(try files.open(folder + "/a", for: .creating))
            let file = try files.open(folder + "/a", for: .writing)
            defer { files.close(file) }
            var reader = InputReader(file)
            let problem = #expect(throws: FileProblem.self) { try reader.next() }
            #expect(problem?.operation == .read)
            #expect(problem?.path == folder + "/a")
        }
    }

    private func withReader(of bytes: [UInt8], _ body: (inout InputReader) throws -> Void) throws {
        try TemporaryFolder.with(.onDisk) { folder in
            try files.replace(folder + "/a", with: bytes)
            let file = try files.open(folder + "/a", for: .reading)
            defer { files.close(file) }
            var reader = InputReader(file)
            try body(&reader)
        }
    }

    private func allLines(_ reader: inout InputReader) throws -> [[UInt8]] {
        var parts: [[UInt8]] = []
        while let lines = try reader.nextLines() { parts.append(lines) }
        return parts
    }
}
