import FileTesting
import Files
import Testing

@Suite("A simulated disk behaves as the system's files do")
struct ConformanceTests {
    @Test("On the system's files", arguments: Behaviours.all)
    func real(behaviour: Behaviour) throws {
        try TemporaryFolder.with(.onDisk) { folder in
            var told = Told(real: folder)
            try behaviour.run(&told)
            #expect(told.answers == behaviour.expected)
        }
    }

    @Test("On a simulated disk", arguments: Behaviours.all)
    func simulated(behaviour: Behaviour) throws {
        for pageBytes in [1, 3, 4096] {
            let disk = SimulatedDisk(pageBytes: pageBytes)
            try disk.makeFolder("/a/folder")
            var told = Told(disk, "/a/folder")
            try behaviour.run(&told)
            #expect(told.answers == behaviour.expected, "pages of \(pageBytes)")
        }
    }

    @Test("Every call has a behaviour that tells when it fails", arguments: FileOperation.allCases.filter { $0 != .close })
    func everyCall(operation: FileOperation) throws {
        for (callNumber, isTold) in [(0, false), (1, true)] {
            let fault = Fault(operation: operation, callNumber: callNumber, code: FileProblem.Code.inputOutput)
            let telling = try Behaviours.all.filter { behaviour in
                let disk = SimulatedDisk()
                try disk.makeFolder("/folder")
                var told = Told(disk, "/folder", failing: fault)
                return (try? behaviour.run(&told)) == nil || told.answers != behaviour.expected
            }
            #expect(telling.isEmpty != isTold)
        }
    }

    @Test("What is synced on a simulated disk, and what is not, reads the same", arguments: Behaviours.all)
    func settled(behaviour: Behaviour) throws {
        let disk = SimulatedDisk()
        try disk.makeFolder("/a/folder")
        var told = Told(disk, "/a/folder")
        try behaviour.run(&told)
        #expect(try Self.tree(disk.settled()) == Self.tree(disk))
        #expect(try Self.tree(disk.afterKill()) == Self.tree(disk))
    }

    private static func tree(_ disk: SimulatedDisk) throws -> [String: [UInt8]?] {
        var tree: [String: [UInt8]?] = [:]
        var folders = ["/"]
        while let above = folders.popLast() {
            for name in try disk.names(in: above) {
                let path = PathText.path(of: name, in: above)
                let isFolder = try disk.status(path)?.isFolder == true
                if isFolder { folders.append(path) }
                let isFile = try disk.status(path)?.isRegularFile == true
                tree[path] = isFile ? try disk.contents(of: path) : .some(nil)
            }
        }
        return tree
    }
}
