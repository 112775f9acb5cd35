package import Events
package import GlobalCompact

/// What is wrong with one member of an event, and where.
package struct FieldProblem: Error, Equatable, Sendable {
    /// The member, such as `data.sessions[2].title`; empty for the event as a whole.
    package var path: String
    package var reason: Reason

    package init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }

    package enum Reason: Equatable, Sendable {
        case missing
        case wrongShape(expected: String)
        case wrongValue(found: String, expected: String)
        case unknownMember(name: String, known: [String])
        case setByTheProgram
        case emptyText
        /// Of so many characters.
        case tooLong(Int, limit: Int)
        case emailAddress(String)
        case notAWord(String, among: [String])
        case notInRange(Int, ClosedRange<Int>)
        case notAnInteger
        case period(PeriodProblem)
        case otherSpelling(String, written: String)
        case unknownCurrency(String)
        case money(MoneyProblem)
        case notAState(String)
        case notAnObjective(Int)
        case notASlug(String)
        case notAnEventID(String)
        case notASubject(String)
        case subjectOfOtherThing(subject: String, type: EventType)
        case notADayRule(String)
        case notSorted
        case repeated(String)
        case unknownType(String)
        case notATime(String)
        case afterTheDayOfRecording(first: Day, recording: Day)
        /// The id of a change that sorts before that of an earlier change of the same event in its batch.
        case sortsBefore(String, event: String)
        case effectiveDayDiffers(found: String, expected: String)
        /// So many other problems, which are not told one by one.
        case others(Int)
    }

    /// Whether a word is in no list of this program and could be in a later one's: letters, digits and hyphens.
    var isUnknownWord: Bool {
        guard case .notAWord(let word, _) = reason, (1...80).contains(word.utf8.count) else { return false }
        return word.utf8.allSatisfy { byte in
            switch byte {
            case 48...57, 65...90, 97...122, 45: true
            default: false
            }
        }
    }

    /// So many problems of one line are told: a line has room for thousands, and whoever mends it needs the first.
    static let most = 20

    /// The first of some problems, and how many there are beside them.
    static func first(of problems: [FieldProblem], others: Int = 0) -> [FieldProblem] {
        let rest = max(0, problems.count - most) + others
        return problems.prefix(most) + (rest == 0 ? [] : [FieldProblem(path: "", reason: .others(rest))])
    }
}
