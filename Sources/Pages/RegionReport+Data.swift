import Events
import GlobalCompact
import JSON
import Projections

/// A region's page for programs.
extension Report {
    static func json(_ brief: RegionBrief, _ details: RegionDetails, _ basis: BasisNote) -> JSONValue {
        .object([
            ("basis", basis.json), ("region", .string(brief.region.rawValue)), ("members", texts(brief.members.map(\.code))),
            ("sections", .array(brief.sections.map { json($0, details) })),
            (
                "objectives",
                .array(
                    details.objectives.flatMap { title, tallies in
                        tallies.map { tally in
                            .object([
                                ("things", .string(title)), ("objective", text(tally.key.first)), ("value", json(tally.value)),
                                ("events", texts(tally.events)),
                            ])
                        }
                    })
            ),
            (
                "states",
                .array(
                    brief.states.map { row in
                        .object([
                            ("state", .string(row.state.code)),
                            ("counts", .object(zip(brief.sections, row.counts).map { ($0.title, .integer($1)) })),
                        ])
                    })
            ),
            ("others", .array(details.others.map(\.json))), ("targets", .array(brief.targets.map(json))),
            (
                "thematicAreas",
                .array(
                    details.areas.map { tally in
                        .object([
                            ("thematicArea", text(tally.key.first)), ("value", json(tally.value)), ("events", texts(tally.events)),
                        ])
                    })
            ),
            ("timeline", texts(details.timeline.map(\.subject))),
            (
                "looks",
                .array(
                    brief.looks.map { look in
                        .object([
                            ("event", .string(look.fact.id)), ("occurred", .string(look.fact.occurred.description)),
                            ("earliest", text(look.fact.occurred.earliest?.description)),
                            ("latest", text(look.fact.occurred.latest?.description)), ("outcome", .string(look.checked.outcome.rawValue)),
                            ("scope", text(look.whole?.scope)),
                        ])
                    })
            ),
        ])
    }

    private static func json(_ section: RegionBrief.Section, _ details: RegionDetails) -> JSONValue {
        .object([
            ("section", .string(section.title)), ("measure", .string(section.question.measure.name)),
            ("recorded", .integer(section.items.count)), ("possible", .integer(section.possible)),
            ("states", texts(section.states.map(\.code))), ("subjects", texts(section.items.map(\.subject))),
            ("stated", .array(section.stated.compactMap { details.stated[$0.slug]?.json })),
            ("elsewhere", .array(section.elsewhere.compactMap { details.stated[$0.slug]?.json })),
            ("gap", gap(section).map(JSONValue.integer) ?? .null),
            ("events", texts(Set(section.items.flatMap(\.events)).sorted())),
        ])
    }
}
