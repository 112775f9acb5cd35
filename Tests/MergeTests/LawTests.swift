import DeskTesting
import Files
import SeededTesting
import Testing

@Suite("A merge is a union")
struct LawTests {
    /// Three offices grown from one start by a seed: each appends, and now and then takes in what another has by then.
    private func grown(_ seed: UInt64, _ body: (_ offices: [Desk]) throws -> Void) throws {
        try Desk.withOffices { office in
            var draw = SeededDraw(seed: seed)
            let start = try office("start")
            try start.done("init", "--writer", "start")
            try start.publish("first")
            var offices: [Desk] = []
            for name in ["bangkok", "geneva", "nairobi"] {
                let office = try office(name)
                try office.done("init", "--writer", name)
                try office.done("merge", start.folder)
                offices.append(office)
            }
            for step in 0..<(6 + draw.below(8)) {
                let one = draw.one(of: offices)
                if draw.happens(25) {
                    try one.done("merge", draw.one(of: offices).folder)
                } else if draw.happens(30) {
                    // Two offices may use one id, with the same content or other: it is theirs to sort out, not the merge's.
                    let id = "shared-\(draw.below(3))"
                    _ = one.run("record", "document.published", id, "--on", "2024", "--title", "T\(draw.below(2))", "--id", id)
                } else {
                    try one.publish("doc-\(step)")
                }
            }
            try body(offices)
        }
    }

    private static let questions = [
        ["log", "--format", "json"], ["list", "--format", "json"], ["find", "--format", "csv"], ["list", "documents", "--format", "csv"],
    ]

    /// The files and answers of a ledger.
    private func look(_ office: Desk) throws -> (files: [String: [UInt8]], answers: [String]) {
        let answers = Self.questions.map { office.run($0 + ["--today", "2025-05-02"]).out }
        return (try office.events(), answers)
    }

    @Test(
        "In every order and grouping, three ledgers give the same files byte for byte and the same answers",
        arguments: 1...8 as ClosedRange<UInt64>)
    func everyOrder(seed: UInt64) throws {
        print("merge law, seed \(seed)")
        try grown(seed) { offices in
            var expected: (files: [String: [UInt8]], answers: [String])?
            for (number, order) in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]].enumerated() {
                let (a, b, c) = (offices[order[0]], offices[order[1]], offices[order[2]])
                let left = try a.copied(to: "left-\(number)")
                try left.done("merge", b.folder)
                try left.done("merge", c.folder)
                let right = try a.copied(to: "right-\(number)")
                let inner = try b.copied(to: "inner-\(number)")
                try inner.done("merge", c.folder)
                try right.done("merge", inner.folder)
                for office in [left, right] {
                    let found = try look(office)
                    expected = expected ?? found
                    #expect(found.files == expected?.files, "seed \(seed), order \(order)")
                    #expect(found.answers == expected?.answers, "seed \(seed), order \(order)")
                }
            }
        }
    }

    @Test("Merging twice, with itself, and both ways in place changes nothing more", arguments: 11...16 as ClosedRange<UInt64>)
    func idempotent(seed: UInt64) throws {
        print("merge law, seed \(seed)")
        try grown(seed) { offices in
            for one in offices { for other in offices { try one.done("merge", other.folder) } }
            let expected = try offices[0].events()
            for one in offices {
                let before = try one.everything()
                for other in offices { try one.done("merge", other.folder) }
                #expect(try one.everything() == before, "seed \(seed)")
                #expect(try one.events() == expected, "seed \(seed)")
            }
        }
    }
}
