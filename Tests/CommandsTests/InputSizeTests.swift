import Commands
import DeskTesting
import Messages
import Testing

@Suite("How much is taken at once")
struct InputSizeTests {
    @Test("A batch of 64 MiB is read; one of a byte more is refused as too large, as a file or from a pipe", arguments: [0, 1])
    func offered(more: Int) throws {
        try Desk.with { desk in
            try desk.open()
            let before = try desk.ledgerBytes()
            // A line that is far too long, which is what is told where it is read.
            let text = String(repeating: "x", count: (64 << 20) + more)
            try desk.write(text, to: "offer")
            for answer in [desk.run(["append", "offer"])] + (more == 0 ? [] : [desk.run(["append"], input: Array(text.utf8))]) {
                #expect(answer.code == .no)
                #expect(answer.err.contains("has more than 64 MiB") == (more > 0), "\(answer)")
            }
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("The help of append says how much it takes")
    func help() throws {
        try Desk.with { desk in
            let text = try desk.done("help append").out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(text.contains("A batch has 64 MiB at most."))
        }
    }

    @Test("A proof of 16 MiB is looked at; one of a byte more is refused as too large", arguments: [0, 1])
    func evidence(more: Int) throws {
        try Desk.with { desk in
            try desk.open()
            try desk.write(String(repeating: "x", count: (16 << 20) + more), to: "given")
            for line in ["verify --proof given", "prove --since given", "prove ledger-lisbon --checkpoint given"] {
                let answer = try desk.run(line)
                #expect(answer.code == .no)
                #expect(answer.err.contains("given: has more than 16 MiB") == (more > 0), "\(answer.err.prefix(300))")
            }
        }
    }

    @Test("A basis of much more than an answer needs is taken; above 256 MiB it is refused as too large")
    func basis() throws {
        try Desk.with { desk in
            try desk.openSmall()
            let answer = try desk.done("log --format json")
            #expect(desk.run(["log", "--basis", "-"], input: answer.outBytes + [UInt8](repeating: 32, count: 1 << 20)).code == .done)
            let refused = desk.run(["log", "--basis", "-"], input: [UInt8](repeating: 32, count: (256 << 20) + 1))
            #expect(refused.code == .notUnderstood)
            #expect(refused.err == "gcm-ledger: --basis -: has more than 256 MiB\n  fix: give the 'basis' member of the answer alone\n")
        }
    }
}
