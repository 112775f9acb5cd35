import Commands
import DeskTesting
import FileTesting
import Files
import Journal
import Messages
import Testing

@Suite("A disk that refuses")
struct ErrorTests {
    /// The first two, and all where every case is tried.
    static let codes = Array(
        [
            FileProblem.Code.noSpace, FileProblem.Code.inputOutput, FileProblem.Code.readOnly, FileProblem.Code.tooManyOpen,
            FileProblem.Code.denied,
        ].prefix(Sampling.step(2) == 1 ? 5 : 2))

    static let starts = [BeforeAppend.clean, .half, .unsynced, .hole]

    /// What reading needs; a refusal of these comes before anything is written.
    private static let looks: Set<FileOperation> = [.status, .list, .open, .read, .link]

    private static let batch = ["b", "c", "d"]

    @Test(
        "Whichever call is refused, the failure is told, the file is as it was, and the next append works", arguments: codes, starts)
    func everyCall(code: Int32, start: BeforeAppend) throws {
        let prepared = try start.disk(["a"], pageBytes: 512)
        let known = ["ledger-geneva", "a"] + start.offered.flatMap(\.self)
        let whole = try wholeBytes(prepared)
        var (calls, refused, isDone) = (0, 0, false)
        for call in 1...1_000 where !isDone {
            for writesHalf in [false, true] {
                let disk = prepared.afterKill()
                let fault = Fault(callNumber: call, code: code, writesHalf: writesHalf)
                let faulty = FaultyFileSystem(disk, failing: fault)
                let place = Comment(rawValue: "call \(call), half: \(writesHalf)")
                let problem = try attempt(faulty)
                calls += 1
                if let problem {
                    refused += 1
                    check(problem, code, place)
                    let bytes = try #require(try disk.contents(of: "/office/events/geneva.jsonl"))
                    #expect(bytes.starts(with: whole), place)
                    #expect(try Office(on: disk).ids()["geneva"] == known, place)
                } else {
                    #expect(try Office(on: disk).ids()["geneva"] == known + Self.batch, place)
                }
                try goOn(disk, known + Self.batch, place)
                isDone = faulty.calls < call
                guard case .notWritten(let refusal) = problem, refusal.operation == .write else { break }
            }
        }
        print("errors, code \(code), \(start): \(calls) tried, \(refused) refused")
        #expect(isDone && refused >= 20)
    }

