extension Region {
    /// The memberships of the commission, sorted by code, also those that have ended.
    package var memberships: [Membership] {
        MembershipTable.all.filter { $0.region == self }
    }

    /// The member States of the commission that are known of, sorted by code.
    package var members: [State] {
        memberships.filter { !$0.isAssociate && $0.until == nil }.map(\.state)
    }

    /// The associate members of the commission, sorted by code; they are territories and non-member States.
    package var associates: [State] {
        memberships.filter { $0.isAssociate && $0.until == nil }.map(\.state)
    }
}

extension State {
    /// Its memberships of commissions, in the order of the regions.
    package var memberships: [Membership] {
        MembershipTable.byState[self, default: []]
    }

    /// The commissions that it is a member or an associate member of as a cut has it, in the order of the regions.
    package func regions(_ cut: MembershipCut) -> [Region] {
        memberships.filter(cut.counts).map(\.region)
    }

    /// The commissions that it is known to have become a member or an associate member of, in the order of the regions.
    package var regions: [Region] {
        regions(MembershipCut(asOf: .latest))
    }
}
