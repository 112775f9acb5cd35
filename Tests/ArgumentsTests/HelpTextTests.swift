import Arguments
import Testing

@Suite("Help")
struct HelpTextTests {
    @Test("the overview lists every command in its group")
    func overview() {
        let text = HelpText.overview(
            program: "gcm-ledger", version: "1.0.0", about: "a ledger of the Global Compact for Migration",
            groups: [
                (title: "write", commands: [SampleCommands.record]), (title: "ask", commands: [SampleCommands.list]),
                (title: "learn", commands: [SampleCommands.version]),
            ],
            common: SampleCommands.common)
        #expect(
            text == """
                gcm-ledger 1.0.0 - a ledger of the Global Compact for Migration

                usage: gcm-ledger COMMAND [OPTION ...]

                write
                  record   record one event

                ask
                  list     what is recorded, one row a thing

                learn
                  version  which version this is

                options of every command
                  --as-of DATE     what had occurred by then
                  --format FORMAT  how the answer is written (text, markdown, csv, json)

                'gcm-ledger help COMMAND' says more about one of them.

                """)
    }

    @Test("an overview without options leaves their heading out")
    func shortOverview() {
        let text = HelpText.overview(program: "x", version: "2", groups: [(title: "ask", commands: [SampleCommands.list])])
        #expect(
            text == """
                x 2

                usage: x COMMAND [OPTION ...]

                ask
                  list  what is recorded, one row a thing

                'x help COMMAND' says more about one of them.

                """)
    }

    @Test("a command's help shows its use, what it takes and examples to copy")
    func command() {
        #expect(
            HelpText.command(SampleCommands.list, program: "gcm-ledger") == """
                gcm-ledger list - what is recorded, one row a thing

                usage: gcm-ledger list THING [SUBJECT ...] [OPTION ...]

                Lists every thing of one kind that stands as of the date, with its number in the
                register where it has one. Things that were retracted are left out.

                  things: pledge, report, meeting

                Filters narrow the list; filters of one kind widen each other.

                operands
                  THING    the kind of thing
                  SUBJECT  only these

                options
                  --state CODE              by or in this State, as three letters (may be
                                            repeated; also --country)
                  --objective-of-the-compact NUMBER
                                            under this objective
                  --count                   only how many
                  --as-of DATE              what had occurred by then
                  --format FORMAT           how the answer is written (text, markdown, csv,
                                            json)

                examples
                  gcm-ledger list pledge --state KEN
                      Kenya's pledges
                  gcm-ledger list report --format csv

                """)
    }

    @Test("options shared with other commands stand under their own heading")
    func common() {
        #expect(
            HelpText.command(SampleCommands.record, program: "gcm-ledger", common: SampleCommands.common) == """
                gcm-ledger record - record one event

                usage: gcm-ledger record THING.VERB [--FIELD VALUE ...] [OPTION ...]

                operands
                  THING.VERB  the type of event

                options
                  --on DATE  the day it occurred (also --occurred)

                common options
                  --as-of DATE     what had occurred by then
                  --format FORMAT  how the answer is written (text, markdown, csv, json)

                """)
    }

    @Test("a command that takes nothing has a short help")
    func nothing() {
        #expect(
            HelpText.command(SampleCommands.version, program: "gcm-ledger") == """
                gcm-ledger version - which version this is

                usage: gcm-ledger version

                """)
    }

    @Test("no line of help is wider than 80 columns")
    func width() {
        let long = String(repeating: "how the answer is written, ", count: 20)
        let option = OptionSpec(name: "a-rather-long-option", valueName: "VALUE", help: long, choices: ["text", "csv"])
        let command = CommandSpec(
            name: "list", summary: long, discussion: long, operands: [OperandSpec(name: "THING", help: long)], options: [option],
            examples: [(command: "x list", says: long)])
        let overview = HelpText.overview(program: "x", version: "1", about: long, groups: [(title: "ask", commands: [command])])
        for line in (overview + HelpText.command(command, program: "x", common: [option])).split(separator: "\n") {
            #expect(line.count <= 80, "\(line)")
        }
    }
}
