import Events
import GlobalCompact

extension Measure {
    /// UN networks on migration.
    static let networks = Measure(
        name: "networks", help: "UN networks on migration", dimensions: [.kind, .region, .state, .year], statedAs: ["country-networks"]
    ) { state in
        state.networks.values.sorted { $0.slug < $1.slug }.map { network in
            item(
                network,
                [
                    .kind: one(network.stated.kind), .region: regions(network.stated.region, network.stated.states),
                    .state: codes(network.stated.states),
                ])
        }
    }

    /// Workshops and trainings.
    static let workshops = Measure(
        name: "workshops", help: "workshops and trainings held", dimensions: [.region, .state, .year], statedAs: ["workshops"]
    ) { state in
        state.workshops.values.sorted { $0.slug < $1.slug }.map { workshop in
            item(
                workshop, [.region: regions(workshop.stated.region, workshop.stated.states), .state: codes(workshop.stated.states)])
        }
    }

    /// Practices in repositories.
    static let practices = Measure(
        name: "practices", help: "practices in repositories", dimensions: [.region, .state, .objective, .year], statedAs: ["practices"]
    ) { state in
        state.practices.values.sorted { $0.slug < $1.slug }.map { practice in
            item(
                practice,
                [
                    .region: regions(practice.stated.region, practice.stated.states), .state: codes(practice.stated.states),
                    .objective: numbers(practice.stated.objectives),
                ])
        }
    }

    /// Organisations and bodies.
    static let organisations = Measure(
        name: "organisations", help: "organisations and bodies", dimensions: [.kind, .year]
    ) { state in
        state.organisations.values.sorted { $0.slug < $1.slug }.map { item($0, [.kind: one($0.stated.kind)]) }
    }

    /// Groups of States that are no commissions.
    static let groups = Measure(
        name: "groups", help: "groups of States that are no commissions", dimensions: [.state, .year]
    ) { state in
        state.groups.values.sorted { $0.slug < $1.slug }.map { item($0, [.state: codes($0.stated.members)]) }
    }

    private static func item(_ thing: StatedThing<some Payload>, _ keys: DimensionValues) -> Item {
        var all = keys
        all[.year] = year(thing.occurred)
        return Item(subject: thing.subject, keys: all, day: thing.occurred.last, events: [thing.event])
    }
}
