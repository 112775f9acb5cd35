/// Something worth a look that refuses nothing.
package struct Remark: Hashable, Sendable {
    package var subject: String
    package var reason: Reason

    package enum Reason: Hashable, Sendable {
        /// More reached the fund than was committed or announced.
        case depositsAboveCommitment(deposited: String, committed: String)
        /// Nothing was reported of a pledge for two years, since it was made.
        case noProgressReported(made: String)
        /// Nothing was reported of a pledge for two years, since the last report, and it is neither fulfilled nor withdrawn.
        case longSinceReported(last: String)
        /// A figure that a document leaves blank.
        case blankFigure
        /// Two titles of one kind of thing that differ only in case, space, what is hidden, or Unicode normalisation.
        case sameTitle(other: String)
        /// Two documents of one symbol.
        case sameSymbol(other: String)
        /// The code of a fund that others spell with other capitals.
        case fundInOtherCase(fund: String, other: String)
        /// A State that stands where offices do, where it is neither found nor counted as a State.
        case officeIsState(office: String, code: String)
        /// A step that certainly happened before the one that leads to it.
        case stepBefore(step: String, earlier: String)
        /// A field states a day in a year before 1945.
        case longAgo(field: String, day: String)
        /// A field states a day more than 25 years after the day of recording.
        case farAhead(field: String, day: String)
    }
}
