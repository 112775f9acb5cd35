package import Events
import GlobalCompact

/// One fund as of a day: its targets, what donors gave, its programmes and seats, and what documents state of it.
package struct FundAccount: Sendable {
    /// A target with the latest share of it that a document states; one of the whole fund, and none of a region or of some donors.
    package struct Target: Sendable {
        package let state: TargetState
        /// What was set, with words for people.
        package let whole: TargetSet
        package let share: Share?
    }

    /// A share of a target, in percent, and what that amounts to: reckoned, and stated by no document.
    package struct Share: Sendable {
        package let figure: StatedThing<FigureStated>
        package let reckoned: Quantity
    }

    /// The fund's code, such as `MIG00`.
    package let fund: String
    /// By the year that they are for, those of no year last; then by slug.
    package let targets: [Target]
    /// What was announced and given, by donor, then by slug.
    package let contributions: [ContributionState]
    /// From those that have come farthest, then by slug.
    package let programmes: [ProgrammeState]
    /// Those who hold a seat of its committee, by slug.
    package let seats: [RoleState]
    /// What documents state of it, in order of statement.
    package let figures: [StatedThing<FigureStated>]

    /// - Parameter state: what is certain as of a day. O(things) of the five kinds.
    package init(_ fund: String, in state: LedgerState) {
        self.fund = fund
        func isOwn(_ other: String?) -> Bool { other.map { $0.isExactly(fund) } ?? false }
        let figures = state.figures.values(saying: "fund", anyOf: [fund]).filter { isOwn($0.stated.fund) }.sorted {
            $0.occurred.last != $1.occurred.last ? $0.occurred.last < $1.occurred.last : $0.slug < $1.slug
        }
        self.figures = figures
        targets = state.targets.values(saying: "fund", anyOf: [fund]).filter(\.begun).map { target in
            let whole: TargetSet = target.entity.stated()
            return Target(state: target, whole: whole, share: Self.share(of: whole, in: figures))
        }.filter { isOwn($0.whole.fund) }.sorted { left, right in
            let (leftYear, rightYear) = (left.whole.year ?? .max, right.whole.year ?? .max)
            return leftYear != rightYear ? leftYear < rightYear : left.state.slug < right.state.slug
        }
        let contributed = state.contributions.values(saying: "fund", anyOf: [fund])
        contributions = contributed.filter { isOwn($0.description.fund) && $0.begun }.sorted { left, right in
            let (one, other) = (Self.donor(left), Self.donor(right))
            return one != other ? one < other : left.slug < right.slug
        }
        programmes = state.programmes.values(saying: "fund", anyOf: [fund]).filter { isOwn($0.whole.fund) }.sorted {
            $0.stage != $1.stage ? $0.stage > $1.stage : $0.slug < $1.slug
        }
        seats = state.roles.values.filter { role in
            role.isHeld && isOwn(role.role.fund) && role.role.kind == .steeringCommitteeMember
        }.sorted { $0.slug < $1.slug }
    }

    /// Who gives, as codes of States and the office that is none.
    package static func donor(_ contribution: ContributionState) -> String {
        let description = contribution.description
        return (description.donor.map(\.code) + [description.donorOffice].compactMap(\.self)).joined(separator: " ")
    }

    /// The latest share that is stated of a capitalization, and not doubtful: a share of another target does not say of which.
    private static func share(of target: TargetSet, in figures: [StatedThing<FigureStated>]) -> Share? {
        guard target.kind == .capitalization, let amount = target.amount else { return nil }
        let stated = figures.last { figure in
            let stated = figure.stated
            return stated.of == "mobilised" && stated.unit == .percent && stated.value != nil && stated.region == nil
                && stated.states.isEmpty && stated.isDoubtful != true
        }
        guard let stated, let reckoned = ReportedAmount.quantity(stated.stated, of: amount) else { return nil }
        return Share(figure: stated, reckoned: reckoned)
    }

    /// The codes of all funds that anything names, those with most targets and contributions first.
    package static func funds(in state: LedgerState) -> [String] {
        var counts: [ExactText: Int] = [:]
        let named =
            state.targets.texts("fund") + state.contributions.texts("fund") + state.figures.texts("fund") + state.programmes.texts("fund")
        for fund in named where !fund.isEmpty { counts[ExactText(fund), default: 0] += 1 }
        return counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map { $0.key.text }
    }

    /// What some steps add up to, each currency apart, and how many of them are blank.
    package static func sum(_ steps: [ContributionState.Step]) -> (sums: [Quantity], blanks: Int) {
        (ContributionState.sums(steps), steps.count(where: \.isBlank))
    }
}
