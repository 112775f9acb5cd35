import Commands
import DeskTesting
import FileTesting
import Files
import Journal
import Messages
import Testing

@Suite("A crash while another copy is taken in")
struct MergeTests {
    /// The writers' files, byte for byte.
    private func events(_ offices: Offices, _ disk: SimulatedDisk) throws -> [String: [UInt8]] {
        try disk.tree("/\(offices.here)/events").filter { $0.key.hasSuffix(".jsonl") }
    }

    @Test("Every file is as it was or as it will be, and the same words complete it", arguments: Offices.all)
    func everyCrash(offices: Offices) throws {
        let prepared = try offices.prepared()
        let before = try events(offices, prepared)
        let merged = prepared.afterKill()
        try offices.act(on: merged)
        let after = try events(offices, merged)
        #expect((before != after) == (offices.name != "nothing new"))
        let others = try prepared.tree().filter { !$0.key.hasPrefix("/\(offices.here)/") }
        let tally = try EveryCrash(prepared: prepared).run {
            try offices.act(on: $0)
        } _: { found, _ in
            let place = Comment(rawValue: found.place)
            let files = try events(offices, found.disk)
            for path in after.keys { #expect(files[path] == before[path] || files[path] == after[path], "\(place): \(path)") }
            #expect(Set(files.keys).isSubset(of: after.keys), place)
            if found.isAcknowledged { #expect(files == after, place) }
            #expect(try found.disk.tree().filter { !$0.key.hasPrefix("/\(offices.here)/") } == others, place)
            try expectSetAside(offices, found.disk, hasChanged: files != before, place)
            try expectOneOwner(offices, found.disk, hasChanged: files != before, place)
            let office = try Offices.office(offices.here, on: found.disk)
            let isLost = (offices.isLost || offices.isDamaged) && files == before
            for words in [["check"], ["verify"], ["log"]] { #expect(office.run(words).code == (isLost ? .damaged : .done), place) }
            try retry(offices, found.disk.afterKill(), after, place)
            if offices.here == "lisbon", !isLost { try goOn(found.disk.afterKill(), place) }
        }
        print("merge, \(offices.name): \(tally)")
        #expect(tally.points >= (before == after ? 8 : 12) && tally.images >= (before == after ? 10 : 40))
    }

    /// Where a torn tail is gone, its copy is there.
    private func expectSetAside(_ offices: Offices, _ disk: SimulatedDisk, hasChanged: Bool, _ place: Comment) throws {
        guard hasChanged, !offices.tail.isEmpty else { return }
        let copies = try disk.tree("/lisbon/.gcm-ledger/torn").filter { !$0.key.hasSuffix(".tmp") }
        #expect(copies.map(\.value) == [Array(offices.tail.utf8)], place)
    }

    /// Where another copy's lines of a ceded writer are here, this copy does not go on with that writer.
    private func expectOneOwner(_ offices: Offices, _ disk: SimulatedDisk, hasChanged: Bool, _ place: Comment) throws {
        guard hasChanged, let ceded = offices.ceded else { return }
        let office = try Offices.office("lisbon", on: disk.afterKill())
        #expect(throws: JournalProblem.writerExists(ceded), place) { try office.append(["mine"], writer: ceded) }
    }

    /// The same is said again.
    private func retry(_ offices: Offices, _ disk: SimulatedDisk, _ after: [String: [UInt8]], _ place: Comment) throws {
        let office = try Offices.office(offices.here, on: disk)
        var answer = office.run(offices.words)
        // A writer that was given up already cannot be given up again.
        if answer.code == .notUnderstood, offices.ceded != nil { answer = office.run(Array(offices.words.prefix(2))) }
        #expect(answer.code == .done, "\(place): \(answer.err)")
        #expect(try events(offices, disk) == after, place)
        for image in disk.afterPowerCut() {
            #expect(try events(offices, image) == after, place)
            try expectOneOwner(offices, image, hasChanged: true, place)
        }
        try office.expectTidy(place)
        #expect(office.run(["verify"]).code == .done, place)
    }

    /// This office goes on with its own writer.
    private func goOn(_ disk: SimulatedDisk, _ place: Comment) throws {
        let office = try Offices.office("lisbon", on: disk, time: "13:00:00")
        let ids = try #require(try office.ids()["lisbon"], place)
        #expect(try office.append(["next"], writer: "lisbon").isAccepted, place)
        try office.expectLasting(ids + ["next"], of: "lisbon", place)
        try office.expectTidy(place)
    }

    @Test("What is left out because it is here already is here for good, though its append was killed before its sync")
    func leftOut() throws {
        let offices = Offices(name: "", words: ["merge", "/fork", "--rehome", "lisbon"])
        let start = try offices.prepared().afterKill(DiskTrouble(crashAt: 2))
        #expect(throws: (any Error).self) {
            try Offices.office("lisbon", on: start, time: "11:30:00").append(["f-1", "f-2"], writer: "lisbon")
        }
        let disk = start.afterKill()
        #expect(try Offices.office("lisbon", on: disk).ids()["lisbon"] == ["ledger-lisbon", "plan", "f-1", "f-2"])
        try offices.act(on: disk)
        try Offices.office("lisbon", on: disk).expectLasting(["ledger-lisbon", "plan", "f-1", "f-2"], of: "lisbon", "merged")
    }
}
