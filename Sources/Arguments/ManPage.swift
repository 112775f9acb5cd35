/// The manual page, in the macros of man(7).
package enum ManPage {
    /// The page of section 1, ended by one line feed: every command with its operands, options and examples.
    ///
    /// - Parameter released: the day of the version, as `2024-03-11`: mandoc warns of a page without one, and of one with `\-` in it.
    package static func text(
        program: String, version: String, released: String, about: String, commands: [CommandSpec], common: [OptionSpec] = []
    ) -> String {
        var lines = [
            ".TH \(escaped(program.uppercased())) 1 \"\(released)\" \"\(escaped("\(program) \(version)"))\"",
            // Words that are as long as a line cannot be spread over it, of which groff warns.
            ".ad l",
            ".SH NAME", escaped("\(program) - ") + escaped(about),
            ".SH SYNOPSIS", ".B \(escaped(program))", ".I COMMAND", "[\\fIOPTION\\fR ...]",
            ".SH COMMANDS",
        ]
        for command in commands { lines += section(command, program: program) }
        if !common.isEmpty { lines += [".SH OPTIONS OF EVERY COMMAND"] + common.flatMap { entry($0.term, $0.fullHelp) } }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func section(_ command: CommandSpec, program: String) -> [String] {
        let usage = HelpText.usage(command, program: program, hasOptions: !command.options.isEmpty)
        var lines = [".SS \(escaped(usage))", text(command.summary)]
        let discussion = command.discussion.isEmpty ? "" : "\n" + command.discussion
        for line in discussion.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(discussion.isEmpty ? 1 : 0) {
            if line.first == " " { lines.append(".br") }
            lines.append(line.isEmpty ? ".PP" : text(String(line)))
        }
        for operand in command.operands { lines += entry(operand.name, operand.help) }
        for option in command.options { lines += entry(option.term, option.fullHelp) }
        for example in command.examples {
            lines += [".PP", text(example.says), ".RS", ".nf", text(example.command), ".fi", ".RE"]
        }
        return lines.filter { !$0.isEmpty }
    }

    private static func entry(_ term: String, _ says: String) -> [String] {
        [".TP", ".B \(escaped(term))", text(says)]
    }

    /// A line of text, which a dot, a quote or a space at its start does not make a request.
    private static func text(_ line: String) -> String {
        guard let first = line.first else { return "" }
        return (".' ".contains(first) ? "\\&" : "") + escaped(line)
    }

    private static func escaped(_ text: String) -> String {
        text.map { character in
            switch character {
            case "\\": "\\e"
            case "-": "\\-"
            case "'": "\\(aq"
            case "\"": "\\(dq"
            case "`": "\\(ga"
            case "^": "\\(ha"
            case "~": "\\(ti"
            default: String(character)
            }
        }
        .joined()
    }
}
