import FileTesting
import Files
import Testing

@Suite("What a simulated disk may lose")
struct SimulatedDiskTests {
    /// What a file holds on each disk that may be found, each once, sorted; nothing told as "-".
    private func found(_ disk: SimulatedDisk, _ path: String = "/a", limit: Int = 256) throws -> [String] {
        var found: Set<String> = []
        for image in disk.afterPowerCut(limit: limit) {
            let bytes = try image.contents(of: path)
            found.insert(bytes.map { String(decoding: $0.map { $0 == 0 ? UInt8(ascii: "0") : $0 }, as: UTF8.self) } ?? "-")
        }
        return found.sorted()
    }

    /// A disk of pages of two bytes with a synced file.
    private func withFile(_ text: String, _ body: (SimulatedDisk, OpenFile) throws -> Void) throws {
        let disk = SimulatedDisk(pageBytes: 2)
        try disk.replace("/a", with: Array(text.utf8))
        let file = try disk.open("/a", for: .updating(create: false))
        try body(disk, file)
    }

    @Test("What was synced is there, and only that is sure")
    func synced() throws {
        try withFile("abc") { disk, file in
            #expect(try found(disk) == ["abc"])
            try disk.write(Array("X".utf8), to: file, at: 0)
            #expect(try found(disk) == ["Xbc", "abc"])
            try disk.sync(file)
            #expect(try found(disk) == ["Xbc"])
        }
    }

