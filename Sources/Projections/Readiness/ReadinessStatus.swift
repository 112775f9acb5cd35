import GlobalCompact

/// How a row of a requirement, or the whole, stands.
package enum ReadinessStatus: String, Word {
    case met
    case metLate = "met late"
    case partlyMet = "partly met"
    /// A document says that it was missed.
    case notMet = "not met"
    /// What must come first has not.
    case waiting
    /// Not yet due.
    case outstanding
    /// After the due day: somebody looked on a day after it, and found nothing.
    case nothingFound = "nothing found"
    /// After the due day: nobody looked.
    case notLooked = "not looked"
    /// The three of a voluntary row.
    case submitted
    case announced
    case noneRecorded = "none recorded"

    /// Whether it is met, in time or late.
    package var isMet: Bool {
        self == .met || self == .metLate
    }

    /// Whether it was done by the due day, so that nothing that came after it undoes it.
    var isDone: Bool {
        self == .met || self == .submitted
    }

    /// Whether what waits for it need wait no longer: it is met or, where nothing is expected, there.
    package var hasHappened: Bool {
        isMet || self == .submitted
    }
}
