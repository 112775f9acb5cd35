import Events
import GlobalCompact
import Projections

/// The lists of the things that the vocabulary has beside meetings, reports, documents, requirements and sources.
extension ThingList {
    static let pledges = ThingList("pledges", ["slug", "made", "by", "stage", "objectives", "type", "title"]) { item, state in
        let pledge = state.pledges[slug(item)]
        let stakeholders = pledge?.description?.stakeholders ?? []
        return [
            slug(item), pledge?.made?.description ?? "",
            ([value(item, .state)] + stakeholders).filter { !$0.isEmpty }.joined(separator: "; "),
            value(item, .stage), value(item, .objective), value(item, .type), pledge?.title ?? "",
        ]
    }

    static let contributions = ThingList(
        "contributions", ["slug", "donor", "fund", "status", "committed", "deposited", "repaid", "earmarking"], of: .allContributions,
        isOnceEach: true
    ) { item, state in
        let contribution = state.contributions[slug(item)]
        // Where no part has an amount, the parts are blank.
        func told(_ sums: [Quantity], of parts: [ContributionState.Step]) -> String {
            if sums.isEmpty, !parts.isEmpty { return "blank" }
            return sums.map { ($0.currency.map { $0.code + " " } ?? "") + $0.text }.joined(separator: ", ")
        }
        let deposits = contribution?.deposits ?? []
        let repayments = contribution?.repayments ?? []
        let isPromised = contribution?.announced != nil || contribution?.committed != nil
        let standing = (contribution?.standing.flatMap { $0.amount ?? $0.booked }).map { "\($0.currency.code) \($0.amount)" }
        return [
            slug(item), value(item, .donor), value(item, .fund), value(item, .status), standing ?? (isPromised ? "blank" : ""),
            told(contribution?.received ?? [], of: deposits), told(ContributionState.sums(repayments), of: repayments),
            contribution?.description.earmarking ?? "",
        ]
    }

    static let targets = ThingList("targets", ["slug", "kind", "year", "amount", "status", "title"]) { item, state in
        let target = state.targets[slug(item)]?.target
        return [
            slug(item), value(item, .kind), value(item, .year), target?.amount.map { "\($0.currency.code) \($0.amount)" } ?? "blank",
            value(item, .status), target?.title ?? "",
        ]
    }

    static let calls = ThingList("calls", ["slug", "opened", "kind", "status", "title"]) { item, state in
        let invocation = state.calls[slug(item)]
        return [
            slug(item), invocation?.occurred?.description ?? "", value(item, .kind), value(item, .status), invocation?.call?.title ?? "",
        ]
    }

    static let programmes = ThingList("programmes", ["slug", "stage", "state", "fund", "lead", "title"]) { item, state in
        let programme = state.programmes[slug(item)]
        return [
            slug(item), value(item, .stage), value(item, .state), value(item, .fund), programme?.description.lead ?? "",
            programme?.title ?? "",
        ]
    }

    static let roles = ThingList("roles", ["slug", "kind", "state", "office", "of", "since"]) { item, state in
        let role = state.roles[slug(item)]
        return [
            slug(item), value(item, .kind), value(item, .state), value(item, .office), role?.role?.of ?? role?.role?.title ?? "",
            role?.since?.description ?? "",
        ]
    }

    static let figures = ThingList("figures", ["slug", "of", "value", "scope", "stated", "remarks"]) { item, state in
        let figure = state.figures[slug(item)]
        let amount = figure?.stated.amount.map { "\($0.currency.code) \($0.amount)" }
        let percent = figure?.stated.unit == .percent ? "%" : ""
        let number = figure?.stated.value.map { String($0) + percent }
        return [
            slug(item), value(item, .of), amount ?? number ?? "blank", value(item, .scope), figure?.occurred.description ?? "",
            item.remarks.joined(separator: ", "),
        ]
    }

    static let decisions = ThingList("decisions", ["slug", "day", "body", "status", "verb", "title"]) { item, state in
        let decision = state.decisions[slug(item)]
        return [
            slug(item), decision?.occurred?.description ?? "", value(item, .body), value(item, .status), value(item, .verb),
            decision?.title ?? "",
        ]
    }

    static let statements = ThingList("statements", ["slug", "day", "state", "office", "title"]) { item, state in
        let statement = state.statements[slug(item)]
        return [
            slug(item), statement?.occurred.description ?? "", value(item, .state), value(item, .office), statement?.stated.title ?? "",
        ]
    }

    static let findings = ThingList("findings", ["slug", "day", "kind", "region", "state", "title"]) { item, state in
        let finding = state.findings[slug(item)]
        return [
            slug(item), finding?.occurred.description ?? "", value(item, .kind), value(item, .region), value(item, .state),
            finding?.stated.title ?? "",
        ]
    }

    static let policies = ThingList("policies", ["slug", "day", "state", "kind", "status", "title"]) { item, state in
        let policy = state.policies[slug(item)]
        return [
            slug(item), policy?.occurred?.description ?? "", value(item, .state), value(item, .kind), value(item, .status),
            policy?.title ?? "",
        ]
    }

    static let support = ThingList("support", ["slug", "day", "kind", "status", "state", "title"]) { item, state in
        let support = state.support[slug(item)]
        return [
            slug(item), support?.occurred?.description ?? "", value(item, .kind), value(item, .status), value(item, .state),
            support?.title ?? "",
        ]
    }

    static let organisations = ThingList("organisations", ["slug", "kind", "seat", "title"]) { item, state in
        let stated = state.organisations[slug(item)]?.stated
        return [slug(item), value(item, .kind), stated?.seat ?? "", stated?.name ?? ""]
    }

    static let groups = ThingList("groups", ["slug", "state", "title"]) { item, state in
        [slug(item), value(item, .state), state.groups[slug(item)]?.stated.name ?? ""]
    }

    static let networks = ThingList("networks", ["slug", "day", "kind", "state", "title"]) { item, state in
        let network = state.networks[slug(item)]
        return [slug(item), network?.occurred.description ?? "", value(item, .kind), value(item, .state), network?.stated.title ?? ""]
    }

    static let workshops = ThingList("workshops", ["slug", "day", "state", "title"]) { item, state in
        let workshop = state.workshops[slug(item)]
        return [slug(item), workshop?.occurred.description ?? "", value(item, .state), workshop?.stated.title ?? ""]
    }

    static let practices = ThingList("practices", ["slug", "day", "state", "objective", "title"]) { item, state in
        let practice = state.practices[slug(item)]
        return [
            slug(item), practice?.occurred.description ?? "", value(item, .state), value(item, .objective), practice?.stated.title ?? "",
        ]
    }
}
