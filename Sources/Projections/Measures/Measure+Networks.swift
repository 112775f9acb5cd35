import Events
import GlobalCompact

extension Measure {
    /// UN networks on migration.
    static let networks = Measure(
        name: "networks", help: "UN networks on migration",
        things: [.network], dimensions: [.kind, .region, .state, .year], statedAs: ["country-networks"]
    ) { state, things in
        for network in state.networks.values {
            things.say(.kind, network.stated.kind)
            things.say(.region, network.stated.region, orOf: network.stated.states)
            things.say(.state, network.stated.states)
            add(network, &things)
        }
    }

    /// Workshops and trainings.
    static let workshops = Measure(
        name: "workshops", help: "workshops and trainings held",
        things: [.workshop], dimensions: [.region, .state, .year], statedAs: ["workshops"]
    ) { state, things in
        for workshop in state.workshops.values {
            things.say(.region, workshop.stated.region, orOf: workshop.stated.states)
            things.say(.state, workshop.stated.states)
            add(workshop, &things)
        }
    }

    /// Practices in repositories.
    static let practices = Measure(
        name: "practices", help: "practices in repositories",
        things: [.practice], dimensions: [.region, .state, .objective, .year], statedAs: ["practices"]
    ) { state, things in
        for practice in state.practices.values {
            things.say(.region, practice.stated.region, orOf: practice.stated.states)
            things.say(.state, practice.stated.states)
            things.say(.objective, practice.stated.objectives)
            add(practice, &things)
        }
    }

    /// Organisations and bodies.
    static let organisations = Measure(
        name: "organisations", help: "organisations and bodies", things: [.organisation], dimensions: [.kind, .year]
    ) { state, things in
        for organisation in state.organisations.values {
            things.say(.kind, organisation.stated.kind)
            add(organisation, &things)
        }
    }

    /// Groups of States that are no commissions.
    static let groups = Measure(
        name: "groups", help: "groups of States that are no commissions", things: [.group], dimensions: [.state, .year]
    ) { state, things in
        for group in state.groups.values {
            things.say(.state, group.stated.members)
            add(group, &things)
        }
    }

    @inline(__always)
    private static func add(_ thing: StatedThing<some Payload>, _ things: inout CountedThings) {
        things.say(.year, thing.occurred)
        things.add(thing.subject, on: thing.occurred, events: [thing.event])
    }
}
