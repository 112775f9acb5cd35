/// What `help` prints: lines of at most 80 columns, the last one ended by a line feed.
package enum HelpText {
    /// Every command in its group, with what it does in one line.
    package static func overview(
        program: String, version: String, about: String = "", groups: [(title: String, commands: [CommandSpec])], common: [OptionSpec] = []
    ) -> String {
        var page = HelpPage()
        page.paragraph(["\(program) \(version)", about].filter { !$0.isEmpty }.joined(separator: " - "))
        page.paragraph("usage: \(program) COMMAND [OPTION ...]")
        let widest = groups.flatMap(\.commands).map(\.name.count).max() ?? 0
        for group in groups {
            page.terms(group.title, group.commands.map { ($0.name, $0.summary) }, widest: widest)
        }
        page.options("options of every command", common)
        page.paragraph("'\(program) help COMMAND' says more about one of them.")
        return page.text
    }

    /// All about one command; the options it shares with others stand under their own heading.
    package static func command(_ spec: CommandSpec, program: String, common: [OptionSpec] = []) -> String {
        var page = HelpPage()
        page.paragraph(["\(program) \(spec.name)", spec.summary].filter { !$0.isEmpty }.joined(separator: " - "))
        page.paragraph("usage: " + usage(spec, program: program, hasOptions: !(spec.options + common).isEmpty))
        page.discussion(spec.discussion)
        page.terms("operands", spec.operands.map { ($0.name, $0.help) })
        page.options("options", spec.options)
        page.options("common options", common)
        page.examples(spec.examples)
        return page.text
    }

    /// The command as it is called: `gcm-ledger why MEASURE [OPTION ...]`.
    static func usage(_ spec: CommandSpec, program: String, hasOptions: Bool) -> String {
        var words = [program, spec.name] + spec.operands.map(\.term)
        if spec.takesAnyOption { words.append("[--FIELD VALUE ...]") }
        if hasOptions { words.append("[OPTION ...]") }
        return words.joined(separator: " ")
    }
}
