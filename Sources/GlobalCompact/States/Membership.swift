/// A State's, or a territory's, membership of a regional commission, with its days as far as they are known.
package struct Membership: Hashable, Sendable {
    package var state: State
    package var region: Region
    package var isAssociate: Bool
    /// The days of which one is that on which it began; nothing where none is known: then it is taken for a member throughout.
    package var since: Period?
    /// The days of which one is that on which it ended; nothing while it lasts.
    package var until: Period?

    package init(state: State, region: Region, isAssociate: Bool = false, since: Period?, until: Period? = nil) {
        self.state = state
        self.region = region
        self.isAssociate = isAssociate
        self.since = since
        self.until = until
    }
}

/// Which memberships count on a day: those that certainly stand, or what may stand where only some days of a change are known.
package struct MembershipCut: Hashable, Sendable {
    package var asOf: Day
    /// Whether a change is taken to have happened from the first day that may be meant, and not only from the last.
    package var includesPossible: Bool

    package init(asOf: Day, includesPossible: Bool = false) {
        self.asOf = asOf
        self.includesPossible = includesPossible
    }

    /// Whether a membership has begun and not ended.
    package func counts(_ membership: Membership) -> Bool {
        (membership.since.map(hasHappened) ?? true) && !(membership.until.map(hasHappened) ?? false)
    }

    private func hasHappened(_ days: Period) -> Bool {
        (includesPossible ? days.first : days.last) <= asOf
    }

    /// Whether on its day what may stand is no other than what certainly does.
    package var isCertain: Bool {
        let certain = MembershipCut(asOf: asOf)
        let possible = MembershipCut(asOf: asOf, includesPossible: true)
        return MembershipTable.all.allSatisfy { certain.counts($0) == possible.counts($0) }
    }
}
