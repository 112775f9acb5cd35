/// The headings of columns that are no fields, dimensions or options.
extension HelpWord {
    static let headings: [HelpWord] = [
        HelpWord(.headings, "what", "what a thing is, or what happened to it"),
        HelpWord(.headings, "when", "the days that the source states: 'by' and 'from' say that one end is open"),
        HelpWord(
            .headings, "made, published, opened, looked",
            "when a pledge was made, a document came out, a call was opened, a source looked at"),
        HelpWord(.headings, "expected", "what a text expects, as a requirement of its forum"),
        HelpWord(.headings, "of", "of whom a text expects it"),
        HelpWord(.headings, "says", "the numbers and words that an event states"),
        HelpWord(.headings, "source", "the document that says so, by its symbol or title, and the place in it"),
        HelpWord(.headings, "document and place", "where the event's facts are said; in the list below is the document's address"),
        HelpWord(.headings, "step", "one step of the chain from a regional review to the forum, by region"),
        HelpWord(
            .headings, "since the last forum, so far, up to its end, day unknown",
            "so many are recorded after the last forum, or where none was before it in all, up to its last day, and of no known day"),
        HelpWord(
            .headings, "stated by documents",
            "what documents count of the same, each with its own scope and day; never added to what is recorded"),
        HelpWord(
            .headings, "reached",
            "what counts towards a target: as recorded event by event, or reckoned from a share that a document states"),
        HelpWord(.headings, "missing", "what a target of the fund still lacks, by what counts as reached"),
        HelpWord(.headings, "pace", "what a month would have to bring from now to the due day, reckoned and rounded upwards"),
        HelpWord(.headings, "code", "the three letters of a State (ISO 3166-1 alpha-3)"),
        HelpWord(
            .headings, "stands at",
            "what a contribution stands at: committed, else announced; in a list empty where only deposits say it, which stand beside it"),
        HelpWord(
            .headings, "things, how many, what is counted", "a kind of thing, how many of it are recorded here, and what is one of them"),
        HelpWord(.headings, "field, value", "a field of an event or a thing, and what it holds; or in a measure, how many or how much"),
        HelpWord(.headings, "result", "what a programme brought about, as one event tells it: never added up with another"),
        HelpWord(
            .headings, "documents say",
            "of a fund's target: set, or that it was reached or missed, as a document says; how its requirement stands is in 'readiness'"),
        HelpWord(.headings, "asked of", "the offices, States or stakeholders of whom a finding asks something, as its source says"),
        HelpWord(.headings, "recipients", "the offices or stakeholders that support is for"),
        HelpWord(
            .headings, "answered by, answered",
            "what a source says answered a request, a recommendation or a gap, or a request for support, and when; blank: no answer is "
                + "recorded here"),
        HelpWord(.headings, "who", "the State or the office that holds a seat or a role"),
        HelpWord(
            .headings, "beside, verdict",
            "what a stated figure is held against, and how both stand: equal, a gap, differ, contradicted, blank or not comparable"),
        HelpWord(
            .headings, "section, by name, then, stated since, gap",
            "in a region's page: what is counted, which are recorded here, what was stated then and later, what is stated and not recorded"
        ),
        HelpWord(
            .headings, "network, champion, gives, seat",
            "of a State: country networks, being a champion country, contributions to a fund, seats of its committee"),
        HelpWord(
            .headings, "end of",
            "in 'measure --over', the meeting on whose last day a value is; of a month, a quarter or a year it is the day itself"),
        HelpWord(
            .headings, "figure, moved by",
            "in 'changes' from a snapshot: a figure of it that is another now, as of its own day, and the events that made it so"),
        HelpWord(.headings, "of events", "how many events the ledger had when a snapshot of it was published"),
        HelpWord(.headings, "how", "how a thing stands, or of which kind it is: 'help statuses' has the words"),
    ]
}
