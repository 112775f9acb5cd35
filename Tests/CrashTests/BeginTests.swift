import Commands
import DeskTesting
import FileTesting
import Files
import Journal
import Messages
import Testing

@Suite("A crash while a ledger or a writer is begun")
struct BeginTests {
    private static let opening = ["ledger-geneva"]

    @Test("A new ledger: begun again it goes on, and an append before that records after the opening or refuses")
    func newLedger() throws {
        let tally = try EveryCrash(prepared: SimulatedDisk()).run {
            try Office(on: $0).begin("geneva")
        } _: { found, _ in
            let place = Comment(rawValue: found.place)
            let office = try Office(on: found.disk, time: "13:00:00")
            if found.isAcknowledged { #expect(try office.ids() == ["geneva": Self.opening], place) }
            try early(office.on(found.disk.afterKill()), mustRecord: found.isAcknowledged, place)
            try again(office.on(found.disk.afterKill()), "geneva", place)
        }
        print("begin, a new ledger: \(tally)")
        #expect(tally.points >= 30 && tally.images >= 200)
    }

    /// What was half begun is used as it is.
    private func early(_ office: Office, mustRecord: Bool, _ place: Comment) throws {
        do {
            try office.append(["early"])
        } catch let problem as JournalProblem {
            #expect(!mustRecord, "\(place): \(problem)")
            switch problem {
            case .noWriter, .unknownWriter: break
            default: Issue.record("\(place): \(problem)")
            }
            return
        }
        try office.expectLasting(Self.opening + ["early"], of: "geneva", place)
        try office.expectTidy(place)
    }

    /// What was half begun is begun again.
    private func again(_ office: Office, _ writer: String, _ place: Comment) throws {
        try office.begin(writer)
        try expectUsable(office, writer, ["ledger-" + writer], place)
        #expect(try office.append(["next"], writer: writer).isAccepted, place)
        try office.expectLasting(["ledger-" + writer, "next"], of: writer, place)
        try office.expectTidy(place)
        #expect(office.run(["verify"]).code == .done, place)
    }

    /// The writer is this copy's own, with its events, whatever the power does.
    private func expectUsable(_ office: Office, _ writer: String, _ ids: [String], _ place: Comment) throws {
        let disk = try #require(office.system as? SimulatedDisk)
        for image in disk.afterPowerCut() {
            #expect(try office.on(image).append(["usable"], writer: writer).isAccepted, place)
            #expect(try office.on(image).ids()[writer] == ids + ["usable"], place)
        }
    }

    @Test("A second writer: the first one's events are there and go on, and the second is begun again")
    func secondWriter() throws {
        let known = Self.opening + ["a"]
        let tally = try EveryCrash(prepared: try Office.disk(["a"])).run {
            try Office(on: $0).begin("nairobi")
        } _: { found, _ in
            let place = Comment(rawValue: found.place)
            let office = try Office(on: found.disk, time: "13:00:00")
            let ids = try office.ids()
            #expect(ids["geneva"] == known, place)
            #expect([nil, ["ledger-nairobi"]].contains(ids["nairobi"]), place)
            if found.isAcknowledged { #expect(ids["nairobi"] != nil, place) }
            let first = office.on(found.disk.afterKill())
            #expect(try first.append(["next"], writer: "geneva").isAccepted, place)
            try first.expectLasting(known + ["next"], of: "geneva", place)
            try first.expectTidy(place)
            try again(office.on(found.disk.afterKill()), "nairobi", place)
        }
        print("begin, a second writer: \(tally)")
        #expect(tally.points >= 18 && tally.images >= 60)
    }

    @Test("A writer that is taken over in files that were never synced: once that is acknowledged, they are there")
    func takeOver() throws {
        let clone = try Self.clone()
        let known = Self.opening + ["a", "b"]
        let tally = try EveryCrash(prepared: clone).run {
            let outcome = try Office(on: $0).begin("geneva", takesOver: true)
            #expect(outcome == .takenOver(file: "/office/events/geneva.jsonl", size: 3))
        } _: { found, _ in
            let place = Comment(rawValue: found.place)
            let office = try Office(on: found.disk, time: "13:00:00")
            if found.isAcknowledged { #expect(try office.ids() == ["geneva": known], place) }
            // What git had written and the power took is git's to bring back.
            let isHere =
                try found.disk.contents(of: office.folder.file(of: "geneva")) == clone.contents(of: office.folder.file(of: "geneva"))
            guard isHere else { return }
            try office.begin("geneva", takesOver: true)
            try expectUsable(office, "geneva", known, place)
            #expect(try office.append(["next"]).isAccepted, place)
            try office.expectLasting(known + ["next"], of: "geneva", place)
            try office.expectTidy(place)
        }
        print("begin, a writer that is taken over: \(tally)")
        #expect(tally.points >= 18 && tally.images >= 200)
    }

    /// A disk on which git has just put the files of a ledger, and synced nothing but the folder that they are in.
    private static func clone() throws -> SimulatedDisk {
        let written = try Office.disk(["a", "b"])
        let disk = SimulatedDisk()
        try disk.makeFolder("/office")
        let start = disk.settled()
        try start.makeFolder("/office/events")
        for name in try written.names(in: "/office/events") {
            let file = try start.open("/office/events/" + name, for: .creating)
            defer { start.close(file) }
            try start.write(try #require(try written.contents(of: "/office/events/" + name)), to: file, at: 0)
        }
        return start
    }

    @Test("Killed before the writer's first head was on the disk, and once more before its second was: a hole in its first batch is torn")
    func killedTwice() throws {
        let head = "/office/.gcm-ledger/heads/geneva.json"
        var (tally, starts) = (Tally(), 0)
        try EveryCrash(prepared: SimulatedDisk(pageBytes: 512)).forEveryPoint {
            try Office(on: $0).begin("geneva")
        } _: { killed, _, first in
            let start = killed.afterKill()
            let mayBeLost = try start.contents(of: head) != nil && start.afterPowerCut().contains { try $0.contents(of: head) == nil }
            guard mayBeLost else { return }
            let whole = start.afterKill()
            try Office(on: whole).begin("geneva")
            let again = start.afterKill(DiskTrouble(crashAt: whole.operations))
            #expect(throws: (any Error).self) { try Office(on: again).begin("geneva") }
            starts += 1
            let after = AfterAppend(known: Self.opening, offered: [["b", "c", "d"]], isThorough: false)
            tally += try EveryCrash(prepared: again.afterKill()).run {
                try Office(on: $0, time: "12:35:00").append(["b", "c", "d"])
            } _: {
                try after.look(.init(disk: $0.disk, isAcknowledged: $0.isAcknowledged, place: "\(first), again, \($0.place)"), &$1)
            }
        }
        print("begin, killed twice, then appended to, from \(starts) starts: \(tally)")
        #expect(starts >= 1 && tally.holes >= 1)
    }

    @Test(
        "Killed anywhere in the beginning, begun again or not, and stopped once more anywhere in the first append",
        arguments: [false, true])
    func twice(begins: Bool) throws {
        var (tally, starts) = (Tally(), Set<Outlook>())
        try EveryCrash(prepared: SimulatedDisk(pageBytes: 512)).forEveryPoint {
            try Office(on: $0).begin("geneva")
        } _: { killed, _, point in
            let start = killed.afterKill()
            if begins { try Office(on: start, time: "12:30:00").begin("geneva") }
            let act: (SimulatedDisk) throws -> Void = { try Office(on: $0, time: "12:35:00").append(["b", "c"]) }
            if (try? act(start.afterKill())) == nil { return #expect(!begins) }
            guard starts.insert(try Outlook(start)).inserted else { return }
            let after = AfterAppend(known: Self.opening, offered: [["b", "c"]], isThorough: false)
            tally += try EveryCrash(prepared: start).run(act) { found, tally in
                let office = try Office(on: found.disk, time: "12:40:00")
                if !found.isAcknowledged { try office.begin("geneva") }
                try after.look(
                    .init(disk: found.disk, isAcknowledged: found.isAcknowledged, place: "\(point), then \(found.place)"), &tally)
            }
        }
        print("begin, killed, then \(begins ? "begun again and " : "")appended to, from \(starts.count) starts: \(tally)")
        #expect(starts.count >= (begins ? 1 : 4) && tally.images >= 50)
    }
}
