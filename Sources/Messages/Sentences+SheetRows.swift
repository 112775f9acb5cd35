package import Events
package import Formats
package import GlobalCompact

/// What is wrong with the rows of a sheet as events, and what is left out of it.
extension Sentences {
    // MARK: Left out

    package static func blankRows(_ count: Int) -> String {
        "\(count) \(count == 1 ? "row" : "rows") without anything \(count == 1 ? "is" : "are") left out."
    }

    package static func unfilledRows(_ count: Int) -> String {
        "\(count) \(count == 1 ? "row" : "rows") with nothing but a subject \(count == 1 ? "is" : "are") left out."
    }

    package static func joinedRows(_ count: Int) -> String {
        "\(count) \(count == 1 ? "row" : "rows") more, each with another citation of the event before, "
            + "\(count == 1 ? "is" : "are") joined with it."
    }

    package static func leftOut(_ columns: [String], _ reason: LeftOutColumn) -> String {
        let why =
            switch reason {
            case .mappedToNothing: "as --map says"
            case .remark: "as a heading in brackets is for whoever fills the sheet in"
            case .workedOut: "as it follows from what each event says in 'data'"
            case .empty: "as it has no heading and nothing in it"
            case .counting: "as it has no heading and counts the rows"
            }
        return "Left out, \(why): \(columns.map(shown).joined(separator: ", "))."
    }

    package static func leftAlone(_ isRetracted: Bool) -> String {
        isRetracted
            ? "Retracted since, and left so (to retract a retraction brings its event back): "
            : "The sheet says what was recorded first; corrected since, and left so: "
    }

    package static func noRows(place: String, _ leftOut: [String]) -> Diagnostic {
        Diagnostic(
            code: "nothing-offered", place: place,
            what: "has no row with an event" + (leftOut.isEmpty ? "" : ". " + leftOut.joined(separator: " ")),
            fix: "fill in a row for each event below the headings")
    }

    package static func nothingImported(_ count: Int, place: String) -> Diagnostic {
        Diagnostic(
            code: "nothing-recorded", severity: .note, place: place,
            what:
                "\(count == 1 ? "one thing is" : "\(count) things are") wrong, nothing was recorded: a sheet is taken whole or not at all"
        )
    }

    package static func changedRows(_ count: Int, place: String) -> Diagnostic {
        Diagnostic(
            code: "changed-rows", place: place,
            what: "\(count) \(count == 1 ? "row says" : "rows say") something else than what is recorded of \(count == 1 ? "it" : "them"); "
                + "nothing was recorded",
            fix:
                "where it was a mistake, add --changed correct --reason TEXT; where pledges were amended, --changed amend --changed-on DATE"
                + "; where keys are of another sheet, --sheet NAME")
    }

    /// Rows that may be changed ones of events which stand already, as nothing tells them from new ones.
    package static func besideAnother(_ rows: [(row: Int, id: String)], place: String) -> Diagnostic {
        let told = rows.prefix(10).map { "row \($0.row) beside \($0.id)" }.joined(separator: ", ")
        let more = rows.count > 10 ? ", and \(rows.count - 10) more" : ""
        return Diagnostic(
            code: "beside-another", severity: .warning, place: place,
            what: "new events of the same thing, type and days as one that stands already: \(told)\(more)",
            fix: "where such a row was changed, retract it and correct the other; with --key a changed row is told from a new one")
    }

    /// Rows that say something else than events which were retracted.
    ///
    /// - Parameter retraction: the id of one of the retractions.
    package static func changedRetracted(_ count: Int, by retraction: String, place: String) -> Diagnostic {
        let back: FixHint = run("retract \(word(retraction)) --batch --reason TEXT")
        return Diagnostic(
            code: "changed-rows", place: place,
            what: "\(count == 1 ? "1 row says" : "\(count) rows say") something else than what was retracted with "
                + "\(count == 1 ? "its key" : "their keys"); nothing was recorded",
            fix: "record \(count == 1 ? "it" : "them") under keys of another sheet, --sheet NAME, or take the retraction back, " + back
                + ", and import with --changed correct --reason TEXT")
    }

    /// Rows that say what is recorded, but cite something else as all rows are told to.
    package static func citingOthers(_ count: Int, _ id: String, cites: String, place: String) -> Diagnostic {
        let rows = count == 1 ? "1 row exists" : "\(count) rows exist"
        return Diagnostic(
            code: "cites-another", severity: .note, place: place,
            what: "\(rows) with another citation than --cites \(shown(cites)), and \(count == 1 ? "keeps" : "keep") it",
            fix: run("correct \(word(id)) --cites \(word(cites)) --reason TEXT") + " gives such an event another source")
    }

    // MARK: A row

    package static func emptyCell(place: String) -> Diagnostic {
        Diagnostic(code: "missing", place: place, what: "is empty", fix: "fill it in")
    }

    /// Something that an event needs and that the sheet has no column for.
    package static func noColumn(_ column: String, _ type: EventType, place: String) -> Diagnostic {
        Diagnostic(
            code: "missing", place: place, what: "the sheet has no column '\(shown(column))', which a \(type.rawValue) needs",
            fix: "add it, or say which heading it is: --map 'Their heading=\(shown(column))'")
    }

