import Commands
import DeskTesting
import Evidence
import FileTesting
import Files
import History
import Journal
import Messages
import Testing
import Wire

/// What must be so on a disk on which appends to one writer's file were under way.
struct AfterAppend {
    /// The ids that were acknowledged before, in order.
    var known: [String]
    /// The batches that were offered and may be there, in order.
    var offered: [[String]]
    /// Whose file it is.
    var writer = "geneva"
    /// What followed the whole batches on the disk at first: there it stays until its copy is on the disk.
    var torn: [UInt8] = []
    /// Whether it is also looked at what becomes of the disk in other hands than those of the next append.
    var isThorough = true

    func look(_ found: EveryCrash.Found, _ tally: inout Tally) throws {
        let office = try Office(on: found.disk, time: "13:00:00")
        let place = Comment(rawValue: found.place)
        let ids = try #require(try office.ids()[writer], place)
        var allowed = [known]
        for batch in offered { allowed.append(allowed[allowed.count - 1] + batch) }
        if found.isAcknowledged { allowed = allowed.suffix(1) }
        #expect(allowed.contains(ids), "\(place): \(ids)")
        let tail = try self.tail(office)
        if Self.hasHole(tail) { tally.holes += 1 }
        if !torn.isEmpty, tail != torn {
            #expect(try found.disk.tree(office.folder.torn).values.contains(torn), place)
        }

        try goOn(office.on(found.disk.afterKill()), ids, tail, place)
        try retry(office.on(found.disk.afterKill()), ids, place)
        guard isThorough else { return }
        try witness(office.on(found.disk.afterKill()), ids, place)
        let file = try #require(try office.system.contents(of: office.folder.file(of: writer)))
        let head = try office.system.contents(of: office.folder.head(of: writer)) ?? []
        let acknowledged = found.isAcknowledged ? ids.count : known.count
        guard tally.isNew([file.dropLast(tail.count), tail.prefix(1) + tail.suffix(1), head, [UInt8(acknowledged)]]) else { return }
        let forum = known.contains("imrf-2026") ? [["readiness", "imrf-2026"]] : []
        for words in Self.readingCommands + forum {
            let answer = office.run(words)
            #expect(answer.code == .done, "\(place): \(words) \(answer.err)")
        }
        try damage(office.on(found.disk.afterKill()), acknowledged, place)
    }

    /// Commands that ask, and write nothing.
    private static let readingCommands = [
        ["log"], ["list", "meeting"], ["list"], ["timeline"], ["measure", "meetings"], ["check"], ["verify"], ["show", "ledger/geneva"],
        ["why", "meetings"],
    ]

    /// Another event is recorded first, and then what was under way is offered again.
    private func goOn(_ office: Office, _ ids: [String], _ tail: [UInt8], _ place: Comment) throws {
        let result = try office.append(["next"], writer: writer)
        #expect(result.isAccepted, place)
        #expect(try office.ids()[writer] == ids + ["next"], place)
        if tail.isEmpty {
            #expect(result.tornSetAside == nil, place)
        } else {
            #expect(try office.system.contents(of: try #require(result.tornSetAside, place)) == tail, place)
        }
        try office.expectTidy(place)
        try office.expectLasting(ids + ["next"], of: writer, place)
        // Recovering once more changes nothing.
        let disk = try #require(office.system as? SimulatedDisk)
        let files = try disk.tree()
        #expect(try office.append(["next"], writer: writer).isAccepted, place)
        #expect(try disk.tree() == files, place)
        for batch in offered { #expect(try office.append(batch, writer: writer).isAccepted, place) }
        let all = try #require(try office.ids()[writer])
        #expect(all.sorted() == (known + offered.flatMap(\.self) + ["next"]).sorted(), place)
        if isThorough { #expect(office.run(["verify"]).code == .done, place) }
    }

    /// What was under way is offered again at once, as a caller does who had no answer.
    private func retry(_ office: Office, _ ids: [String], _ place: Comment) throws {
        for batch in offered { #expect(try office.append(batch, writer: writer).isAccepted, place) }
        let all = try #require(try office.ids()[writer])
        #expect(all.starts(with: ids) && all.sorted() == (known + offered.flatMap(\.self)).sorted(), place)
        try office.expectLasting(all, of: writer, place)
    }

    /// A checkpoint is given to somebody else: what it says is there for good.
    private func witness(_ office: Office, _ ids: [String], _ place: Comment) throws {
        let checkpoint = try Checkpoint(parsing: try office.done("checkpoint", "--writer", writer))
        #expect(checkpoint.size == ids.count, place)
        try office.expectLasting(ids, of: writer, place)
        let disk = try #require(office.system as? SimulatedDisk)
        for image in disk.afterPowerCut() {
            let file = try LedgerReader(image).read(office.folder).files.first { $0.writer == writer }
            #expect(try file?.root(size: checkpoint.size) == checkpoint.root, place)
        }
    }

    /// A byte that changes in an acknowledged line is damage, told by its line; appends refuse, and nothing is cut.
    private func damage(_ office: Office, _ acknowledged: Int, _ place: Comment) throws {
        let path = office.folder.file(of: writer)
        let bytes = try #require(try office.system.contents(of: path))
        var start = 0
        for line in 1...acknowledged {
            let end = try #require(bytes[start...].firstIndex(of: 10))
            var broken = bytes
            broken[(start + end) / 2] ^= 4
            let file = try office.system.open(path, for: .updating(create: false))
            try office.system.write(broken, to: file, at: 0)
            office.system.close(file)
            for attempt in [{ _ = try office.ids() }, { _ = try office.append(["next"], writer: writer) }] {
                let problem = #expect(throws: JournalProblem.self, place) { try attempt() }
                guard case .damaged(let damage) = problem else {
                    Issue.record("\(place): \(String(describing: problem))")
                    continue
                }
                #expect(damage.line == line, place)
            }
            #expect(try office.system.contents(of: path) == broken, place)
            start = end + 1
        }
    }

    /// What follows the whole batches.
    private func tail(_ office: Office) throws -> [UInt8] {
        let file = try #require(try LedgerReader(office.system).read(office.folder).files.first { $0.writer == writer })
        return Array(file.bytes[file.wholeBytes...])
    }

    /// What follows the whole batches on a disk on which nothing is unsynced.
    static func torn(_ disk: SimulatedDisk) throws -> [UInt8] {
        guard disk.afterPowerCut().count == 1 else { return [] }
        return try AfterAppend(known: [], offered: []).tail(Office(on: disk))
    }

    /// Whether a whole line follows something that is none.
    private static func hasHole(_ tail: [UInt8]) -> Bool {
        var reader = LineReader()
        var isBroken = false
        for line in tail.split(separator: 10) {
            let line = Array(line)
            if (try? reader.read(line.span)) == nil { isBroken = true } else if isBroken { return true }
        }
        return false
    }
}