    @Test("A disk that refuses everything from some call on: the batch is not there, or whole for a retry to find", arguments: starts)
    func lasting(start: BeforeAppend) throws {
        let prepared = try start.disk(["a"], pageBytes: 512)
        let known = ["ledger-geneva", "a"] + start.offered.flatMap(\.self)
        var (calls, left, isDone) = (0, 0, false)
        for call in 1...1_000 where !isDone {
            for writesHalf in [false, true] {
                let disk = prepared.afterKill()
                let fault = Fault(callNumber: call, code: FileProblem.Code.noSpace, writesHalf: writesHalf, isLasting: true)
                let faulty = FaultyFileSystem(disk, failing: fault)
                let place = Comment(rawValue: "call \(call), half: \(writesHalf)")
                let problem = try attempt(faulty)
                calls += 1
                let ids = try Office(on: disk).ids()["geneva"]
                if case .notTakenBack = problem { left += 1 } else { #expect(ids == known + (problem == nil ? Self.batch : []), place) }
                #expect(ids == known || ids == known + Self.batch, place)
                try goOn(disk, known + Self.batch, place)
                isDone = faulty.calls < call
            }
        }
        print("errors, lasting, \(start): \(calls) tried, \(left) could not take the batch back")
        #expect(isDone && calls >= 60 && left >= 6)
    }

    @Test("Where it cannot be seen whether the head of a batch stands, the batch stays, and it is said that it may be there")
    func headUnseen() throws {
        var unseen = 0
        for call in 1...100 {
            let disk = try Office.disk(["a"])
            let reads = FaultyFileSystem(disk, failing: Fault(operation: .read, callNumber: call, code: FileProblem.Code.inputOutput))
            // The third is that of the new head.
            let both = FaultyFileSystem(reads, failing: Fault(operation: .sync, callNumber: 3, code: FileProblem.Code.inputOutput))
            let place = Comment(rawValue: "read \(call)")
            // Where what stands in the head's place cannot be read, the third sync is that of taking the batch back.
            if case .notTakenBack(let refusal) = try attempt(both), refusal.operation == .sync {
                unseen += 1
                #expect(try Office(on: disk).ids()["geneva"] == ["ledger-geneva", "a"] + Self.batch, place)
            }
            try goOn(disk, ["ledger-geneva", "a"] + Self.batch, place)
            if reads.calls < call { break }
        }
        #expect(unseen == 1)
    }

    private func attempt(_ system: any FileSystem) throws -> JournalProblem? {
        do {
            let result = try Office(on: system).append(Self.batch)
            #expect(result.isAccepted)
            return nil
        } catch let problem as JournalProblem {
            return problem
        }
    }

    private func check(_ problem: JournalProblem, _ code: Int32, _ place: Comment) {
        switch problem {
        case .notWritten(let refusal): #expect(refusal.code == code, place)
        case .file(let refusal): #expect(refusal.code == code && Self.looks.contains(refusal.operation), "\(place): \(problem)")
        default: Issue.record("\(place): \(problem)")
        }
    }

    /// Once there is room, the same batch is recorded, once, and lasts.
    private func goOn(_ disk: SimulatedDisk, _ ids: [String], _ place: Comment) throws {
        let office = try Office(on: disk, time: "13:00:00")
        #expect(try office.append(Self.batch).isAccepted, place)
        try office.expectLasting(ids, of: "geneva", place)
        try office.expectTidy(place)
    }

    /// The whole batches of the writer's file.
    private func wholeBytes(_ disk: SimulatedDisk) throws -> [UInt8] {
        let file = try #require(try LedgerReader(disk).read(Office(on: disk).folder).files.first)
        return Array(file.bytes.prefix(file.wholeBytes))
    }

    @Test("The program says what was refused, that nothing was recorded, and ends with 3", arguments: codes)
    func words(code: Int32) throws {
        let lines = ["b", "c"].map(Office.line).joined(separator: "\n")
        for (fault, says) in [
            (Fault(operation: .write, callNumber: 1, code: code, writesHalf: true), "nothing was recorded"),
            (Fault(operation: .sync, callNumber: 1, code: code), "nothing was recorded"),
            // After the batch the standing head is written once more, and then the new one.
            (Fault(operation: .write, callNumber: 2, code: code, writesHalf: true), "nothing was recorded"),
            (Fault(operation: .write, callNumber: 3, code: code, writesHalf: true), "nothing was recorded"),
            (Fault(operation: .truncate, callNumber: 1, code: code), "Recorded"),
        ] {
            let disk = try Office.disk(["a"])
            let answer = try Office(on: FaultyFileSystem(disk, failing: fault)).run(["append", "-"], input: lines)
            if fault.operation == .truncate {
                #expect(answer.code == .done)
                continue
            }
            #expect(answer.code == .damaged)
            #expect(answer.err.contains(says) && answer.err.contains(FileProblem(operation: .write, path: "", code: code).reason))
            #expect(try Office(on: disk).run(["append", "-"], input: lines).code == .done)
        }
        let disk = try Office.disk(["a"])
        let fault = Fault(operation: .write, callNumber: 3, code: code, isLasting: true)
        let answer = try Office(on: FaultyFileSystem(disk, failing: fault)).run(["append", "-"], input: lines)
        #expect(answer.code == .damaged)
        #expect(answer.err.contains("nothing was acknowledged, but it may have been recorded"))
        #expect(try Office(on: disk).ids()["geneva"] == ["ledger-geneva", "a", "b", "c"])
    }

    @Test(
        "What else writes is refused at any call, and made again",
        arguments: codes,
        [["init", "--writer", "nairobi"], ["checkpoint", "--publish", "review"], ["pack", "/office.pack"]])
    func otherCommands(code: Int32, words: [String]) throws {
        let prepared = try Office.disk(["a"])
        var (calls, refused, isDone) = (0, 0, false)
        for call in 1...1_000 where !isDone {
            let disk = prepared.afterKill()
            let faulty = FaultyFileSystem(disk, failing: Fault(callNumber: call, code: code, writesHalf: true))
            let answer = try Office(on: faulty).run(words)
            calls += 1
            if answer.code != .done { refused += 1 }
            let office = try Office(on: disk)
            #expect(try office.ids()["geneva"] == ["ledger-geneva", "a"], "call \(call)")
            let again = office.run(words)
            #expect(again.code == .done, "call \(call): \(again.err)")
            #expect(office.run(["verify"]).code == .done, "call \(call)")
            try office.expectTidy("call \(call)")
            try office.expectLasting(["ledger-geneva", "a"], of: "geneva", "call \(call)")
            isDone = faulty.calls < call
        }
        print("errors, code \(code), \(words[0]): \(calls) tried, \(refused) refused")
        #expect(isDone && refused >= 8)
    }
}
