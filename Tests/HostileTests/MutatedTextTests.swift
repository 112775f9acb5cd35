import Evidence
import GlobalCompact
import Testing

@Suite("Laws over spoilt dates, amounts, checkpoints and proofs")
struct MutatedTextTests {
    private static func good(_ texts: [String]) -> [[UInt8]] {
        texts.map { Array($0.utf8) }
    }

    private static let periods = [
        "2024-03-11", "2024-03", "2024", "2024-07-03/2024-07-04", "../2024-03-11", "2024-07-03/..", "2024/..", "../2024",
        "2023-11/2024-02-29", "2024-07/2024",
        "0000-01-01", "9999-12-31", "2024-01-01/2024-12-31", "today", "yesterday", "2024Q1", "2024-q4/today",
    ]

    @Test(
        "A period that is read is read again from both its spellings, and a date that is typed has one; any other says why not"
    )
    func periods() throws {
        let today = try #require(Day("2024-06-15"))
        let (tried, accepted) = Mutations.forEach(20_000, of: Self.good(Self.periods), tokens: ["-", "/", "..", "Q1"]) { bytes, place in
            let text = String(decoding: bytes, as: UTF8.self)
            let strict = Result { () throws(PeriodProblem) in try Period(parsing: text) }
            let typed = Result { () throws(PeriodProblem) in try TypedDate.period(text, today: today) }
            for period in [strict, typed].compactMap({ try? $0.get() }) {
                #expect(period.first <= period.last, "\(place)")
                #expect(period.isSpelling(period.description) && period.description.utf8.count <= text.utf8.count + 11, "\(place)")
                #expect((try? Period(parsing: period.description)) == period, "\(period): \(place)")
                #expect((try? Period(parsing: period.formerSpelling)) == period && period.isSpelling(period.formerSpelling), "\(place)")
            }
            // What is a period is one however it is typed.
            if let period = try? strict.get() { #expect((try? typed.get()) == period, "\(place)") }
            return (try? typed.get()) != nil
        }
        #expect(accepted * 50 > tried && accepted * 2 < tried, "\(accepted) of \(tried) were read")
    }

    private static let amounts = ["0", "1", "0.00", "1500000.00", "92233720368547758.07", "9223372036854775807", "12.345", "0.5", "100"]

    @Test("An amount that is read is read again from its spelling, typed or not; any other says why not")
    func amounts() throws {
        let currencies = try ["USD", "JPY", "KWD"].map { try #require(Currency(code: $0)) }
        let (tried, accepted) = Mutations.forEach(20_000, of: Self.good(Self.amounts), tokens: ["0", ".", "9"]) { bytes, place in
            let text = String(decoding: bytes, as: UTF8.self)
            var isRead = false
            for currency in currencies {
                let strict = Result { () throws(MoneyProblem) in try Money(parsing: text, currency: currency) }
                let typed = Result { () throws(MoneyProblem) in try Money(typed: text, currency: currency) }
                if case .success(let money) = strict {
                    #expect(money.amount == text && money.amountMinorUnits >= 0, "\(place)")
                    #expect((try? typed.get()) == money, "\(place)")
                }
                if case .success(let money) = typed {
                    isRead = true
                    #expect((try? Money(parsing: money.amount, currency: currency)) == money, "\(place)")
                }
            }
            return isRead
        }
        #expect(accepted * 20 > tried && accepted * 5 < tried * 4, "\(accepted) of \(tried) were read")
    }

    private static let leaves = (0..<7).map { MerkleTree.leafHash(Array("line \($0)".utf8)) }

    private static func checkpoint(_ size: Int) throws -> String {
        try Checkpoint(origin: "example.org/lisbon", size: size, root: MerkleTree.root(Array(leaves.prefix(size)))).text
    }

    @Test("A checkpoint that is read is read again from its text; any other names a line of it")
    func checkpoints() throws {
        let signed = try Self.checkpoint(7) + "\n\u{2014} example.org/lisbon AAAAAAAA\n"
        let both = try Self.checkpoint(1) + "\n" + Self.checkpoint(7)
        let good = Self.good([try Self.checkpoint(0), try Self.checkpoint(1), try Self.checkpoint(7), signed, both])
        let (tried, accepted) = try Mutations.forEach(10_000, of: good) { (bytes, place) throws in
            let text = String(decoding: bytes, as: UTF8.self)
            do throws(CheckpointProblem) {
                let (checkpoint, note) = (try Checkpoint(parsing: text), try CheckpointNote(parsing: text))
                #expect(text.utf8.starts(with: checkpoint.text.utf8), "\(place)")
                #expect(checkpoint == note.checkpoint && note.text.utf8.elementsEqual(text.utf8), "\(place)")
                let below = text.utf8.dropFirst(checkpoint.text.utf8.count).count { $0 == 10 }
                #expect(note.signatures.count == max(0, below - 1), "\(place)")
                #expect((try? Checkpoint(parsing: checkpoint.text)) == checkpoint, "\(place)")
                return true
            } catch {
                #expect(Self.isTold(error, of: text), "\(error): \(place)")
                return false
            }
        }
        #expect(accepted * 20 > tried && accepted * 2 < tried, "\(accepted) of \(tried) were read")
    }

    private static func isTold(_ problem: CheckpointProblem, of text: String) -> Bool {
        let lines = text.utf8.count { $0 == 10 } + 1
        return switch problem {
        case .noFinalNewline: text.utf8.last != 10
        case .controlCharacter(let line), .emptyLine(let line): (1...lines).contains(line)
        case .tooFewLines(let count): (0..<3).contains(count)
        case .severalCheckpoints(let count): (2...lines / 3).contains(count)
        case .malformedSignature(let found, let line):
            text.utf8.split(separator: 10, omittingEmptySubsequences: false).dropFirst(line - 1).first?.elementsEqual(found.utf8) == true
        case .malformedSize(let found), .sizeTooLarge(let found), .malformedRoot(let found):
            text.utf8.split(separator: 10, omittingEmptySubsequences: false).contains { $0.elementsEqual(found.utf8) }
        }
    }

    @Test("A proof that is read is its own text again, and holds only where the good one says the same; any other names a line of it")
    func proofs() throws {
        let inclusion = try (0..<7).map { index in
            try InclusionProof(
                index: index, leafHashes: Self.leaves, leaf: Array("line \(index)".utf8), checkpointText: Self.checkpoint(7))
        }
        // Any tree extends the one without leaves, whatever its root.
        let consistency = try (1...7).map { size in
            try ConsistencyProof(oldText: Self.checkpoint(size), newText: Self.checkpoint(7), leafHashes: Self.leaves)
        }
        let (tried, accepted) = try Mutations.forEach(4000, of: Self.good(inclusion.map(\.text) + consistency.map(\.text))) {
            (bytes, place) throws in
            let text = String(decoding: bytes, as: UTF8.self)
            var isRead = false
            do throws(ProofProblem) {
                let proof = try InclusionProof(parsing: text)
                isRead = true
                #expect(proof.text == text, "\(place)")
                if let leaf = proof.leaf, proof.holds(for: leaf) { #expect(Self.isGood(proof, among: inclusion), "\(place)") }
            } catch {
                #expect(Self.isTold(error, of: text), "\(error): \(place)")
            }
            do throws(ProofProblem) {
                let proof = try ConsistencyProof(parsing: text)
                isRead = true
                #expect(proof.text == text, "\(place)")
                if proof.holds { #expect(Self.isGood(proof, among: consistency), "\(place)") }
            } catch {
                #expect(Self.isTold(error, of: text), "\(error): \(place)")
            }
            return isRead
        }
        #expect(accepted * 50 > tried && accepted * 2 < tried, "\(accepted) of \(tried) were read")
    }

    /// Whether a proof that holds leads from a good one's leaf by its hashes to its root; RFC 6962 hashes neither sizes nor positions.
    private static func isGood(_ proof: InclusionProof, among good: [InclusionProof]) -> Bool {
        good.contains { $0.hashes == proof.hashes && $0.leaf == proof.leaf && $0.checkpoint.root == proof.checkpoint.root }
    }

    private static func isGood(_ proof: ConsistencyProof, among good: [ConsistencyProof]) -> Bool {
        good.contains { $0.hashes == proof.hashes && $0.old.root == proof.old.root && $0.new.root == proof.new.root }
    }

    private static func isTold(_ problem: ProofProblem, of text: String) -> Bool {
        let lines = text.utf8.count { $0 == 10 } + 1
        return switch problem {
        case .unknownFormat(let line): text.utf8.starts(with: line.utf8)
        case .malformedNumber(let line), .malformedHash(let line): (1...max(lines, 3)).contains(line)
        case .malformedExtra, .noCheckpoint, .checkpoint, .oldCheckpoint: true
        }
    }
}