    /// - Parameter title: what it is called, of which no slug could be made.
    package static func noSubject(_ type: EventType, title: String?, place: String) -> Diagnostic {
        let what = "\(type.thing.rawValue)/SLUG, or the slug alone"
        return Diagnostic(
            code: title == nil ? "missing" : "no-slug", place: place,
            what: title.map { "no slug can be made of \u{201C}\(shown($0))\u{201D}: it has no Latin letters" }
                ?? "has no title, and it is not said which \(type.thing.rawValue) it is about",
            fix: title == nil ? "fill in the title, or the column 'subject': \(what)" : "fill in a column 'subject': \(what)")
    }

    package static func sameTitleInSheet(_ subject: String, earlier: Int, place: String) -> Diagnostic {
        Diagnostic(
            code: "same-title", place: place, what: "its title makes \(subject), as that of row \(earlier) does",
            fix: "tell them apart in a column 'subject', or leave one of them out")
    }

    package static func titleOfAnother(_ subject: String, place: String) -> Diagnostic {
        Diagnostic(
            code: "same-title", place: place, what: "its title makes \(subject), which is in the ledger already",
            fix: "say in a column 'subject' which one it is about: that one, or one of another name; "
                + run("show \(subject)") + " shows what there is")
    }

    package static func rowOfOtherType(_ word: String, _ type: EventType, place: String) -> Diagnostic {
        Diagnostic(
            code: "changes-type", place: place, what: "says '\(shown(word))', and --as says \(type.rawValue)",
            fix: EventType(rawValue: word) == nil
                ? "the column 'type' is that of events; a field of that name is 'data.type'" : "import the rows of each type by themselves")
    }

    package static func rowWithoutType(_ word: String?, place: String) -> Diagnostic {
        Diagnostic(
            code: "unknown-type", place: place,
            what: word.map { "'\(shown($0))' is no type of events" } ?? "it is not said of which type it is",
            fix: run("help events") + " lists the types")
    }

    package static func dataIsNoObject(place: String) -> Diagnostic {
        Diagnostic(
            code: "bad-json", place: place, what: "the column 'data' holds no JSON object",
            fix: "take the file as 'find --format csv' wrote it, or leave the column out and give one for each field")
    }

    package static func documentWithoutPlace(_ document: String, place: String) -> Diagnostic {
        Diagnostic(
            code: "missing", place: place, what: "cites '\(shown(document))', and no place in it",
            fix: "fill in the column 'place': a paragraph, a page, a row")
    }

    package static func placeWithoutDocument(_ text: String, place: String) -> Diagnostic {
        Diagnostic(
            code: "missing", place: place, what: "has the place '\(shown(text))', and no document that it is in",
            fix: "fill in the column 'document'; a meeting's own place is the column 'data.place'")
    }

    // MARK: Keys

    package static func emptyKey(place: String) -> Diagnostic {
        Diagnostic(
            code: "missing", place: place, what: "is empty, and is the key that tells the row from all others",
            fix: "fill it in, or name another column with --key")
    }

    package static func rowTwice(_ key: String?, _ id: String, earlier: Int, place: String) -> Diagnostic {
        let what =
            key.map { "has the key '\(shown($0))' of row \(earlier)" } ?? "says the same as row \(earlier), or has its id: \(shown(id))"
        return Diagnostic(
            code: "row-twice", place: place, what: what,
            fix: key == nil ? "leave one of the two out" : "give each row a key of its own, or add another column with --key")
    }

    package static func idOfOtherType(_ key: String?, _ id: String, _ other: String, place: String) -> Diagnostic {
        Diagnostic(
            code: "id-taken", place: place,
            what: "event \(id) is a \(other)" + (key.map { ", recorded with the key '\(shown($0))'" } ?? ""),
            fix: "name the sheet whose keys these are: --sheet NAME")
    }

    package static func keyOfOtherThing(_ key: String, _ recorded: String, _ given: String, place: String) -> Diagnostic {
        Diagnostic(
            code: "id-taken", place: place, what: "the key '\(shown(key))' stands for \(recorded) already, and the row is about \(given)",
            fix: "where this is another sheet, name it: --sheet NAME; where the row is now about another thing, correct its event by hand")
    }

    // MARK: Changes

    package static func amendedSince(_ id: String, by amendments: [String], place: String) -> Diagnostic {
        Diagnostic(
            code: "amended-since", place: place,
            what:
                "event \(id) was amended in these fields since, by \(amendments.joined(separator: ", ")): a correction changes nothing",
            fix: "where the pledge was amended again, say --changed amend; else "
                + run("correct \(word(amendments.last ?? id)) --FIELD VALUE --reason TEXT"))
    }

    /// An amendment of which a later one of the same field leaves nothing to be seen.
    package static func amendedLater(_ field: String, on occurred: Period, by id: String, of later: Period, place: String) -> Diagnostic {
        Diagnostic(
            code: "amended-since", place: place,
            what: "an amendment of \(occurred.description) would have no effect: \(id) of \(later.description) "
                + "says something else of \(field)",
            fix: "say a day after that with --changed-on, or correct the later one: "
                + run("correct \(word(id)) --FIELD VALUE --reason TEXT"))
    }

    package static func nothingAmends(_ type: EventType, place: String) -> Diagnostic {
        Diagnostic(
            code: "not-amended", place: place, what: "a \(type.rawValue) is not amended; pledges are, by rows of pledge.made",
            fix: "say --changed correct --reason TEXT")
    }

    package static func notAmended(_ field: String, place: String) -> Diagnostic {
        Diagnostic(
            code: "not-amended", place: place,
            what: "no amendment says this of \(field): it can only say something new of a field of the pledge",
            fix: "correct this event by itself, or say --changed correct --reason TEXT")
    }
}
