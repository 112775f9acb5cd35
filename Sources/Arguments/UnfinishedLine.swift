/// A command line whose last word is yet to be finished: what that word stands for, by the words before it.
///
/// It is read as `CommandSpec.parse` reads one, but nothing in it is refused.
package struct UnfinishedLine: Sendable {
    /// What the last word stands for.
    package enum Place: Sendable, Equatable {
        /// The name of an option, with its dashes.
        case option
        /// The value of an option of the command.
        case value(OptionSpec)
        /// The value of an option that the command does not list.
        case unclaimed(String)
        case operand(OperandSpec)
        /// One operand too many.
        case nothing
    }

    /// What the words before the last one say.
    package private(set) var parsed = ParsedArguments()
    package private(set) var place = Place.nothing
    /// What stands of the last word before what is to be finished: `--format=`.
    package private(set) var lead = ""
    /// What is to be finished.
    package private(set) var typed = ""

    /// - Parameter words: the words after the command's own, the last of them unfinished and perhaps empty.
    package init(_ command: CommandSpec, words: [String]) {
        typed = words.last ?? ""
        var areOperands = false
        var waiting: Place?
        for word in words.dropLast() {
            if let place = waiting, !word.unicodeScalars.starts(with: "--".unicodeScalars) {
                take(place, word)
                waiting = nil
                continue
            }
            waiting = nil
            switch areOperands ? .operand(word) : ArgumentWord(word) {
            case .operand(let operand): parsed.take(operand: operand)
            case .endOfOptions: areOperands = true
            case .option(let name, let value):
                let place = Self.value(of: name, command)
                if let place, let value {
                    take(place, value)
                } else if let place {
                    waiting = place
                } else {
                    parsed.take(option: name, value: nil)
                }
            case .unknownShort: break
            }
        }
        finish(command, waiting, areOperands: areOperands)
    }

    private mutating func finish(_ command: CommandSpec, _ waiting: Place?, areOperands: Bool) {
        if let waiting, !typed.unicodeScalars.starts(with: "--".unicodeScalars) {
            place = waiting
        } else if !areOperands, typed.hasPrefix("-") {
            place = .option
            guard case .option(let name, let value?) = ArgumentWord(typed) else { return }
            place = Self.value(of: name, command) ?? .nothing
            lead = "--\(name)="
            typed = value
        } else if let last = command.operands.last {
            let count = parsed.operands.count
            place = count < command.operands.count ? .operand(command.operands[count]) : last.isRepeatable ? .operand(last) : .nothing
        }
    }

    /// What stands after an option of a name; nothing where it has no value.
    private static func value(of name: String, _ command: CommandSpec) -> Place? {
        guard let option = command.options.first(where: { $0.name == name || $0.alternatives.contains(name) }) else {
            return command.takesAnyOption ? .unclaimed(name) : nil
        }
        return option.valueName == nil ? nil : .value(option)
    }

    private mutating func take(_ place: Place, _ value: String) {
        switch place {
        case .value(let option): parsed.take(option: option.name, value: value)
        case .unclaimed(let name): parsed.take(unclaimed: name, value: value)
        case .option, .operand, .nothing: break
        }
    }
}
