import DeskTesting
import FileTesting
import Testing

@Suite("What an append waits for")
struct SyncTests {
    @Test("The writer's file and its head are synced once each, and no name in the ledger changes")
    func append() throws {
        try Desk.with(.inMemory) { desk in
            let scene = try Scene(desk)
            let first = #""$1" --ledger "$3" record document.published first --on 2024 --title First >/dev/null"#
            try scene.setUp(then: first, isSeen: false)
            let command = InjectedErrorTests.Repeated(words: "append -", input: Desk.document("e1"), atLeast: 0)
            let tracer = Tracer(scene: scene, command: command)
            if let reason = try tracer.reasonNotToTrace() { return print("skipped: nothing can be traced here: \(reason)") }
            let calls = try tracer.calls()
            let synced = calls.filter { $0.name == "fdatasync" }.map(\.text)
            #expect(synced.count == 2, "\(synced)")
            for (call, file) in zip(synced, ["/events/lisbon.jsonl", "/heads/lisbon.json"]) { #expect(call.contains(file)) }
            let others = calls.filter { ["fsync", "rename", "renameat", "renameat2", "unlink", "mkdir"].contains($0.name) }
            #expect(others.isEmpty, "\(others)")
            #expect(calls.count < 200, "the system is asked \(calls.count) times")
        }
    }
}
