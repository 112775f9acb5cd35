import Answers
import Arguments
import Events
import Formats
import GlobalCompact
import Messages
import Projections

/// What the last word of an unfinished line may be: commands, options, and whatever the place takes, as far as it is known.
struct LineCompletion {
    private let shell: Shell
    /// The last word as it was typed, and how it is quoted.
    private let last: QuotedWord
    private let line: UnfinishedLine
    private let command: CommandSpec
    private let words: PlaceWords

    /// - Parameter words: those after the program's name, the last one unfinished.
    init(_ words: [String], for shell: Shell, _ invocation: Invocation) {
        self.shell = shell
        // Bash hands over what was typed, zsh what that says, and fish that of all but the last word.
        let quoted = words.enumerated().map { place, word in
            shell == .bash || shell == .fish && place == words.count - 1 ? QuotedWord(typed: word) : QuotedWord(text: word)
        }
        last = quoted.last ?? QuotedWord(text: "")
        let plain = quoted.isEmpty ? [""] : quoted.map(\.text)
        let before = plain.dropLast()
        var place = 0
        while place < before.count, CommandCatalogue.command(named: before[place]) == nil {
            place += Program.takesValue(before[place]) ? 2 : 1
        }
        var rest = plain
        if place < before.count {
            command = CommonOptions.added(to: CommandCatalogue.command(named: rest.remove(at: place))?.spec ?? Self.none)
        } else {
            command = Self.none
        }
        line = UnfinishedLine(command, words: rest)
        self.words = PlaceWords(line, command, invocation)
    }

    /// Before there is a command.
    private static let none = CommandSpec(
        name: "", operands: [OperandSpec(name: PlaceWords.command)], options: [CommonOptions.ledger, OptionSpec(name: "version")])

    /// The lines for the shell's script: `words`, `files` or `folders`, then each word with its meaning.
    var lines: [String] {
        let candidates = candidates
        let words = candidates.matching(line.typed).compactMap { candidate in
            var whole = candidate
            whole.word = line.lead + candidate.word
            if shell == .bash { whole.word = last.quoting(whole.word) }
            return whole.line
        }
        return [candidates.kind] + words
    }

    private var candidates: Candidates {
        switch line.place {
        case .option: .words(options)
        case .value(let option): words.of(option)
        case .unclaimed(let name): words.of(field: name)
        case .operand(let operand): words.of(operand)
        case .nothing: .nothing
        }
    }

    /// The options that can still be given, those of the fields of an event among them.
    private var options: [Candidate] {
        let own = command.options.filter { $0.isRepeatable || !line.parsed.has($0.name) }.map { Candidate("--" + $0.name, $0.help) }
        let fields = words.fields.map { Candidate("--" + OptionName.of($0.name), $0.help) }
        return own + fields + [Candidate("--help", "show help")]
    }
}
