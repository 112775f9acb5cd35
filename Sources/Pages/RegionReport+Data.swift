import Events
import Formats
import GlobalCompact
import Projections

/// A region's page for programs.
extension Report {
    static func record(_ brief: RegionBrief, _ details: RegionDetails, _ basis: BasisNote) -> Record {
        let objectives = details.objectives.flatMap { title, tallies in
            tallies.map { tally -> Record in
                [
                    "things": .text(title), "objective": .text(tally.key.first), "value": .quantity(tally.value),
                    "events": .texts(tally.events),
                ]
            }
        }
        let areas = details.areas.map { tally -> Record in
            ["thematicArea": .text(tally.key.first), "value": .quantity(tally.value), "events": .texts(tally.events)]
        }
        let states = brief.states.map { row -> Record in
            ["state": .text(row.state.code), "counts": .counts(zip(brief.sections, row.counts).map { ($0.title, $1) })]
        }
        let looks = brief.looks.map { look -> Record in
            [
                "event": .text(look.fact.id), "occurred": .days(look.fact.occurred), "outcome": .text(look.checked.outcome.rawValue),
                "scope": .text(look.whole?.scope),
            ]
        }
        return [
            "basis": .record(basis.record), "region": .text(brief.region.rawValue), "members": .texts(brief.members.map(\.code)),
            "sections": .records(brief.sections.map { record($0, details) }), "objectives": .records(objectives),
            "states": .records(states), "others": .records(details.others.map(\.record)), "targets": .records(brief.targets.map(record)),
            "thematicAreas": .records(areas), "timeline": .texts(details.timeline.map(\.subject)), "looks": .records(looks),
        ]
    }

    private static func record(_ section: RegionBrief.Section, _ details: RegionDetails) -> Record {
        [
            "section": .text(section.title), "measure": .text(section.question.measure.name), "recorded": .number(section.count),
            "possible": .number(section.possible), "states": .texts(section.states.map(\.code)),
            "subjects": .texts(section.items.map(\.subject)),
            "stated": .records(section.stated.compactMap { details.stated[$0.slug]?.record }),
            "elsewhere": .records(section.elsewhere.compactMap { details.stated[$0.slug]?.record }), "gap": .number(gap(section)),
            "events": .texts(Set(section.items.flatMap(\.events))),
        ]
    }
}
