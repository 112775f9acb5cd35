import Arguments
import Testing

@Suite("The manual page")
struct ManPageTests {
    @Test("it has every command, with what it takes and examples")
    func page() {
        let text = ManPage.text(
            program: "gcm-ledger", version: "1.0.0", released: "2024-03-11", about: "a ledger of the Global Compact for Migration",
            commands: [SampleCommands.list, SampleCommands.version], common: [SampleCommands.asOf])
        #expect(
            text == #"""
                .TH GCM\-LEDGER 1 "2024-03-11" "gcm\-ledger 1.0.0"
                .ad l
                .SH NAME
                gcm\-ledger \- a ledger of the Global Compact for Migration
                .SH SYNOPSIS
                .B gcm\-ledger
                .I COMMAND
                [\fIOPTION\fR ...]
                .SH COMMANDS
                .SS gcm\-ledger list THING [SUBJECT ...] [OPTION ...]
                what is recorded, one row a thing
                .PP
                Lists every thing of one kind that stands as of the date, with its number in the register where it has one.
                Things that were retracted are left out.
                .PP
                .br
                \&  things: pledge, report, meeting
                .PP
                Filters narrow the list; filters of one kind widen each other.
                .TP
                .B THING
                the kind of thing
                .TP
                .B SUBJECT
                only these
                .TP
                .B \-\-state CODE
                by or in this State, as three letters (may be repeated; also \-\-country)
                .TP
                .B \-\-objective\-of\-the\-compact NUMBER
                under this objective
                .TP
                .B \-\-count
                only how many
                .TP
                .B \-\-as\-of DATE
                what had occurred by then
                .TP
                .B \-\-format FORMAT
                how the answer is written (text, markdown, csv, json)
                .PP
                Kenya\(aqs pledges
                .RS
                .nf
                gcm\-ledger list pledge \-\-state KEN
                .fi
                .RE
                .PP
                .RS
                .nf
                gcm\-ledger list report \-\-format csv
                .fi
                .RE
                .SS gcm\-ledger version
                which version this is
                .SH OPTIONS OF EVERY COMMAND
                .TP
                .B \-\-as\-of DATE
                what had occurred by then

                """#)
    }

    @Test("a line that would be a request to the formatter is text, and so is a backslash", arguments: [".so x", "'so x", "a \\fB b"])
    func harmless(summary: String) {
        let text = ManPage.text(
            program: "x", version: "1", released: "2024-03-11", about: "x", commands: [CommandSpec(name: "list", summary: summary)])
        #expect(!text.contains("\n.so") && !text.contains("\n'so") && !text.contains("\\fB"))
        #expect(text.contains("so x") || text.contains("a \\efB b"))
    }
}
