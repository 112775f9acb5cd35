/// What to do about something: words, and in them commands that can be pasted.
///
/// With which words the ledger is named is known only where a hint is shown.
package struct FixHint: Sendable, Equatable {
    fileprivate enum Piece: Sendable, Equatable {
        case words(String)
        /// A command of the program, without its name.
        case command(String, namesLedger: Bool)
        /// A command of another program.
        case shell(String)
    }

    private var pieces: [Piece]

    /// A command of the program, written without its name.
    ///
    /// - Parameter namesLedger: whether it is about the ledger that was asked, which it then has to name as that call did.
    package init(command: String, namesLedger: Bool) {
        pieces = [.command(command, namesLedger: namesLedger)]
    }

    /// A command of another program.
    package init(shell command: String) {
        pieces = [.shell(command)]
    }

    package static func + (left: FixHint, right: FixHint) -> FixHint {
        var whole = left
        whole.pieces += right.pieces
        return whole
    }

    /// The hint as it is shown, each command in quotes.
    ///
    /// - Parameter ledger: the words that name the ledger, such as `--ledger DIR`; none where it is found without them.
    package func text(program: String, ledger: String?) -> String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .shell(let command): Self.quoted(command)
            case .command(let command, let namesLedger):
                Self.quoted([program, namesLedger ? ledger : nil, command].compactMap(\.self).joined(separator: " "))
            }
        }.joined()
    }

    /// A command that holds quotes of its own stands in quotes that no shell knows: pasted with them, it runs nothing.
    private static func quoted(_ command: String) -> String {
        command.utf8.contains(UInt8(ascii: "'")) ? "\u{201C}\(command)\u{201D}" : "'\(command)'"
    }
}

extension FixHint: ExpressibleByStringInterpolation {
    package init(stringLiteral words: String) {
        pieces = [.words(words)]
    }

    package init(stringInterpolation: Interpolation) {
        pieces = stringInterpolation.pieces
    }

    /// The parts of a literal, in order.
    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var pieces: [Piece] = []

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ words: String) {
            if !words.isEmpty { pieces.append(.words(words)) }
        }

        package mutating func appendInterpolation(_ hint: FixHint) {
            pieces += hint.pieces
        }

        package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            pieces.append(.words(value.description))
        }
    }
}
