import Events
import FileTesting
import Files
import History
import Journal
import Testing
import Wire

@Suite("Appends on a failing disk")
struct FaultTests {
    struct Failure: Sendable, CustomTestStringConvertible {
        var code = FileProblem.Code.inputOutput
        var writesHalf = false
        var isLasting = false
        /// Whether a torn tail must be set aside first.
        var hasTail = false
        var operation: FileOperation?
        var testDescription: String {
            "\(operation.map { $0.rawValue } ?? "any"), half: \(writesHalf), lasting: \(isLasting), tail: \(hasTail)"
        }
    }

    static let failures: [Failure] = [
        Failure(), Failure(writesHalf: true), Failure(isLasting: true), Failure(writesHalf: true, isLasting: true),
        Failure(hasTail: true), Failure(writesHalf: true, isLasting: true, hasTail: true),
    ]

    private let files = RealFileSystem()

    /// Appends a batch with the first, second, ... call failing, until no call is left to fail.
    private func forEveryCall(
        _ failure: Failure, _ check: (TestLedger, _ before: [UInt8], _ problem: JournalProblem?, _ call: String) throws -> Void
    ) throws {
        for callNumber in 1...1_000 {
            var problem: JournalProblem?
            try TestLedger.with { ledger in
                try ledger.append(try Offers.meetings("a", "b"))
                let before = try ledger.bytes()
                if failure.hasTail { try ledger.write(before + Array(#"{"batch":"1/2","#.utf8)) }
                let fault = Fault(
                    operation: failure.operation, callNumber: callNumber, code: failure.code, writesHalf: failure.writesHalf,
                    isLasting: failure.isLasting)
                let offers = try Offers.meetings("c", "d", "e")
                do throws(JournalProblem) {
                    let result = try ledger.on(FaultyFileSystem(files, failing: fault)).append(offers)
                    #expect(result.isAccepted)
                } catch {
                    problem = error
                }
                try check(ledger, before, problem, "call \(callNumber)")
            }
            if problem == nil { return }
        }
        Issue.record("there was always another call to fail")
    }

    @Test(
        "Whichever call fails, the batch is there whole or not at all, what was acknowledged is there, and a retry completes it",
        arguments: failures)
    func wholeOrNothing(failure: Failure) throws {
        try forEveryCall(failure) { ledger, before, problem, call in
            let reading = try ledger.read()
            #expect(reading.size == 3 || reading.size == 6, "\(call)")
            if problem == nil { #expect(reading.size == 6, "\(call)") }
            #expect((0..<3).map { reading.eventIndex.recorded($0)?.id } == ["ledger-geneva", "a", "b"], "\(call)")
            #expect(try ledger.bytes().starts(with: before), "\(call)")

            let retry = try ledger.append(try Offers.meetings("c", "d", "e"))
            #expect(retry.isAccepted, "\(call)")
            #expect(try ledger.events().map(\.id) == ["ledger-geneva", "a", "b", "c", "d", "e"], "\(call)")
            #expect(try ledger.read().size == 6, "\(call)")
        }
    }

    @Test("A batch that is written in pieces is there whole or not at all, whichever of them fails", arguments: [false, true])
    func pieces(writesHalf: Bool) throws {
        let long = String(repeating: "A title that is long ", count: 100)
        let offers = try (0..<2_200).map { try Offers.meeting("m\($0)", title: long + "\($0)") }
        var (failed, sizes) = (0, Set<Int>())
        for callNumber in 1...20 {
            var isDone = false
            try TestLedger.with { ledger in
                let before = try ledger.bytes()
                let log = CallLog()
                let fault = Fault(operation: .write, callNumber: callNumber, code: FileProblem.Code.noSpace, writesHalf: writesHalf)
                let watched = WatchedFileSystem { if $0 == .write, $1 == ledger.folder.file(of: "geneva") { log.note($0, $1) } }
                do throws(JournalProblem) {
                    isDone = try ledger.on(FaultyFileSystem(watched, failing: fault)).append(offers).isAccepted
                } catch {
                    failed += 1
                }
                let bytes = try ledger.bytes()
                sizes.insert(bytes.count)
                #expect(bytes.count > 4 << 20 || bytes == before, "call \(callNumber)")
                #expect(try ledger.read().size == (bytes == before ? 1 : 2_201), "call \(callNumber)")
                if isDone { #expect(log.count == 2 && bytes.count > 4 << 20, "written in \(log.count) pieces") }
                #expect(try ledger.append(offers).isAccepted && ledger.read().size == 2_201)
            }
            if isDone { break }
        }
        #expect(failed >= 2 && sizes.count == 2, "\(failed) calls failed, \(sizes)")
    }

    @Test(
        "A full disk leaves the file as it was",
        arguments: [
            Failure(code: FileProblem.Code.noSpace, writesHalf: true, operation: .write),
            Failure(code: FileProblem.Code.noSpace, operation: .write),
            Failure(code: FileProblem.Code.overQuota, operation: .sync),
            Failure(code: FileProblem.Code.noSpace, operation: .rename),
        ])
    func fullDisk(failure: Failure) throws {
        try forEveryCall(failure) { ledger, before, problem, call throws in
            guard let problem else { return }
            guard case .notWritten(let reason) = problem else {
                Issue.record("\(call): \(problem)")
                return
            }
            #expect(reason.code == failure.code, "\(call)")
            #expect(try ledger.bytes() == before, "\(call)")
            #expect(try ledger.read().size == 3, "\(call)")
        }
    }

    @Test("Where the batch and its head stand and only the head's folder could not be synced, the batch is recorded")
    func headFolder() throws {
        let failure = Failure(operation: .syncFolder)
        try forEveryCall(failure) { ledger, _, problem, call throws in
            #expect(problem == nil, "\(call)")
            #expect(try ledger.read().size == 6, "\(call)")
        }
    }
}