    @Test("Of a write that makes a file longer any page may be a hole, and the file may have any length in between")
    func holes() throws {
        try withFile("a") { disk, file in
            try disk.write(Array("bcdef".utf8), to: file, at: 1)
            // The pages are "b", "cd", "ef".
            #expect(
                try found(disk) == [
                    "a", "a0", "a000", "a00000", "a000ef", "a0cd", "a0cd00", "a0cdef", "ab", "ab00", "ab0000", "ab00ef", "abcd", "abcd00",
                    "abcdef",
                ])
        }
    }

    @Test("A later write may arrive without an earlier one")
    func reordered() throws {
        try withFile("abcd") { disk, file in
            try disk.write(Array("1".utf8), to: file, at: 0)
            try disk.write(Array("2".utf8), to: file, at: 3)
            #expect(try found(disk) == ["1bc2", "1bcd", "abc2", "abcd"])
        }
    }

    @Test("A cut may be lost, and what is written after it not")
    func cutoffs() throws {
        try withFile("abcd") { disk, file in
            try disk.truncate(file, to: 1)
            #expect(try found(disk) == ["a", "abcd"])
            try disk.write(Array("X".utf8), to: file, at: 1)
            #expect(try found(disk) == ["a", "a0", "aX", "aXcd", "abcd"])
        }
    }

    @Test("Syncing a file does not make its name last, and syncing a folder not a file's content")
    func namesAndContents() throws {
        let disk = SimulatedDisk()
        let file = try disk.open("/a", for: .creating)
        try disk.write(Array("x".utf8), to: file, at: 0)
        #expect(try found(disk) == ["", "-", "0", "x"])
        try disk.sync(file)
        #expect(try found(disk) == ["-", "x"])
        let other = try disk.open("/b", for: .creating)
        try disk.write(Array("y".utf8), to: other, at: 0)
        try disk.syncFolder("/")
        #expect(try found(disk) == ["x"])
        #expect(try found(disk, "/b") == ["", "0", "y"])
    }

    @Test("A rename is old or new, and lasts with its folder; so does a removal")
    func renames() throws {
        let disk = SimulatedDisk()
        try disk.replace("/a", with: Array("old".utf8))
        try disk.replace("/b", with: Array("new".utf8))
        try disk.rename("/b", to: "/a")
        #expect(Set(try disk.afterPowerCut().map { try $0.names(in: "/") }) == [["a", "b"], ["a"]])
        #expect(try found(disk) == ["new", "old"])
        try disk.syncFolder("/")
        #expect(try found(disk) == ["new"])
        try disk.remove("/a")
        #expect(try found(disk) == ["-", "new"])
    }

    @Test("What stands in a folder goes with the folder's own name")
    func folders() throws {
        let disk = SimulatedDisk()
        try disk.makeFolder("/f/g")
        try disk.replace("/f/g/a", with: Array("x".utf8))
        try disk.syncFolder("/f")
        #expect(try found(disk, "/f/g/a") == ["-", "x"])
        try disk.syncFolder("/")
        #expect(try found(disk, "/f/g/a") == ["x"])
    }

    @Test("After a kill everything is seen and may still be lost; locks are free")
    func kill() throws {
        try withFile("a") { disk, file in
            try disk.write(Array("X".utf8), to: file, at: 0)
            #expect(try disk.lock(file, waitMilliseconds: 0))
            let later = disk.afterKill()
            #expect(try found(later) == ["X", "a"])
            #expect(try later.contents(of: "/a") == Array("X".utf8))
            let again = try later.open("/a", for: .reading)
            #expect(try later.lock(again, waitMilliseconds: 0))
            try later.sync(again)
            #expect(try found(later) == ["X"])
            #expect(try found(disk) == ["X", "a"], "the two have gone separate ways")
        }
    }

    @Test("After a failed sync what it should have made last is seen, and no later sync brings it to the disk")
    func failedSync() throws {
        try withFile("ab") { disk, _ in
            let later = disk.afterKill(DiskTrouble(failingSync: 1))
            let file = try later.open("/a", for: .updating(create: false))
            try later.write(Array("cd".utf8), to: file, at: 2)
            let problem = FileProblem(operation: .sync, path: "/a", code: FileProblem.Code.inputOutput)
            #expect(throws: problem) { try later.sync(file) }
            try later.sync(file)
            #expect(try later.contents(of: "/a") == Array("abcd".utf8))
            #expect(try found(later) == ["ab"])
            try later.write(Array("ef".utf8), to: file, at: 4)
            try later.sync(file)
            #expect(try found(later) == ["ab00ef"])
            try later.write(Array("cd".utf8), to: file, at: 2)
            try later.sync(file)
            #expect(try found(later) == ["abcdef"])
            #expect(later.syncs == 4)
        }
        try withFile("ab") { disk, _ in
            let later = disk.afterKill(DiskTrouble(failingSync: 1))
            let file = try later.open("/a", for: .updating(create: false))
            try later.write(Array("cd".utf8), to: file, at: 2)
            #expect(throws: FileProblem.self) { try later.sync(file) }
            try later.write(Array("cd".utf8), to: file, at: 2)
            #expect(try found(later) == ["ab", "ab00", "abcd"])
            try later.sync(file)
            #expect(try found(later) == ["abcd"], "what is written again lasts, also where the file seems no longer than before")
        }
    }

    @Test("The world stops at the chosen operation, before it or within a write, and stays so", arguments: 1...7, [false, true])
    func stops(operation: Int, writesHalf: Bool) throws {
        let disk = SimulatedDisk().afterKill(DiskTrouble(crashAt: operation, writesHalf: writesHalf))
        #expect(throws: FileProblem.self) {
            try disk.makeFolder("/f/g")
            let file = try disk.open("/f/a", for: .creating)
            try disk.write(Array("1234".utf8), to: file, at: 0)
            try disk.sync(file)
            try disk.rename("/f/a", to: "/f/b")
            try disk.syncFolder("/f")
        }
        let stops: [FileOperation] = [.makeFolder, .makeFolder, .open, .write, .sync, .rename, .syncFolder]
        #expect(disk.stoppedAt == stops[operation - 1])
        #expect(disk.operations == operation)
        #expect(throws: FileProblem.self) { try disk.status("/") }
        let after = disk.afterKill()
        #expect(try after.status("/f/g")?.isFolder == (operation > 2 ? true : nil))
        let written = operation > 4 || operation == 4 && writesHalf
        #expect(
            try after.status("/f/" + (operation > 6 ? "b" : "a"))?.size
                == (operation < 4 ? (operation == 4 ? 0 : nil) : written ? (operation == 4 ? 2 : 4) : 0))
    }

    @Test("Where there are more sets of changes than may be tried, each change arrives alone, is lost alone, and is the last")
    func manyChanges() throws {
        let disk = SimulatedDisk(pageBytes: 1)
        try disk.replace("/a", with: [UInt8](repeating: UInt8(ascii: "-"), count: 20))
        let file = try disk.open("/a", for: .updating(create: false))
        try disk.write(Array("abcdefghijklmnopqrst".utf8), to: file, at: 0)
        let all = try found(disk)
        #expect(disk.afterPowerCut().count == 256)
        #expect(all.count > 200)
        for index in 0..<20 {
            var (alone, missing, prefix) = ([UInt8](repeating: 45, count: 20), Array("abcdefghijklmnopqrst".utf8), [UInt8]())
            alone[index] = missing[index]
            prefix = missing[..<index] + [UInt8](repeating: 45, count: 20 - index)
            missing[index] = 45
            for text in [alone, missing, prefix] { #expect(all.contains(String(decoding: text, as: UTF8.self))) }
        }
        #expect(all.contains("abcdefghijklmnopqrst"))
        #expect(try found(disk) == all, "the same seed draws the same")
        #expect(disk.afterPowerCut(limit: 1).count == 61)
    }
}
