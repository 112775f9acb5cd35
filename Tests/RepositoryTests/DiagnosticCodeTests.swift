import Testing

@Suite("The stable codes of what is wrong")
struct DiagnosticCodeTests {
    /// Every code that there is, sorted. Programs rely on them: one that is here is never renamed, and a new one is added here.
    private let catalogue = """
        after-cancellation after-checkpoint after-the-end alike-contribution all-first-days already-retracted
        ambiguous-reference amended-since among-events answer-lost apostrophe-kept bad-amount
        bad-checkpoint-name bad-csv bad-date bad-due-day bad-json bad-name bad-origin bad-snapshot-name bad-time
        bad-writer-name basis-differs basis-of-another-query basis-root-differs basis-with-cut
        basis-without-query batch-with-id before-it-began begun-above beside-another binding-broken blank-amounts
        blank-figure busy cache-differs calendar-of-before cancelled-with-deposits cannot-be-corrected
        changed-rows changes-type checkpoint-differs cites-another clears-what-it-says clock-behind conflict
        conflicting-content contact-data counts-others counts-others-too cut-text damaged dead-link
        deposits-above-commitment empty-path empty-text empty-value ends-before-start error-value event-meant far-ahead
        field-count file filter-of-things fork fund-in-other-case has-other-names head-lost healed
        held-and-cancelled held-back id-taken in-the-copy in-the-future input-ended is-a-link is-published
        known-at-in-future leads-out less-than-taken long-ago long-since-reported malformed-pack missing
        missing-operand missing-value more-problems moved-on names-itself names-later names-nothing needs-line
        needs-no-line needs-proof never-begun new-value no-attributes no-events no-fund no-headings no-ledger
        no-longer-expected no-meeting-held no-other-ledger no-progress-reported no-requirements no-slug
        no-standing-event no-such-file no-such-folder no-such-origin no-such-row no-such-value
        no-such-writer-there no-terminal
        no-word no-words no-writer not-a-basis not-a-checkpoint not-a-choice not-a-file not-a-number not-a-pack
        not-a-position not-a-proof not-a-set not-a-snapshot not-a-writer-file not-acknowledged not-amended
        not-an-instant not-an-integer not-begun-yet not-csv not-for-a-terminal not-held not-in-this-format
        not-of-states not-of-what not-published-by not-shortest not-standing not-taken-back not-unicode
        not-while-following not-with-state not-written nothing-changes nothing-known-yet nothing-offered
        nothing-recorded nothing-to-clear nothing-to-take-over of-a-batch of-a-template office-is-state
        older-checkpoint older-than-remembered only-in-calendars only-while-following open-cut other-checkpoint
        other-days other-line other-origin other-thing other-version out-of-order out-of-range pack-checksum pack-too-large
        planned-days position-differs proof-fails prove-what published published-differs reason-with-filter
        recorded-ahead refers-to-nothing repaid-above-deposits repeated-heading repeated-option
        rival-corrections row-twice same-symbol same-title set-by-the-program several-checkpoints several-events
        several-regions several-types several-writers snapshot-differs snapshot-unwitnessed snapshots-narrowed
        snapshots-not-derived stands starts-elsewhere state-reference state-with-narrowing stated-again
        stated-once stated-twice states-not-counted step-before stranger-in-events too-large too-long
        too-many-rows too-many-steps torn-set-aside trailing-bytes truncated-pack two-letters two-meanings
        undescribed unexpected-operand unexpected-value unfinished-pack unfinished-tail unknown-cause
        unknown-column unknown-command unknown-counted unknown-currency unknown-dimension unknown-document
        unknown-ending unknown-events unknown-export unknown-file unknown-forum unknown-fund unknown-heading
        unknown-line unknown-machine unknown-measure unknown-member unknown-objective unknown-option
        unknown-pack-version unknown-reference unknown-region unknown-row unknown-shell unknown-state
        unknown-thing unknown-topic unknown-type unknown-value unknown-word unknown-writer unknown-zone
        untouchable use-command waits-for-itself without-whole-days would-replace writer-exists
        writer-of-another-copy writer-went-on wrong-shape year-not-certain
        """

    private func sentences() throws -> [SourceText] {
        let files = try Repository.swiftFiles(in: "Sources").filter { $0.path.hasPrefix("Sources/Messages/") }
        try #require(files.count >= 8)
        return files
    }

    @Test("The sources give the codes of the catalogue, and no others")
    func codes() throws {
        let given = Set(try sentences().flatMap { DiagnosticCodes.of($0) })
        let listed = Set(catalogue.split { $0 == " " || $0 == "\n" }.map(String.init))
        #expect(given.subtracting(listed).sorted() == [])
        #expect(listed.subtracting(given).sorted() == [])
    }

    @Test("A code is lower-case words with hyphens")
    func spelling() throws {
        for code in Set(try sentences().flatMap { DiagnosticCodes.of($0) }) {
            #expect(code.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(code)")
        }
    }

    @Test("No diagnostic is made anywhere else")
    func onlyThere() throws {
        let making = try Repository.swiftFiles(in: "Sources").filter { SwiftCode.of($0.text).contains(/\bDiagnostic\(/) }
        #expect(making.filter { !$0.path.hasPrefix("Sources/Messages/") }.map(\.path) == [])
    }

    @Test("A code is found in each of the three ways in which a sentence has one")
    func threeWays() {
        let text = """
            extension Sentences {
                static func a() -> Diagnostic {
                    Diagnostic(code: "one", what: "\\(name)")
                }

                private static func code(_ reason: Reason) -> String {
                    switch reason {
                    case .a: "two"
                    case .b, .c: "three"
                    }
                }

                private static func words(_ reason: Reason) -> (code: String, what: String) {
                    switch reason {
                    case .a:
                        ("four", "what")
                    case .b:
                        (
                            "five", "what"
                        )
                    case .c: ("six", "what")
                    }
                }

                static func other(_ reason: Reason) -> String {
                    switch reason {
                    case .a: "not this"
                    }
                }
            }
            """
        #expect(DiagnosticCodes.of(SourceText(path: "a", text: text)) == ["one", "two", "three", "four", "five", "six"])
    }
}
