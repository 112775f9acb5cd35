import Events
import GlobalCompact

extension Measure {
    /// Documents that citations can point to.
    static let documents = Measure(
        name: "documents", help: "documents that citations point to", dimensions: [.year, .publisher]
    ) { state in
        state.documents.values.sorted { $0.slug < $1.slug }.map { document in
            Item(
                subject: "document/" + document.slug,
                keys: [
                    .year: year(document.occurred),
                    .publisher: one(document.published?.publisher),
                ],
                day: document.occurred?.last, events: document.events)
        }
    }

    /// Looks at registers and pages.
    static let looks = Measure(
        name: "looks", help: "looks at registers and pages, with what they gave",
        dimensions: [.outcome, .year, .requirement, .region, .state]
    ) { state in
        state.looks.map { look in
            Item(
                subject: look.fact.subject.description,
                keys: [
                    .outcome: [look.checked.outcome.rawValue],
                    .year: [String(look.day.year)],
                    .requirement: look.checked.requirements,
                    .region: look.checked.regions.map(\.rawValue),
                    .state: look.checked.states.map(\.code),
                ],
                day: look.day, events: [look.fact.id])
        }
    }

    /// What the texts expect of a forum's road.
    static let requirements = Measure(
        name: "requirements", help: "what the texts expect on a forum's road", dimensions: [.forum, .area, .verb]
    ) { state in
        state.requirements.values.filter(\.isOpen).sorted { $0.slug < $1.slug }.map { requirement in
            Item(
                subject: "requirement/" + requirement.slug,
                keys: [
                    .forum: one(requirement.adopted?.forum),
                    .area: one(requirement.adopted?.area),
                    .verb: one(requirement.adopted?.verb),
                ],
                day: requirement.adoptedOn?.last, events: requirement.events)
        }
    }
}
