import Answers
import Arguments
import Formats

/// Commands and their options as tables.
extension HelpTopic {
    /// The commands as a table.
    static var commands: Page {
        page(["command", "group", "what it does"], CommandCatalogue.all.map { [$0.spec.name, $0.spec.group, $0.spec.summary] })
    }

    /// What a command takes, as a table.
    static func options(of spec: CommandSpec) -> Page {
        page(
            ["word", "value", "meaning"],
            spec.operands.map { [$0.name, "", $0.help] } + spec.options.map { ["--" + $0.name, $0.valueName ?? "", $0.help] })
    }

    /// The commands that have an option; nothing where none has.
    static func page(ofOption name: String) -> Page? {
        let rows = CommandCatalogue.all.flatMap { command in
            CommonOptions.added(to: command.spec).options.filter { $0.name == name || $0.alternatives.contains(name) }.map { option in
                [command.spec.name, "--" + option.name + (option.valueName.map { " " + $0 } ?? ""), option.help]
            }
        }
        return rows.isEmpty ? nil : page(["command", "option", "meaning"], rows)
    }
}
