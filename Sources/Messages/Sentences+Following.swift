package import Formats

/// `log --follow`: what is handed over as it comes.
extension Sentences {
    package static func notAPosition(_ path: String) -> Diagnostic {
        Diagnostic(
            code: "not-a-position", place: "--after \(shown(path))", what: "is no position",
            fix: "give the last line with \"position\" that 'log --follow' printed, alone, or an answer made with --format json; "
                + "without --after it begins with the first event")
    }

    /// - Parameter found: how many events the file has, where these are too few.
    static func positionDiffers(_ path: String, handedOver: Int, found: Int?) -> Diagnostic {
        let what =
            switch found {
            case 0?: "is gone, or has no event, and \(counted(handedOver)) of it were handed over"
            case let found?: "has \(counted(found)), and \(handedOver) were handed over"
            case nil: "its first \(counted(handedOver)) are others than those that were handed over"
            }
        return Diagnostic(
            code: "position-differs", place: path, what: what + ": another history stands in its place",
            fix: "follow the ledger that the position is of, or put the file back as it was (\(run("verify")) holds it against all that is "
                + "known of it). Where this history is to hold, empty what was filled, and follow from the first event, without --after")
    }

    package static func notWhileFollowing(_ option: String) -> Diagnostic {
        Diagnostic(
            code: "not-while-following", place: "log --follow",
            what: "--\(option) is of an answer, and this is none: events come as they are recorded, each as its line",
            fix: "leave out --\(option), or leave out --follow")
    }

    package static func onlyWhileFollowing(_ option: String) -> Diagnostic {
        Diagnostic(
            code: "only-while-following", place: "log --\(option)", what: "is for 'log --follow' alone",
            fix: "add --follow, or ask by days with --since and --until")
    }

    package static func notBegunYet(_ writer: String) -> Diagnostic {
        Diagnostic(
            code: "not-begun-yet", severity: .note, place: "--writer \(shown(writer))",
            what: "no event of this writer is there yet; those that come are shown")
    }

    package static func notAcknowledged(ledger: String) -> Diagnostic {
        Diagnostic(
            code: "not-acknowledged", severity: .note, place: ledger,
            what: "an append was cut off before it acknowledged what it had written, which is handed over once that is acknowledged",
            fix: "the next append does that, or \(run("checkpoint")), by somebody who may write there")
    }

    private static func counted(_ events: Int) -> String {
        "\(events) \(events == 1 ? "event" : "events")"
    }
}
