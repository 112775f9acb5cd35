package import Formats
package import Rules

/// What is worth a look.
extension Sentences {
    package static func remark(_ remark: Remark) -> Diagnostic {
        let (code, what) = words(remark.reason)
        return Diagnostic(
            code: code, severity: .note, place: remark.subject, what: what, fix: "look at it with " + run("show \(word(remark.subject))"))
    }

    /// A remark on what is offered, which is told beside what becomes of it.
    package static func remark(_ remark: Remark, offered place: String) -> Diagnostic {
        let (code, what) = words(remark.reason)
        return Diagnostic(
            code: code, severity: .note, place: "\(place): \(remark.subject)", what: what,
            fix: "if it is a slip, correct or retract the event")
    }

    private static func words(_ reason: Remark.Reason) -> (code: String, what: String) {
        switch reason {
        case .depositsAboveCommitment(let deposited, let committed):
            ("deposits-above-commitment", "\(deposited) reached the fund, more than the \(committed) that it stands at")
        case .repaidAboveDeposits(let repaid, let deposited):
            ("repaid-above-deposits", "\(repaid) was paid back by some day, where \(deposited) had reached the fund")
        case .cancelledWithDeposits(let deposited):
            (
                "cancelled-with-deposits",
                "it was cancelled, and \(deposited) stays with the fund: it counts among deposits and not among contributions"
            )
        case .statedAgain(let event, let other):
            ("stated-again", "event \(event) states what event \(other) does: both count, unless one is retracted")
        case .alikeContribution(let other):
            ("alike-contribution", "has the donor, the fund, a day and an amount of \(other): both count, unless one is retracted")
        case .countsOthersToo(let owedBy, let filter):
            (
                "counts-others-too",
                "is owed by \(shown(owedBy)), but counts what all do: '--filters \(filter)' would count theirs alone"
            )
        case .countsOthers(let owedBy, let filter):
            (
                "counts-others",
                "is owed by \(shown(owedBy)), but counts what others do, and not what it does: '--filters \(filter)' would count that"
            )
        case .noProgressReported(let made):
            ("no-progress-reported", "no progress is reported of this pledge, made \(made), more than two years ago")
        case .longSinceReported(let last): ("long-since-reported", "the last report on this pledge is of \(last), more than two years ago")
        case .blankFigure: ("blank-figure", "the document leaves the figure blank")
        case .sameTitle(let other): ("same-title", "has the title of \(other), but for case, space or the spelling of letters in Unicode")
        case .statesNotCounted(let states, let first):
            (
                "states-not-counted",
                "says \(states), which the pledge does not: it is counted under \(first), made first; 'pledge.amended' adds them to that"
            )
        case .sameSymbol(let other): ("same-symbol", "has the symbol of \(other)")
        case .longAgo(let field, let day):
            ("long-ago", "its \(field) states \(day): a year before 1945, the first of the United Nations, is likely a slip")
        case .farAhead(let field, let day):
            ("far-ahead", "its \(field) states \(day): a day more than 25 years after that of recording is likely a slip")
        case .fundInOtherCase(let fund, let other):
            ("fund-in-other-case", "has the fund \(fund), where others have \(other): they are counted as two funds")
        case .officeIsState(let office, let code):
            (
                "office-is-state",
                "names \(office) where offices stand; as a State it is \(code), and is counted as such only where States stand"
            )
        case .otherDays(let event, let days, let standing):
            ("other-days", "event \(event) says \(days), where another event says \(standing), which stands")
        case .afterTheEnd(let event, let step, let end):
            ("after-the-end", "event \(event), \(step), is of a day after its \(end)")
        case .stepBefore(let step, let earlier): ("step-before", "its \(step) came before its \(earlier)")
        }
    }
}
