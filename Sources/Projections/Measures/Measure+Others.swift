import Events
import GlobalCompact

extension Measure {
    /// Documents that citations can point to.
    static let documents = Measure(
        name: "documents", help: "documents that citations point to", things: [.document], dimensions: [.year, .publisher]
    ) { state, things in
        for document in state.documents.values {
            things.say(.year, document.occurred)
            things.say(.publisher, document.published?.publisher)
            things.add("document/" + document.slug, on: document.occurred, events: document.events)
        }
    }

    /// Looks at registers and pages, in effective order.
    static let looks = Measure(
        name: "looks", help: "looks at registers and pages, with what they gave", things: [.source],
        dimensions: [.outcome, .year, .requirement, .region, .state], isToldInOrder: true
    ) { state, things in
        for look in state.looks {
            things.say(.outcome, look.checked.outcome)
            things.say(.year, look.fact.occurred)
            things.say(.requirement, look.checked.requirements)
            things.say(.region, look.checked.regions)
            things.say(.state, look.checked.states)
            things.add(look.fact.subject.description, on: look.fact.occurred, events: [look.fact.id])
        }
    }

    /// What the texts expect of a forum's road.
    static let requirements = Measure(
        name: "requirements", help: "what the texts expect on a forum's road",
        things: [.requirement], dimensions: [.forum, .area, .verb]
    ) { state, things in
        for requirement in state.requirements.values where requirement.isOpen {
            things.say(.forum, requirement.adopted?.forum)
            things.say(.area, requirement.adopted?.area)
            things.say(.verb, requirement.adopted?.verb)
            things.add(
                "requirement/" + requirement.slug, on: requirement.adoptedOn,
                events: requirement.events)
        }
    }
}
