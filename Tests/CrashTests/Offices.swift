import Commands
import DeskTesting
import FileTesting
import Files
import Messages
import Testing

/// Copies of one ledger on one disk, before `lisbon` takes another in.
struct Offices: Sendable, CustomTestStringConvertible {
    var name: String
    /// What is said in the office that takes the other in.
    var words: [String]
    /// The office that takes the other in: `lisbon`, or `reader`, which has no writer.
    var here = "lisbon"
    /// Whether the file of a writer that lisbon gives up is among those that change.
    var ceded: String?
    /// What follows the whole batches of lisbon's file of geneva.
    var tail = ""
    /// Whether lisbon's own file is gone.
    var isLost = false
    /// Whether a byte of lisbon's own file is another.
    var isDamaged = false
    var testDescription: String { name }

    static let all = [
        Offices(name: "a new file and a longer one", words: ["merge", "/geneva"]),
        Offices(name: "into a copy without a writer", words: ["merge", "/geneva"], here: "reader"),
        Offices(name: "a pack", words: ["merge", "/geneva.pack"]),
        Offices(name: "nothing new", words: ["merge", "/lisbon-2"]),
        Offices(name: "a file that was lost", words: ["merge", "/lisbon-2"], isLost: true),
        Offices(name: "a file that was damaged", words: ["merge", "/lisbon-2"], isDamaged: true),
        Offices(name: "over a torn tail", words: ["merge", "/geneva"], tail: #"{"batch":"7/9","crc"#),
        Offices(name: "a fork, under a new writer", words: ["merge", "/fork", "--rehome", "lisbon-b"]),
        Offices(name: "a fork, under the writer that is there", words: ["merge", "/fork", "--rehome", "lisbon"]),
        Offices(name: "a writer that is ceded", words: ["merge", "/oslo", "--cede", "oslo"], ceded: "oslo"),
    ]

    static func office(_ name: String, on disk: SimulatedDisk, time: String = "12:00:00") throws -> Office {
        try Office(on: disk, at: "/" + name, time: time)
    }

    func act(on disk: SimulatedDisk) throws {
        let answer = try Self.office(here, on: disk).run(words)
        if answer.code != .done { throw Office.Refused(words: words, err: answer.err) }
    }

    /// The offices at work, up to the merge.
    func prepared() throws -> SimulatedDisk {
        let disk = SimulatedDisk()
        let (lisbon, geneva) = (
            try Self.office("lisbon", on: disk, time: "10:00:00"), try Self.office("geneva", on: disk, time: "10:30:00")
        )
        try lisbon.begin("lisbon")
        try lisbon.begin("oslo")
        try lisbon.append(["plan"], writer: "lisbon")
        try geneva.begin("geneva")
        try geneva.append(["minutes"])
        try lisbon.done("merge", "/geneva")
        try Self.copy("/lisbon", "/lisbon-2", disk)
        try Self.copy("/lisbon/events", "/oslo/events", disk)
        try Self.copy("/lisbon/events", "/reader/events", disk)
        try Self.copy("/geneva/events", "/fork/events", disk)
        let later = (try Self.office("oslo", on: disk, time: "11:00:00"), try Self.office("fork", on: disk, time: "11:00:00"))
        try later.0.begin("oslo", takesOver: true)
        try later.0.append(["o-1", "o-2"])
        try later.1.begin("geneva", takesOver: true)
        try later.1.append(["f-1", "f-2"])
        try geneva.append(["more-1", "more-2"])
        try geneva.begin("nairobi")
        try geneva.append(["z"], writer: "nairobi")
        try geneva.done("pack", "/geneva.pack")
        if words.contains("--rehome") { try lisbon.done("merge", "/geneva") }
        if isLost { try disk.remove("/lisbon/events/lisbon.jsonl") }
        if isDamaged { try Self.damage("/lisbon/events/lisbon.jsonl", disk) }
        if !tail.isEmpty {
            let file = try disk.open("/lisbon/events/geneva.jsonl", for: .updating(create: false))
            defer { disk.close(file) }
            try disk.write(Array(tail.utf8), to: file, at: try disk.status(of: file).size)
        }
        return disk.settled()
    }

    private static func damage(_ path: String, _ disk: SimulatedDisk) throws {
        let file = try disk.open(path, for: .updating(create: false))
        defer { disk.close(file) }
        let byte = try disk.read(file, at: 200, count: 1)
        try disk.write(byte.map { $0 ^ 1 }, to: file, at: 200)
    }

    private static func copy(_ from: String, _ to: String, _ disk: SimulatedDisk) throws {
        try disk.makeFolder(to)
        for (path, bytes) in try disk.tree(from) where !path.hasSuffix("/") {
            let target = to + path.dropFirst(from.count)
            try disk.makeFolder(PathText.folder(of: target))
            try disk.replace(target, with: bytes)
        }
    }
}
