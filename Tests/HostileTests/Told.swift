import JSON
import Wire

/// Whether a refusal says where and why.
enum Told {
    static func isTold(_ problem: LineProblem, of line: [UInt8]) -> Bool {
        switch problem {
        case .json(let problem): isTold(problem, of: line)
        case .fields(let problems): areTold(problems)
        case .tooLong(let bytes): bytes == line.count && bytes > LineLimit.bytes
        case .checksum(let found, let computed): found != computed
        case .carriageReturn: line.last == 13
        case .notCanonical: (try? JSONDocument(parsing: line).isCanonical) == false
        }
    }

    static func isTold(_ problem: OfferProblem, of bytes: [UInt8]) -> Bool {
        switch problem {
        case .json(let problem): isTold(problem, of: bytes)
        case .fields(let problems): areTold(problems)
        }
    }

    private static func isTold(_ problem: JSONProblem, of bytes: [UInt8]) -> Bool {
        problem.offset >= 0 && problem.offset <= bytes.count
    }

    /// There are some, and each names a member or is about the whole.
    private static func areTold(_ problems: [FieldProblem]) -> Bool {
        !problems.isEmpty
            && problems.allSatisfy { problem in
                switch problem.reason {
                case .wrongShape, .notAnInteger, .unknownMember: true
                default: !problem.path.isEmpty
                }
            }
    }
}
