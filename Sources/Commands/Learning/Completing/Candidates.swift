import Answers
import GlobalCompact

/// What may stand in a place of a command line.
enum Candidates: Sendable {
    /// Words of which those count that begin as is typed.
    case words([Candidate])
    /// The same, with commas between several.
    case list([Candidate])
    /// States, by name or by code, and words beside them, with commas between several.
    case states([Candidate] = [])
    /// Files, and words beside them.
    case files([Candidate])
    case folders
    case nothing

    static func of(_ words: [String]) -> Candidates {
        .words(words.map { Candidate($0) })
    }

    static func of(_ words: [LedgerWords.Word]) -> Candidates {
        .words(words.map { Candidate($0.word, $0.meaning) })
    }

    /// The same where several can be given, with commas between.
    var asList: Candidates {
        if case .words(let words) = self { .list(words) } else { self }
    }

    /// What a shell's script is told the place takes beside the words.
    var kind: String {
        switch self {
        case .files: "files"
        case .folders: "folders"
        case .words, .list, .states, .nothing: "words"
        }
    }

    /// The words that go on as is typed, each whole.
    func matching(_ typed: String) -> [Candidate] {
        switch self {
        case .words(let words), .files(let words): words.filter { $0.word.hasPrefix(typed) }
        case .list(let words): Self.afterCommas(typed) { last in words.filter { $0.word.hasPrefix(last) } }
        case .states(let words): Self.afterCommas(typed) { last in Self.states(last) + words.filter { $0.word.hasPrefix(last) } }
        case .folders, .nothing: []
        }
    }

    /// What stands before the last comma stays.
    private static func afterCommas(_ typed: String, _ matching: (String) -> [Candidate]) -> [Candidate] {
        let last = typed.lastIndex(of: ",").map { typed.index(after: $0) } ?? typed.startIndex
        return matching(String(typed[last...])).map { Candidate(typed[..<last] + $0.word, $0.meaning) }
    }

    /// States by their codes where two or three capitals are typed that some code begins with, else by their names as typed, else by these
    /// whatever the case and the accents, else by other names.
    private static func states(_ typed: String) -> [Candidate] {
        if (2...3).contains(typed.count), typed.allSatisfy({ ("A"..."Z").contains($0) }) {
            let codes = State.all.filter { $0.code.hasPrefix(typed) }
            if !codes.isEmpty { return codes.map { Candidate($0.code, $0.name) } }
        }
        let ways: [(State) -> Bool] = [
            { $0.name.hasPrefix(typed) }, { $0.isNamed(beginningWith: typed) }, { $0.isNamed(beginningWith: typed, alsoOtherwise: true) },
        ]
        let found = ways.lazy.map { State.all.filter($0) }.first { !$0.isEmpty } ?? []
        return found.sorted { $0.name < $1.name }.map { Candidate($0.name, $0.code) }
    }
}
