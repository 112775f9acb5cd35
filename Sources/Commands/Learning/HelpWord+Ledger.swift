/// The words of answers, of events and of how a ledger is kept.
extension HelpWord {
    static let asked: [HelpWord] = [
        HelpWord(.asked, "as-of", "what had occurred by that day; of it the certain counts"),
        HelpWord(.asked, "known-at", "what had been recorded here by that moment, in UTC"),
        HelpWord(.asked, "published-by", "only facts that cite a document which had come out by that day"),
        HelpWord(.asked, "today", "your own day, in your time zone; --today moves it for one question, never a recorded time"),
        HelpWord(
            .asked, "effective day", "the last day that a date may mean: of 'Mar 2024' the 31st; of an open end the last day of its start"),
        HelpWord(
            .asked, "due", "the day by which something is expected: often a rule, such as 84 days before a forum, which moves with it"),
        HelpWord(
            .asked, "basis", "what an answer rests on: the three cuts, today, the version, and how many events of each writer"),
        HelpWord(.asked, "round", "which of the regional reviews, held every four years: 2 is that of 2024 and 2025"),
    ]

    static let told: [HelpWord] = [
        HelpWord(.told, "measure", "a named count or sum that can be asked 'why?': 'help measures' lists them"),
        HelpWord(.told, "dimension", "what a measure can be narrowed to by an option, or set apart by: --region UNECE, --by region"),
        HelpWord(.told, "requirement", "what a text expects on the road to a forum: a measure, how much, of whom, and a due day"),
        HelpWord(.told, "row", "a requirement once for each region, State, pledge, fund or year that it is of"),
        HelpWord(.told, "verb", "how strongly a text expects something: 'help verbs' lists its own words"),
        HelpWord(.told, "owed by, owed to", "of whom a text expects it, and for whom"),
        HelpWord(.told, "overdue", "after the due day and not met; nobody is called overdue of what nobody has looked for"),
        HelpWord(.told, "figure", "a number that a document states, with its scope in the document's own words"),
        HelpWord(.told, "doubtful", "of a figure: it does not fit other sources, and why is recorded with it"),
        HelpWord(
            .told, "equal, more stated, fewer stated, differ, contradicted, not comparable",
            "in 'reconcile', of a stated figure beside what is recorded, or beside another: as many; a gap of this ledger; more "
                + "recorded than stated; otherwise, of days that are not known apart; otherwise, of one scope and day; of another scope, "
                + "day, time or kind"),
        HelpWord(.told, "other scope", "a figure of something wider or else than what is asked for: it says nothing of this alone"),
        HelpWord(.told, "MIG00, M-MPTF", "the Migration Multi-Partner Trust Fund, and its code at the MPTF Office: 'fund MIG00'"),
        HelpWord(.told, "reckoned", "worked out here and stated by no document, such as 40 % of a target"),
        HelpWord(.told, "itemised", "the sum of the amounts that are recorded one by one, beside a stated one"),
        HelpWord(
            .told, "left out", "an amount that a sum does not hold: it is blank, or in another currency and not booked in that of the sum"),
        HelpWord(.told, "booked", "what a contribution was in US dollars when the fund took it in"),
        HelpWord(.told, "look", "that somebody looked at a source on a day, for what, and what came of it ('list sources')"),
        HelpWord(.told, "stage", "how far a pledge or a programme has come"),
        HelpWord(.told, "exactness", "how exact a source says that its number is: exactly, about, over, nearly"),
        HelpWord(.told, "remark", "something odd that refuses nothing, such as deposits above what was committed ('check --remarks')"),
        HelpWord(.told, "contradiction", "what cannot be so together; an event that would bring one in is refused"),
    ]

    static let recorded: [HelpWord] = [
        HelpWord(.recorded, "event", "one fact in the past tense, recorded as one line and never edited: 'help events' lists the types"),
        HelpWord(.recorded, "thing", "what events are about: a pledge, a meeting, a report ...; 'help pledge' says more of one"),
        HelpWord(.recorded, "subject", "which thing an event is about: a thing, a stroke and a slug, such as meeting/imrf-2026"),
        HelpWord(.recorded, "slug", "the short name of a thing: 1 to 80 of a-z 0-9 -, made of the title where none is given"),
        HelpWord(.recorded, "id", "the name of one event; four of its first characters are enough where no other event begins so"),
        HelpWord(.recorded, "occurred", "when it happened, as the source says: a day, a month, a year, or days between two ('help dates')"),
        HelpWord(.recorded, "recorded", "when a writer wrote it down, which the program says itself"),
        HelpWord(.recorded, "cites", "the documents that say so, each with the place in it: DOCUMENT@PLACE, such as brief-2024@Pledges"),
        HelpWord(.recorded, "field", "one thing that an event says: when it occurred, what it is about, or one of the flags of its type"),
        HelpWord(.recorded, "batch", "events that were recorded together, whole or not at all"),
        HelpWord(.recorded, "corrected", "another event says what this one should have said; --known-at before it still shows the old"),
        HelpWord(.recorded, "retracted", "another event takes this one out of every answer; it stays in the log"),
        HelpWord(.recorded, "amended", "those who made a pledge changed it: the pledge is another since that day"),
        HelpWord(.recorded, "withdrawn", "those who made a pledge took it back"),
        HelpWord(
            .recorded, "rival", "of two corrections of one field from the same state: the later holds, and 'check' lists them"),
        HelpWord(.recorded, "same-as", "two names in the ledger are of one pledge, which then counts once, under the name made first"),
    ]

    static let kept: [HelpWord] = [
        HelpWord(.kept, "writer", "one copy of the ledger in one office, with one file in events/ to which only that copy appends"),
        HelpWord(.kept, "root", "32 bytes that stand for all events of a file: another history has another root"),
        HelpWord(.kept, "head", "what this copy knows of a writer's file: how many events it acknowledged, and their root"),
        HelpWord(.kept, "checkpoint", "a head that is published, so that others can hold the file to it"),
        HelpWord(.kept, "proof", "that an event is in a file, or that a file only grew, for whoever has a checkpoint"),
        HelpWord(
            .kept, "witness, witnessed", "whatever else says what a file was: a published checkpoint, a merge, what this user remembers"),
        HelpWord(.kept, "origin", "the name under which a file's checkpoints are published"),
        HelpWord(
            .kept, "torn", "what an append that never finished left at the end of a file; it was never acknowledged, and is set aside"),
        HelpWord(.kept, "damage", "acknowledged events that do not read: told with file and line, never repaired silently"),
        HelpWord(.kept, "fork", "two copies that went on with one writer's file, each in its own way"),
        HelpWord(.kept, "rehome", "to record another copy's events after a fork under a writer of their own ('merge OTHER --rehome NAME')"),
        HelpWord(.kept, "cede", "to leave a writer to another copy that went on with it ('merge OTHER --cede NAME')"),
        HelpWord(.kept, "pack", "a whole ledger in one file that checks itself, to be sent"),
        HelpWord(.kept, "cache", "what was read of a large ledger, kept for the next command; it may be deleted at any time"),
        HelpWord(.kept, "width", "how many columns text takes: --width N, 60 to 200; else $COLUMNS, else the terminal's, else 100"),
        HelpWord(.kept, "format", "--format text, markdown, csv or json, or by the ending of --output FILE; each answer says which it has"),
        HelpWord(.kept, "page", "text is set on a page of --width columns; --format markdown and csv take it along"),
    ]
}
