import Arguments

/// Three commands that together use everything a specification can say.
enum SampleCommands {
    static let format = OptionSpec(
        name: "format", valueName: "FORMAT", help: "how the answer is written", choices: ["text", "markdown", "csv", "json"])
    static let asOf = OptionSpec(name: "as-of", valueName: "DATE", help: "what had occurred by then")
    static let common = [asOf, format]

    static let list = CommandSpec(
        name: "list", group: "ask", summary: "what is recorded, one row a thing",
        discussion: """
            Lists every thing of one kind that stands as of the date, with its number in the register where it has one.
            Things that were retracted are left out.

              things: pledge, report, meeting

            Filters narrow the list; filters of one kind widen each other.
            """,
        operands: [
            OperandSpec(name: "THING", help: "the kind of thing"),
            OperandSpec(name: "SUBJECT", help: "only these", isOptional: true, isRepeatable: true),
        ],
        options: [
            OptionSpec(
                name: "state", valueName: "CODE", help: "by or in this State, as three letters", isRepeatable: true,
                alternatives: ["country"]),
            OptionSpec(name: "objective-of-the-compact", valueName: "NUMBER", help: "under this objective"),
            OptionSpec(name: "count", help: "only how many"),
        ] + common,
        examples: [
            (command: "gcm-ledger list pledge --state KEN", says: "Kenya's pledges"),
            (command: "gcm-ledger list report --format csv", says: ""),
        ])

    static let record = CommandSpec(
        name: "record", group: "write", summary: "record one event",
        operands: [OperandSpec(name: "THING.VERB", help: "the type of event")],
        options: [OptionSpec(name: "on", valueName: "DATE", help: "the day it occurred", alternatives: ["occurred"])],
        examples: [], takesAnyOption: true)

    static let version = CommandSpec(name: "version", group: "learn", summary: "which version this is")

    static let all = [record, list, version]
}
