import Commands
import DeskTesting
import Messages
import Testing

@Suite("An event that a clock ahead of time recorded")
struct ClockAheadTests {
    /// A ledger of 10 May, nine o'clock, in which a clock that was two hours ahead, or years, recorded a pledge.
    private func withPledge(recorded: String = "2026-05-10T11:00:00.000000Z", _ body: (Desk) throws -> Void) throws {
        try Desk.with(today: "2026-05-10") { (desk: Desk) throws in
            try desk.set("2026-05-10T09:00:00.000000Z")
            try desk.open()
            try desk.set(recorded)
            try desk.done("record pledge.made p --by PRT --title P --on 2026-05-01 --id p")
            try desk.set("2026-05-10T09:05:00.000000Z")
            try body(desk)
        }
    }

    private static let next = "record pledge.made q --by PRT --title Q --on 2026-05-01"

    @Test(
        "It stops its writer, and is named with the ways out; waiting is one of them where it is hours",
        arguments: [next, "retract p --reason x"])
    func named(command: String) throws {
        try withPledge { (desk: Desk) throws in
            let answer = try desk.run(command)
            #expect(answer.code == .damaged)
            #expect(
                answer.err.contains("event p of lisbon was recorded at 2026-05-10T11:00:00.000000Z, and now is 2026-05-10T09:05:00.000000Z")
            )
            #expect(answer.err.contains("that event's clock was ahead; nothing was recorded"))
            #expect(
                answer.err.contains(
                    "fix: wait until 2026-05-10T11:00:00.000000Z, or go on as another writer: 'gcm-ledger init --writer NEW'"))
            #expect(answer.err.contains("'gcm-ledger retract p --writer NEW --reason TEXT'"))
        }
        try withPledge(recorded: "2062-05-10T11:00:00.000000Z") { (desk: Desk) throws in
            #expect(try desk.run(command).err.contains("fix: go on as another writer: 'gcm-ledger init --writer NEW'"))
        }
    }

    @Test("Another writer of the copy goes on, and takes it back at once")
    func takenBack() throws {
        try withPledge { (desk: Desk) throws in
            try desk.done("init --writer next")
            try desk.done(Self.next + " --writer next --id q")
            try desk.done("correct p --writer next --title 'Another title' --reason x --id c")
            #expect(try desk.done("list pledges --format csv").out.contains("Another title"))
            try desk.done("correct p --writer next --title 'A third title' --reason x --id b")
            #expect(try desk.done("list pledges --format csv").out.contains("A third title"))
            try desk.done("retract p --writer next --reason x --id r")
            #expect(try !desk.done("list pledges --format csv").out.contains("A third title"))
            try desk.done("check")
            try desk.done("verify")
            #expect(try desk.done("correct p --writer next --title 'A third title' --reason x --id b").out.contains("exists"))
            try desk.set("2026-05-10T12:00:00.000000Z")
            #expect(try !desk.done("list pledges --format csv --known-at 2026-05-10T11:30:00Z").out.contains("A third title"))
            try desk.done("check")
        }
    }

    @Test("verify and check --remarks tell of it until its time has come, and are content all the same")
    func told() throws {
        try withPledge { (desk: Desk) throws in
            for command in ["verify", "check --remarks", "verify --format json", "check --remarks --format json"] {
                let answer = try desk.done(command)
                #expect((answer.err + answer.out).contains("event p was recorded at 2026-05-10T11:00:00.000000Z, after now"), "\(answer)")
            }
            #expect(try desk.done("check").err.isEmpty)
            try desk.set("2026-05-10T11:00:00.000000Z")
            for command in ["verify", "check --remarks"] { #expect(try !desk.done(command).err.contains("after now")) }
        }
    }

    @Test("merge tells the copy that takes it in, once; and there it can be retracted")
    func merged() throws {
        try withPledge { (desk: Desk) throws in
            let first = desk.folder
            try Desk.with(today: "2026-05-10") { (other: Desk) throws in
                try other.set(desk.nowText)
                try isMerged(from: first, by: other)
            }
        }
    }

    private func isMerged(from first: String, by other: Desk) throws {
        try other.done("init --writer geneva")
        let answer = try other.done("merge \(first)")
        #expect(answer.err.contains("note: events/lisbon.jsonl: event p was recorded at 2026-05-10T11:00:00.000000Z, after now"))
        #expect(try !other.done("merge \(first)").err.contains("after now"))
        try other.done("retract p --reason x")
        #expect(try !other.done("list pledges --format csv").out.contains("pledge/p"))
        #expect(try other.done(Self.next).err.isEmpty)
    }
}
