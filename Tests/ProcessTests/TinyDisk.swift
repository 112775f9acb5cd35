import FileTesting
import Files
import Testing

/// A desk whose ledger lies on a small file system of its own, which is there for a few programs alone and goes away with them.
struct TinyDisk {
    let desk: Desk
    /// What runs a program where the file system is.
    let inside: [String]
    /// The ledger's folder as it is seen from outside.
    let seen: String
    private var filler: String { seen + "/filler" }

    /// A file system in memory of so many kilobytes; where none can be made, says why not, and runs nothing.
    static func with(kilobytes: Int, _ body: (TinyDisk) throws -> Void) throws {
        try Desk.with { desk in
            let mount = #"mount -t tmpfs -o size=\#(kilobytes)k none "$3" && echo ready && exec sleep 600"#
            let holder = try desk.startShell("exec unshare -rm sh -c '\(mount)' sh \"$@\"", as: "holder")
            while try holder.said().out != "ready\n" {
                if let answer = try holder.answerIfEnded() {
                    return print("skipped: no file system can be mounted here: \(answer)")
                }
                Machine.pause(.milliseconds(2))
            }
            defer {
                holder.child.send(.kill)
                _ = holder.child.wait()
            }
            let disk = TinyDisk(
                desk: desk, inside: ["nsenter", "-t", "\(holder.child.id)", "-U", "-m", "--preserve-credentials"],
                seen: "/proc/\(holder.child.id)/root" + desk.ledger)
            try body(disk)
        }
    }

    func run(_ words: String..., input: String = "") throws -> Answer {
        try desk.start(words, input: input, under: inside).waited()
    }

    /// Every file with its content, but for the one that fills the disk.
    func everything() throws -> [String: [UInt8]?] {
        try desk.everything(below: seen).filter { $0.key != filler }
    }

    /// Writes until no room is left.
    func fill() throws {
        let file = try desk.files.open(filler, for: .updating(create: true))
        defer { desk.files.close(file) }
        #expect(throws: FileProblem.self) {
            try desk.files.write([UInt8](repeating: 0x2A, count: 10_000_000), to: file, at: 0)
        }
    }

    /// Gives the room back.
    func clear() throws {
        try desk.files.remove(filler)
    }

    /// From now on nothing can be written.
    func makeReadOnly() throws {
        let answer = try desk.startShell("\(inside.joined(separator: " ")) mount -o remount,ro \"$3\"").waited()
        try #require(answer.isDone, "\(answer)")
    }
}
