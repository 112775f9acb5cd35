import SeededTesting

/// Random JSON texts: canonical ones, loose ones, and ones with a few bytes wrong.
struct RandomText {
    private var random: SeededDraw
    /// How often in a hundred a loose spelling is chosen.
    private var looseness = 0

    init(seed: UInt64) {
        random = SeededDraw(seed: seed)
    }

    /// A text that is canonical, or nearly so, or anything but, in equal parts.
    mutating func next() -> [UInt8] {
        looseness = [0, 4, 40].randomElement(using: &random) ?? 0
        let text = Array((whiteSpace() + value(depth: 0) + whiteSpace()).utf8)
        return chance(30) ? damaged(text) : text
    }

    private mutating func value(depth: Int) -> String {
        switch Int.random(in: 0..<(depth < 4 ? 10 : 6), using: &random) {
        case 0: ["true", "false", "null"].randomElement(using: &random) ?? "null"
        case 1, 2: number()
        case 3, 4, 5: quoted(string())
        case 6, 7: array(depth: depth)
        default: object(depth: depth)
        }
    }

    private mutating func array(depth: Int) -> String {
        var elements: [String] = []
        for _ in 0..<Int.random(in: 0..<5, using: &random) {
            elements.append(whiteSpace() + value(depth: depth + 1) + whiteSpace())
        }
        return "[" + whiteSpace() + elements.joined(separator: ",") + "]"
    }

    private mutating func object(depth: Int) -> String {
        var names: [String] = []
        for _ in 0..<(chance(5) ? 25 : Int.random(in: 0..<5, using: &random)) {
            let name = string()
            if !names.contains(where: { $0.utf8.elementsEqual(name.utf8) }) || loosely() { names.append(name) }
        }
        if !loosely() {
            names.sort { $0.utf16.lexicographicallyPrecedes($1.utf16) }
        }
        let members = names.map { name in
            whiteSpace() + quoted(name) + whiteSpace() + ":" + whiteSpace() + value(depth: depth + 1) + whiteSpace()
        }
        return "{" + whiteSpace() + members.joined(separator: ",") + "}"
    }

    private mutating func number() -> String {
        guard loosely() else {
            return String(Int.random(in: -1...1, using: &random) * Int.random(in: 0...9_007_199_254_740_991, using: &random))
        }
        let odd = [
            "-0", "1.0", "1e2", "0.5", "9007199254740992", "-9007199254740993", "1e21", "1E-7", "1e400", "01", "1.",
            "100000000000000000000",
        ]
        return odd.randomElement(using: &random) ?? "0"
    }

    private mutating func string() -> String {
        let characters = "aAb09 ~/\"\\\u{0}\u{8}\n\u{1F}\u{7F}\u{80}éλ€\u{2028}\u{D7FF}\u{E000}\u{FB33}\u{FFFF}\u{10000}😀\u{10FFFF}"
            .unicodeScalars
        var text = String.UnicodeScalarView()
        for _ in 0..<(chance(20) ? 12 : Int.random(in: 0..<4, using: &random)) {
            text.append(characters.randomElement(using: &random) ?? "a")
        }
        return String(text)
    }

    private mutating func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            quoted += loosely() ? looselyEscaped(scalar) : escaped(scalar)
        }
        return quoted + "\""
    }

    private func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\u{8}": "\\b"
        case "\n": "\\n"
        case "\u{0}"..<" ": "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
        default: String(scalar)
        }
    }

    private mutating func looselyEscaped(_ scalar: Unicode.Scalar) -> String {
        if scalar == "/" { return "\\/" }
        let isUppercase = chance(50)
        let units = scalar.utf16.map { unit in
            let digits = String(unit, radix: 16, uppercase: isUppercase)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
        return units.joined()
    }

    private mutating func damaged(_ text: [UInt8]) -> [UInt8] {
        var text = text
        for _ in 0..<Int.random(in: 1...2, using: &random) where !text.isEmpty {
            let place = Int.random(in: 0..<text.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: text[place] = UInt8.random(in: 0...255, using: &random)
            case 1: text.remove(at: place)
            case 2: text.insert("\"\\,:[]{}0e.- u/".utf8.randomElement(using: &random) ?? 0, at: place)
            default: text.swapAt(place, text.count - 1)
            }
        }
        return text
    }

    private mutating func whiteSpace() -> String {
        loosely() ? [" ", "\t", "\n", "\r"].randomElement(using: &random) ?? "" : ""
    }

    private mutating func loosely() -> Bool {
        chance(looseness)
    }

    private mutating func chance(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &random) < percent
    }
}
