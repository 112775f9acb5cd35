import Commands
import DeskTesting
import FileTesting
import Files
import Messages
import Testing

@Suite("Merges on a failing disk")
struct FaultTests {
    struct Failure: Sendable, CustomTestStringConvertible {
        var operation: FileOperation
        var isLasting = false
        var testDescription: String { "\(operation.rawValue), lasting: \(isLasting)" }
    }

    static let failures: [Failure] = [FileOperation.write, .sync, .rename, .syncFolder, .makeFolder, .lock, .read, .open].flatMap {
        [Failure(operation: $0), Failure(operation: $0, isLasting: true)]
    }

    @Test(
        "Whichever call fails, every file is as it was or as the other copy has it, and a retry completes the merge",
        arguments: failures, [false, true])
    func everyCall(failure: Failure, rehomes: Bool) throws {
        try Desk.two { lisbon, geneva in
            try geneva.publish("minutes")
            try lisbon.done("merge", geneva.folder)
            let other = try geneva.copied(to: "other")
            if rehomes {
                try other.done("init", "--writer", "geneva", "--take-over")
                try other.publish("x")
                try geneva.publish("y")
                try lisbon.done("merge", geneva.folder)
            }
            try other.done("init", "--writer", "oslo")
            try other.done("record", "document.published", "z", "--on", "2024", "--title", "Z", "--writer", "oslo", "--id", "z")
            let words = ["merge", other.folder] + (rehomes ? ["--rehome", "lisbon-b"] : [])
            let before = try lisbon.events()
            for call in 1...200 {
                let copy = try lisbon.copied(to: "try-\(call)")
                let fault = Fault(
                    operation: failure.operation, callNumber: call, code: FileProblem.Code.noSpace, isLasting: failure.isLasting)
                let answer = copy.on(FaultyFileSystem(RealFileSystem(), failing: fault)).run(words)
                let after = try copy.events()
                if answer.code != .done, !failure.isLasting {
                    #expect(after == before || answer.err.contains(" as written"), "call \(call): \(answer)")
                }
                for (path, bytes) in before { #expect(after[path]?.starts(with: bytes) == true, "call \(call)") }
                #expect(copy.run(["check"]).code == .done, "call \(call)")
                #expect(copy.run(words).code == .done, "call \(call)")
                #expect(try Set(copy.ids()).isSuperset(of: ["plan", "report", "minutes", "z"] + (rehomes ? ["x", "y"] : [])))
                if answer.code == .done { return }
            }
            Issue.record("there was always another call to fail")
        }
    }
}
