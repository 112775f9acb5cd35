import Synchronization

/// Swift source whose comments and texts are blanked, so that words and braces can be looked for in what is code.
///
/// It knows nested comments, raw and multi-line texts, code within texts, and regular expressions that stand after a mark.
struct SwiftCode {
    /// What stands open around a place.
    private enum Context {
        case code(parentheses: Int)
        case text(quotes: Int, hashes: Int)
    }

    private let bytes: [UInt8]
    private var result: [UInt8] = []
    private var contexts: [Context] = [.code(parentheses: 0)]
    private var index = 0

    /// What was read of each source: a dozen rules ask for the same.
    private static let known = Mutex<[String: String]>([:])

    /// The code of a source; every line stands where it stood.
    static func of(_ text: String) -> String {
        if let code = known.withLock({ $0[text] }) { return code }
        let code = read(text)
        known.withLock { $0[text] = code }
        return code
    }

    private static func read(_ text: String) -> String {
        var reading = SwiftCode(bytes: Array(text.utf8))
        reading.read()
        return String(decoding: reading.result, as: UTF8.self)
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        result.reserveCapacity(bytes.count)
    }

    private mutating func read() {
        while index < bytes.count {
            switch contexts[contexts.count - 1] {
            case .code(let parentheses): readCode(parentheses)
            case .text(let quotes, let hashes): readText(quotes, hashes)
            }
        }
    }

    private static let line = Array("//".utf8)
    private static let opening = Array("/*".utf8)
    private static let closing = Array("*/".utf8)
    private static let quote = Array("\"".utf8)
    private static let quotes = Array("\"\"\"".utf8)

    private func starts(_ wanted: [UInt8], at place: Int) -> Bool {
        place + wanted.count <= bytes.count && wanted.indices.allSatisfy { bytes[place + $0] == wanted[$0] }
    }

    private mutating func keep(_ count: Int = 1) {
        result += bytes[index..<index + count]
        index += count
    }

    private mutating func blank(_ count: Int = 1) {
        for _ in 0..<min(count, bytes.count - index) {
            result.append(bytes[index] == 10 ? 10 : 32)
            index += 1
        }
    }

    private mutating func readCode(_ parentheses: Int) {
        if starts(Self.line, at: index) { return blankLine() }
        if starts(Self.opening, at: index) { return blankComment() }
        if let opening = textOpening() {
            blank(opening.hashes + opening.quotes)
            contexts.append(.text(quotes: opening.quotes, hashes: opening.hashes))
            return
        }
        if let length = expressionLength() { return blank(length) }
        var open = parentheses
        if bytes[index] == UInt8(ascii: "(") { open += 1 }
        if bytes[index] == UInt8(ascii: ")") { open -= 1 }
        if open < 0 {
            blank()
            contexts.removeLast()
        } else {
            contexts[contexts.count - 1] = .code(parentheses: open)
            keep()
        }
    }

    private mutating func blankLine() {
        while index < bytes.count, bytes[index] != 10 { blank() }
    }

    private mutating func blankComment() {
        var depth = 0
        repeat {
            if starts(Self.opening, at: index) {
                depth += 1
                blank(2)
            } else if starts(Self.closing, at: index) {
                depth -= 1
                blank(2)
            } else {
                blank()
            }
        } while depth > 0 && index < bytes.count
    }

    /// How a text opens here, if one does.
    private func textOpening() -> (quotes: Int, hashes: Int)? {
        var place = index
        while place < bytes.count, bytes[place] == UInt8(ascii: "#") { place += 1 }
        guard starts(Self.quote, at: place) else { return nil }
        return (starts(Self.quotes, at: place) ? 3 : 1, place - index)
    }

    /// The length of a regular expression that begins here: a slash after a mark, and another on the same line.
    private func expressionLength() -> Int? {
        guard bytes[index] == UInt8(ascii: "/"), index + 1 < bytes.count, bytes[index + 1] != 32, bytes[index + 1] != 10 else { return nil }
        let before = result.last { $0 != 32 }
        guard before.map({ "([,=:{\n".utf8.contains($0) }) ?? true else { return nil }
        var place = index + 1
        while place < bytes.count, bytes[place] != 10 {
            if bytes[place] == UInt8(ascii: "/") { return place - index + 1 }
            place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }

    private mutating func readText(_ quotes: Int, _ hashes: Int) {
        let marks = [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
        if bytes[index...].starts(with: [UInt8](repeating: UInt8(ascii: "\""), count: quotes) + marks) {
            blank(quotes + hashes)
            contexts.removeLast()
        } else if bytes[index...].starts(with: [UInt8(ascii: "\\")] + marks) {
            let isCode = bytes.indices.contains(index + 1 + hashes) && bytes[index + 1 + hashes] == UInt8(ascii: "(")
            blank(2 + hashes)
            if isCode { contexts.append(.code(parentheses: 0)) }
        } else {
            blank()
        }
    }
}
