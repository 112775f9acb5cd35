import Events
import GlobalCompact
import Projections

extension Remarks {
    /// Contributions whose steps do not go together, or that look like one another.
    static func money(_ state: LedgerState) -> [Remark] {
        let steps = state.contributions.values.flatMap { contribution -> [Remark] in
            let reasons = [aboveCommitment(contribution), repaidAboveDeposits(contribution), cancelledWithDeposits(contribution)]
            return reasons.compactMap(\.self).map { Remark(subject: subject(contribution), reason: $0) }
        }
        return steps + alike(state)
    }

    private static func subject(_ contribution: ContributionState) -> String {
        Subject(.contribution, contribution.slug).description
    }

    private static func told(_ quantity: Quantity) -> String {
        (quantity.currency.map { $0.code + " " } ?? "") + quantity.text
    }

    private static func sum(_ steps: some Sequence<ContributionState.Step>, in currency: Currency) -> Quantity {
        steps.reduce(.sum(minorUnits: 0, currency)) { total, step in
            step.amount(in: currency).map { total.adding(.sum($0)) } ?? total
        }
    }

    /// What reached the fund less what was paid back, in the currency of the commitment or in that in which it was booked.
    private static func aboveCommitment(_ contribution: ContributionState) -> Remark.Reason? {
        guard let standing = contribution.standing else { return nil }
        for committed in [standing.amount, standing.booked].compactMap(\.self) {
            let total = sum(contribution.receipts, in: committed.currency)
            let limit = Quantity.sum(committed)
            if total.reaches(limit), total != limit { return .depositsAboveCommitment(deposited: told(total), committed: told(limit)) }
        }
        return nil
    }

    /// What was paid back by some day, above what may have reached the fund by then; unless a blank amount did.
    private static func repaidAboveDeposits(_ contribution: ContributionState) -> Remark.Reason? {
        for (place, repayment) in contribution.repayments.enumerated() {
            let deposits = contribution.deposits.filter { $0.fact.occurred.first <= repayment.fact.occurred.last }
            if deposits.contains(where: \.isBlank) { continue }
            let currencies = [repayment.amount, repayment.booked].compactMap { $0?.currency }
            // Where the deposits are not all in its currency, what was booked may be.
            let currency = currencies.first { currency in deposits.allSatisfy { $0.amount(in: currency) != nil } } ?? currencies.first
            guard let currency else {
                if deposits.isEmpty { return .repaidAboveDeposits(repaid: "a blank amount", deposited: "nothing") }
                continue
            }
            let repaid = sum(contribution.repayments[...place], in: currency)
            let deposited = sum(deposits, in: currency)
            if !deposited.reaches(repaid) { return .repaidAboveDeposits(repaid: told(repaid), deposited: told(deposited)) }
        }
        return nil
    }

    private static func cancelledWithDeposits(_ contribution: ContributionState) -> Remark.Reason? {
        guard contribution.status == .cancelled else { return nil }
        let left = contribution.received.filter(\.isAboveZero).map(told)
        let blanks = contribution.deposits.contains(where: \.isBlank) && contribution.repayments.isEmpty ? ["a blank amount"] : []
        let deposited = (left + blanks).joined(separator: ", ")
        return deposited.isEmpty ? nil : .cancelledWithDeposits(deposited: deposited)
    }

    // MARK: Contributions that look like one another

    /// Who gave how much to which fund on which day.
    private struct Gift: Hashable {
        var isDeposit: Bool
        var donors: [State]
        var office: ExactText?
        var fund: ExactText
        var occurred: Period
        var amount: Money
    }

    /// Each contribution that has a gift of another one before it, by slug.
    static func alike(_ state: LedgerState) -> [Remark] {
        var slugs: [Gift: [String]] = [:]
        for contribution in state.contributions.values where contribution.begun {
            for gift in gifts(contribution) { slugs[gift, default: []].append(contribution.slug) }
        }
        return slugs.values.flatMap { slugs -> [Remark] in
            guard slugs.count > 1, let first = slugs.min() else { return [] }
            return Set(slugs).subtracting([first]).map {
                Remark(
                    subject: Subject(.contribution, $0).description,
                    reason: .alikeContribution(other: Subject(.contribution, first).description))
            }
        }
    }

    private static func gifts(_ contribution: ContributionState) -> Set<Gift> {
        let description = contribution.description
        guard let fund = description.fund, !description.donor.isEmpty || description.donorOffice != nil else { return [] }
        func gift(_ step: ContributionState.Step, isDeposit: Bool) -> Gift? {
            step.amount.map {
                Gift(
                    isDeposit: isDeposit, donors: description.donor, office: description.donorOffice.map(ExactText.init(_:)),
                    fund: ExactText(fund), occurred: step.fact.occurred, amount: $0)
            }
        }
        let said = contribution.standing.flatMap { gift($0, isDeposit: false) }
        return Set([said].compactMap(\.self) + contribution.deposits.compactMap { gift($0, isDeposit: true) })
    }
}
