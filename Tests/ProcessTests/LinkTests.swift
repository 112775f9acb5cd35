import FileTesting
import Files
import Testing

@Suite("Links, devices and pipes in every place of a ledger, for every command that writes")
struct LinkTests {
    /// What is put where, for one place: devices only where they can be made, hard links only of files.
    private func things(at place: LedgerPlace, _ desk: Desk) throws -> [PlacedThing] {
        let isPossible = try desk.startShell("mknod \"$3/device\" c 1 3 && : >\"$3/device\"; code=$?; rm -f \"$3/device\"; exit $code")
            .waited()
        if !isPossible.isDone { print("skipped: no device can be made here: \(isPossible.err)") }
        return PlacedThing.allCases.filter { ($0 != .device || isPossible.isDone) && ($0 != .hardLink || !place.isFolder) }
    }

    @Test("No command writes, makes or deletes anything outside, hangs, or says what is not so", arguments: LedgerPlace.all)
    func everyCommand(_ place: LedgerPlace) throws {
        try Desk.with(.inMemory) { desk in
            let scene = try Scene(desk)
            var (tries, wrong): (Int, [String]) = (0, [])
            let step = Sampling.step(3)
            for (number, thing) in try things(at: place, desk).enumerated() {
                var isFresh = false
                for (turn, command) in WritingCommand.all.enumerated() where (number + turn) % step == 0 {
                    if !isFresh { try scene.setUp(then: place.putting(thing)) }
                    let sight = try scene.run(command.words, input: command.input)
                    isFresh = sight.isUntouched
                    tries += 1
                    if let problem = command.problem(sight, command.verdict(place, thing)) {
                        wrong.append("\(thing), \(command): \(problem): \(sight.description)")
                    }
                }
            }
            #expect(tries >= 4 * WritingCommand.all.count / step)
            #expect(wrong.isEmpty, "\(wrong.count) of \(tries):\n\(wrong.joined(separator: "\n"))")
        }
    }

    @Test("Where nothing was put anywhere, each of these commands is done, and nothing outside is touched")
    func nothingPut() throws {
        try Desk.with(.inMemory) { desk in
            let scene = try Scene(desk)
            for command in WritingCommand.all {
                try scene.setUp()
                let sight = try scene.run(command.words, input: command.input)
                #expect(sight.code == 0 && sight.outside.isEmpty && !sight.inside.isEmpty, "\(command): \(sight.description)")
            }
        }
    }
}
