/// The cases over one generated ledger.
struct LedgerCases {
    let workshop: Workshop
    /// The program, and after it an older build of it where one is given.
    let programs: [BenchProgram]
    let peers: [Peer: Peer.Place]
    /// The name of the ledger in the workshop's folder, and how many events it has.
    let ledger: String
    let size: Int
    /// A ledger with requirements, which stands beside the generated one when a forum's readiness is asked for; nil where there is none.
    let requirements: String?

    var all: [BenchCase] {
        questions + writes
    }

    var path: String { workshop.path(ledger) }
    var files: String { path + "/events/*.jsonl" }

    /// A case of the programs, each in its own words.
    func programCase(_ name: String, _ contender: (BenchProgram) -> Contender) -> BenchCase {
        BenchCase(name: name, contenders: programs.map(contender))
    }

    /// Puts a peer into a case, or says why it is left out.
    func add(_ peer: Peer, to bench: inout BenchCase, _ contender: (_ path: String) -> Contender) {
        switch peers[peer] {
        case .found(let path): bench.contenders.append(contender(path))
        case .leftOut(let reason): bench.leftOut.append(BenchCase.LeftOut(name: peer.name, reason: reason))
        case nil: break
        }
    }
}
