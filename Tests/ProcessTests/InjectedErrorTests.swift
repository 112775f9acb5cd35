import DeskTesting
import FileTesting
import Files
import Testing

@Suite("An error of the system at every call that touches the ledger's folder")
struct InjectedErrorTests {
    /// A command that is repeated with an error at one call after the other, and how many calls there have to be, at least.
    struct Repeated: Sendable, CustomStringConvertible {
        var words: String
        var input = ""
        var atLeast: Int
        /// What stands there before, beside what a scene has.
        var before = ""

        var description: String { words }
    }

    /// One in so many calls is tried.
    private static let step = Sampling.step(6)

    static let commands = [
        Repeated(words: "append -", input: Desk.document("e1") + Desk.document("e2"), atLeast: 100),
        Repeated(words: "correct d1 --title X --reason r --id k", atLeast: 110),
        Repeated(words: "merge template/more", atLeast: 100),
        Repeated(words: "checkpoint --publish autumn", atLeast: 110),
        Repeated(words: #"pack "$PWD/answers/x.pack""#, atLeast: 50, before: "cp template/more.pack answers/x.pack"),
        Repeated(words: "init --writer porto --origin gcm-ledger/porto", atLeast: 110),
    ]

    @Test("What is said is so, and the same command again ends as if nothing had failed", arguments: commands)
    func everyCall(_ command: Repeated) throws {
        try Desk.with(.inMemory) { desk in
            let scene = try Scene(desk)
            try scene.setUp(then: command.before, isSeen: false)
            let tracer = Tracer(scene: scene, command: command)
            if let reason = try tracer.reasonNotToTrace() { return print("skipped: nothing can be traced here: \(reason)") }
            let before = try tracer.files()
            let calls = try tracer.calls()
            var expected = try tracer.end()
            #expect(expected.code == 0, "it was done already: \(expected.said)")
            #expect(expected.files != before.mapValues(Tracer.withoutTimes))
            expected.code = 0
            var (points, hits, wrong): (Int, Int, [String]) = (0, 0, [])
            let start = ContinuousClock.now
            for place in stride(from: 0, to: calls.count, by: Self.step) {
                let call = calls[place]
                for error in call.errors {
                    try scene.setUp(then: command.before, isSeen: false)
                    let answer = try tracer.run([
                        "-e", "inject=\(call.name):error=\(error.what):when=\(call.number)\(error.isLasting ? "+" : "")",
                    ])
                    points += 1
                    if !answer.isHit { continue }
                    hits += 1
                    let after = try tracer.files()
                    var problems = [answer.problem(before, after, expected.files)].compactMap(\.self)
                    let end = try tracer.end(expected)
                    if end != expected { problems.append("again: \(end.difference(from: expected))") }
                    if !problems.isEmpty {
                        let whole = problems + [answer.text]
                        wrong.append("\(error) at \(call.name) \(call.number): \(call.text)\n    \(whole.joined(separator: "\n    "))")
                    }
                }
            }
            let seconds = start.duration(to: .now).components.seconds
            let tried = "1 in \(Self.step) of \(calls.count) calls"
            print(
                "injected: \(command): \(tried), \(points) errors, \(hits) hit, \(wrong.count) went wrong, \(seconds) s"
            )
            #expect(hits >= command.atLeast / (Self.step == 1 ? 1 : 2 * Self.step))
            #expect(wrong.isEmpty, "\(wrong.count) of \(hits):\n\(wrong.joined(separator: "\n"))")
        }
    }

    @Test("What a sentence says is held against the files: nothing, all of it, or no one can tell")
    func sentences() {
        let (before, after) = (["a": Array("1".utf8)], ["a": Array("2".utf8)])
        let half = ["a": Array("x".utf8)]
        func problem(_ code: Int32, _ said: String, _ now: [String: [UInt8]]) -> String? {
            let done = after.mapValues { String(decoding: $0, as: UTF8.self) }
            return TracedAnswer(end: .exited(code), said: said, isHit: true).problem(before, now, done)
        }
        #expect(problem(0, "", after) == nil)
        #expect(problem(0, "", before) != nil)
        #expect(problem(3, "could not sync: EIO; nothing was recorded", before) == nil)
        #expect(problem(3, "could not sync: EIO; nothing was recorded", after) != nil)
        #expect(problem(3, "nothing was acknowledged, but it may have been recorded", after) == nil)
        #expect(problem(3, "nothing was acknowledged, but it may have been recorded", half) != nil)
        #expect(problem(3, "could not sync: EIO; what was written stands", after) == nil)
        #expect(problem(3, "could not sync: EIO; what was written stands", before) != nil)
        #expect(problem(3, "could not read: EIO", before) == nil)
        #expect(problem(3, "could not read: EIO", after) != nil)
        #expect(problem(3, "could not read: EIO; nothing was written\n  fix: look at who may do what", after) != nil)
        #expect(problem(2, "there is no ledger", before) != nil)
        #expect(problem(3, "line 3: damaged: no JSON; nothing was recorded", before) != nil)
    }
}
