import FileTesting
import Formats
import Testing

@Suite("Zip archives")
struct ZipArchiveTests {
    @Test("an archive has its parts in their order, each with its checksum")
    func parts() throws {
        var archive = ZipArchive()
        archive.add("a/one.txt", Array("123456789".utf8))
        archive.add("two", [])
        archive.add("three", (0..<70_000).map { UInt8(truncatingIfNeeded: $0) })
        let read = try StoredArchive(archive.archive)
        #expect(read.parts.map(\.name) == ["a/one.txt", "two", "three"])
        #expect(read.text("a/one.txt") == "123456789")
        #expect(read.parts.map(\.content.count) == [9, 0, 70_000])
        #expect(StoredArchive.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    }

    @Test("an archive without parts is the end of one")
    func empty() throws {
        #expect(try StoredArchive(ZipArchive().archive).parts.isEmpty)
        #expect(ZipArchive().archive == [0x50, 0x4B, 5, 6] + Array(repeating: 0, count: 18))
    }
}
