/// Something worth a look that refuses nothing.
package struct Remark: Hashable, Sendable {
    package var subject: String
    package var reason: Reason

    package enum Reason: Hashable, Sendable {
        /// More reached the fund than was committed or announced.
        case depositsAboveCommitment(deposited: String, committed: String)
        /// More was paid back, by some day, than had reached the fund.
        case repaidAboveDeposits(repaid: String, deposited: String)
        /// A contribution was cancelled of which some had reached the fund and was not paid back.
        case cancelledWithDeposits(deposited: String)
        /// An event of a thing that states what another one of its kind does: a retry, or a second source.
        case statedAgain(event: String, other: String)
        /// Two contributions of one donor to one fund, of one amount on one day.
        case alikeContribution(other: String)
        /// A requirement that some States or donors owe counts what all do.
        case countsOthersToo(owedBy: String, filter: String)
        /// A requirement that some States or donors owe counts what others do, and not what they do.
        case countsOthers(owedBy: String, filter: String)
        /// Nothing was reported of a pledge for two years, since it was made.
        case noProgressReported(made: String)
        /// Nothing was reported of a pledge for two years, since the last report, and it is neither fulfilled nor withdrawn.
        case longSinceReported(last: String)
        /// A figure that a document leaves blank.
        case blankFigure
        /// Two titles of one kind of thing that differ only in case, space, what is hidden, or Unicode normalisation.
        case sameTitle(other: String)
        /// A name of a pledge says States or objectives that the pledge, counted under the name made first, does not.
        case statesNotCounted(states: String, first: String)
        /// Two documents of one symbol.
        case sameSymbol(other: String)
        /// The code of a fund that others spell with other capitals, or with letters that look alike.
        case fundInOtherCase(fund: String, other: String)
        /// A State that stands where offices do, where it is neither found nor counted as a State.
        case officeIsState(office: String, code: String)
        /// A step that certainly happened before the one that leads to it.
        case stepBefore(step: String, earlier: String)
        /// What happens once is said to be of days that do not lie within those of another event, which stand.
        case otherDays(event: String, days: String, standing: String)
        /// A step of what was withdrawn or fulfilled before.
        case afterTheEnd(event: String, step: String, end: String)
        /// A field states a day in a year before 1945.
        case longAgo(field: String, day: String)
        /// A field states a day more than 25 years after the day of recording.
        case farAhead(field: String, day: String)
    }
}
