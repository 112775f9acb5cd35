/// Small, and at home: how long files, lines and functions may be.
enum SizeRule {
    static let fileLines = 400
    static let functionLines = 70
    static let columns = 140

    /// Functions that are tables, with a line for each sentence or each event type: the file and the name.
    static let tables: Set<String> = [
        "Sources/Messages/Sentences+Contradictions.swift words", "Sources/Messages/Sentences+Fields.swift words",
        "Sources/Events/Event+Payload.swift make",
    ]

    static func violations(_ file: SourceText) -> [String] {
        var found: [String] = []
        let lines = file.text.hasSuffix("\n") ? file.lines.dropLast() : file.lines[...]
        if lines.count > fileLines { found.append("\(file.path): \(lines.count) lines") }
        for (index, line) in lines.enumerated() where line.utf8.count > columns && line.count > columns {
            found.append("\(file.path):\(index + 1): \(line.count) columns")
        }
        for function in functions(SwiftCode.of(file.text)) where function.lines > functionLines {
            if !tables.contains("\(file.path) \(function.name)") {
                found.append("\(file.path): \(function.name) has \(function.lines) lines")
            }
        }
        return found
    }

    /// The functions and initialisers with a body in some code, each with its lines from its name to its closing brace.
    static func functions(_ code: String) -> [(name: String, lines: Int)] {
        let bytes = Array(code.utf8)
        return code.matches(of: /\b(?:func +([^\s(<]+)|(init)[?!]?(?=[(<]))/).compactMap { match in
            let start = code.utf8.distance(from: code.startIndex, to: match.range.lowerBound)
            guard let open = body(bytes, from: start), let close = closing(bytes, from: open) else { return nil }
            return (String(match.output.1 ?? "init"), bytes[start...close].count { $0 == 10 } + 1)
        }
    }

    /// The brace that opens a body; nothing where the next line goes on with something else, as after a protocol's requirement or a call.
    private static func body(_ bytes: [UInt8], from start: Int) -> Int? {
        var depth = 0
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "{") where depth == 0: return index
            case UInt8(ascii: "}") where depth == 0: return nil
            case 10 where depth == 0:
                let next = bytes[index...].first { $0 != 10 && $0 != 32 }
                guard let next, "{-tw".utf8.contains(next) else { return nil }
            default: break
            }
            if depth < 0 { return nil }
            index += 1
        }
        return nil
    }

    private static func closing(_ bytes: [UInt8], from open: Int) -> Int? {
        var depth = 0
        for index in open..<bytes.count {
            if bytes[index] == UInt8(ascii: "{") { depth += 1 }
            if bytes[index] == UInt8(ascii: "}") { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }
}
