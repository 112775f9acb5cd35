import Events
import GlobalCompact

extension Measure {
    /// Joint programmes by how far they have come.
    static let programmes = Measure(
        name: "programmes", help: "joint programmes by how far they have come", of: .programme,
        by: [
            (.region, .region(named: "region", orOf: "states")), (.state, .field("states")), (.fund, .field("fund")),
            (.stage, .word { programme, _ in ProgrammeState(programme).stage }), (.thematicArea, .field("thematicArea")), (.year, .year),
        ], statedAs: ["programmes"], parts: begun,
        days: { programme, _ in ProgrammeState(programme).occurred },
        events: { programme, _, take in ProgrammeState(programme).decisive.forEach(take) })
}
