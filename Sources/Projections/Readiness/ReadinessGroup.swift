package import GlobalCompact

/// How a requirement, or one of its rows, stands by the evidence there is, in the order in which people are told.
package enum ReadinessGroup: String, Word {
    case missed = "missed, a document says so"
    case notFound = "looked for, not found"
    case inPart = "in part"
    case nobodyLooked = "nobody has looked"
    case notYetDue = "not yet due"
    case waits
    case done
    case voluntary

    /// How many are of it, in words.
    package func told(_ count: Int) -> String {
        switch self {
        case .missed, .notFound, .inPart, .notYetDue, .done, .voluntary: "\(count) \(rawValue)"
        case .nobodyLooked: "\(count) that nobody has looked for"
        case .waits: "\(count) that \(count == 1 ? "waits" : "wait") for another"
        }
    }

    /// - Parameter hasSome: whether something of what is expected is there.
    init(_ status: ReadinessStatus, hasSome: Bool) {
        switch status {
        case .notMet: self = .missed
        case .nothingFound: self = .notFound
        case .partlyMet: self = .inPart
        case .notLooked: self = .nobodyLooked
        case .outstanding: self = hasSome ? .inPart : .notYetDue
        case .waiting: self = hasSome ? .inPart : .waits
        case .met, .metLate: self = .done
        case .submitted, .announced, .noneRecorded: self = .voluntary
        }
    }
}

extension Readiness.Requirement {
    package var group: ReadinessGroup {
        ReadinessGroup(status, hasSome: reached.isAboveZero)
    }
}

extension Readiness.Row {
    package var group: ReadinessGroup {
        ReadinessGroup(status, hasSome: reached.isAboveZero)
    }

    /// The days by which it was reached, as a source states them; nothing where it is not, or no source says when.
    package var metDays: Period? {
        metOn.map { Period(first: metFrom ?? .earliest, last: $0) }
    }
}

extension Readiness {
    /// The requirements in the order in which people are told of them: by group, then by due day. The place of each, from 1, is its number.
    package var numbered: [(number: Int, requirement: Requirement)] {
        Self.numbered(requirements)
    }

    /// The same of the requirements of one forum.
    package static func numbered(_ requirements: [Requirement]) -> [(number: Int, requirement: Requirement)] {
        let groups = Dictionary(grouping: requirements, by: \.group)
        let ordered = ReadinessGroup.allCases.flatMap { groups[$0] ?? [] }
        return ordered.enumerated().map { ($0.offset + 1, $0.element) }
    }
}
