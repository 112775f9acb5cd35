import Events
import GlobalCompact
import Projections

/// A word or a mark that stands on a screen, and what it says.
struct HelpWord: Sendable {
    /// What words are together about.
    enum Subject: String, Sendable {
        case marks = "marks on a screen"
        case headings = "headings of columns"
        case apart = "words that are taken for one another"
        case asked = "when, and as known when"
        case told = "what answers are made of"
        case recorded = "what is recorded, and how"
        case kept = "how a ledger is kept"
        case readiness = "how a requirement stands"
    }

    let about: Subject
    /// The word, or several with commas between that are explained together.
    let word: String
    let meaning: String

    init(_ about: Subject, _ word: String, _ meaning: String) {
        (self.about, self.word, self.meaning) = (about, word, meaning)
    }

    /// Every word, subject by subject.
    static let all: [HelpWord] = [marks, headings, apart, asked, told, recorded, kept, readiness].flatMap(\.self)

    /// The words that are explained together.
    var words: [String] {
        word == "," ? [word] : CommaList.values(word)
    }

    private static let readiness: [HelpWord] =
        ReadinessGroup.allCases.map { group in
            HelpWord(.readiness, group.rawValue, StatusMeaning.meaning(of: group.rawValue, among: "lines of a readiness, in groups"))
        }
        + ReadinessStatus.allCases.map { status in
            HelpWord(.readiness, status.rawValue, StatusMeaning.meaning(of: status.rawValue, among: "requirements and their rows"))
        }

    private static let marks: [HelpWord] = [
        HelpWord(.marks, "-", "in a readiness: somebody looked for it after it was due, and did not find it"),
        HelpWord(.marks, "?", "in a readiness: nobody has looked since it was due, which says nothing about anybody"),
        HelpWord(.marks, "...", "in a readiness: waits for the line in brackets, or for the step above"),
        HelpWord(.marks, "[7]", "the number of the line that must come first; 'why 7' explains it"),
        HelpWord(.marks, "4 May 2026?", "a day with a question mark: the plan that names it has no certain day of its own"),
        HelpWord(.marks, "by 11 Mar 2024", "on that day or before: the source gives no first day"),
        HelpWord(.marks, "from 11 Mar 2024", "since that day, without a known end"),
        HelpWord(.marks, "blank", "nothing is stated there: a blank is no nought, and nothing is filled in"),
        HelpWord(.marks, "exactly, about, over, nearly", "how exact a source says that its number is"),
        HelpWord(.marks, "possible", "what a count would gain or lose by what may have occurred: see 'certain, possible'"),
        HelpWord(.marks, "more is possible", "beside a count: more, or less, may be there, as some days are not known exactly"),
        HelpWord(.marks, "overlap", "rows that hold one thing twice, as a State in two regions does: the total counts it once"),
        HelpWord(.marks, "same", "under SOURCE: the same document and place as in the row above"),
        HelpWord(.marks, "excludes", "in 'why': without this event something else would count, or count otherwise"),
        HelpWord(.marks, "(none)", "in a measure: what has no value in that dimension"),
        HelpWord(.marks, "[1] para 3", "under SOURCE: the document of that number in the list below, and the place in it"),
        HelpWord(.marks, "NO.", "the number of a line, for 'why'; or of an event in its writer's file, from 1"),
    ]

    private static let apart: [HelpWord] = [
        HelpWord(
            .apart, "correct, amend",
            "correct: our record was wrong ('correct 7k3q --title ... --reason ...'); amend: those who pledged changed the pledge "
                + "('record pledge.amended prt-plan ...'). A correction changes what was so all the time, an amendment what is so since"),
        HelpWord(
            .apart, "retract, withdraw",
            "retract: an event should never have been recorded ('retract 7k3q --reason ...'); withdraw: those who pledged took the pledge "
                + "back ('record pledge.withdrawn prt-plan ...'), and it counts until then"),
        HelpWord(
            .apart, "verify, check",
            "verify: are the files what was written, byte for byte? check: can what they say be so together, and is something odd?"),
        HelpWord(
            .apart, "as-of, known-at, published-by",
            "as-of: what had occurred by a day; known-at: what had been recorded here by a moment; published-by: what a document said by "
                + "a day. A review of 11 March 2024 that was entered in 2026: '--as-of 2024-12-31' has it, '--known-at 2024-12-31' "
                + "has not, '--published-by 2024-12-31' has it where it cites a document of that year"),
        HelpWord(
            .apart, "certain, possible",
            "as of 1 March, what occurred on 20 February is certain; of what occurred in March, only the first day is not after it: that "
                + "is possible. Counts are of the certain"),
        HelpWord(
            .apart, "group, status",
            "the status of a requirement says how it stands ('nothing found'); groups put statuses together by the evidence there is "
                + "('looked for, not found'), in the order in which people are told"),
        HelpWord(
            .apart, "nothing found, not looked, none recorded",
            "nothing found: somebody looked after the due day; not looked: nobody did; none recorded: it is voluntary, never missing"
        ),
        HelpWord(
            .apart, "announced, submitted",
            "announced: somebody said that it is coming; submitted: it was handed in, or came out"),
        HelpWord(
            .apart, "stated, recorded",
            "stated: a document gives a number (93 pledges); recorded: so many are here, each with its source. They stand side by side and "
                + "are never added up"),
        HelpWord(
            .apart, "blank, nought",
            "blank: the source leaves the amount out, as in '$XX million'; nought: it says 0"),
        HelpWord(
            .apart, "region, group of members",
            "a region is that of a UN regional commission, with its members ('help regions'); a group is what a document names otherwise, "
                + "such as Europe and Central Asia ('list groups')"),
        HelpWord(
            .apart, "record, append",
            "record: one event by typed flags; append: events that are JSON already, from a file or a pipe, as one batch or with --each"),
        HelpWord(
            .apart, "subject, slug",
            "a subject says what an event is about: pledge/prt-plan; its slug is the part behind the stroke, which is enough where one "
                + "thing has it"),
        HelpWord(
            .apart, "State, status",
            "a State is a country; how something stands is its status, or for pledges and programmes its stage"),
    ]
}

extension StatusMeaning {
    /// What a word says of some things; empty where they have no such word.
    static func meaning(of status: String, among things: String) -> String {
        all.first { $0.of == things && $0.status == status }?.meaning ?? ""
    }
}
