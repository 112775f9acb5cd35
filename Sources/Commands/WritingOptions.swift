import Answers
import Arguments
import Formats

/// Options of commands that write, beside those that every command takes.
extension CommonOptions {
    /// How long to wait for the lock.
    static let wait = OptionSpec(name: "wait", valueName: "SECONDS", help: "how long to wait for another append, 10 unless told")

    /// How something is written.
    static let writing: [OptionSpec] = [
        OptionSpec(name: "writer", valueName: "NAME", help: "which of this copy's writers records it"),
        OptionSpec(name: "expect", valueName: "SIZE", help: "refuse when the ledger has not this many events"),
        wait,
        OptionSpec(name: "dry-run", help: "decide, and write nothing"),
        noCache,
        format,
    ]

    /// The same with an option of which only some formats are.
    static func writing(with option: OptionSpec, formats: [Format]) -> [OptionSpec] {
        [option] + writing.dropLast() + [format(with: (option.name, formats))]
    }

    /// A command's own options with those that every command takes.
    static func added(to spec: CommandSpec) -> CommandSpec {
        var whole = spec
        whole.options.append(ledger)
        return whole
    }
}
