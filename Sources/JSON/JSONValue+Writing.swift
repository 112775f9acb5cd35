/// The two forms in which a value is written.
extension JSONValue {
    /// The RFC 8785 form: members sorted by their names' UTF-16 code units, no white space, the fewest escapes, ECMAScript's numbers.
    ///
    /// An integer beyond ±(2^53 − 1) is written as the nearest double (section 3.2.2.3); infinity and NaN, which JSON has not, as `null`.
    /// Members of the same name are all written; no document that was read has any.
    package func canonicalBytes() -> [UInt8] {
        var output: [UInt8] = []
        appendCanonical(to: &output)
        return output
    }

    /// A form for people: indented by two spaces, one member or element a line, members in the order given, no newline at the end.
    ///
    /// What a display would act on or hide stands in its strings as an escape: `\u202e`.
    package func prettyBytes() -> [UInt8] {
        var output: [UInt8] = []
        appendPretty(to: &output, depth: 0)
        return output
    }

    /// The RFC 8785 form with an escape for all that a display might act on or hide, joiners too: one line that passes unchanged through
    /// what writes such characters out.
    package func plainBytes() -> [UInt8] {
        var output: [UInt8] = []
        // Such characters stand in strings alone.
        for scalar in String(decoding: canonicalBytes(), as: UTF8.self).unicodeScalars {
            if scalar.actsOnDisplay {
                for unit in UTF16.encode(scalar) ?? .init() { JSONText.appendEscape(unit, to: &output) }
            } else {
                output.append(contentsOf: scalar.utf8)
            }
        }
        return output
    }

    private func appendCanonical(to output: inout [UInt8]) {
        switch self {
        case .array(let elements):
            var separator = UInt8(ascii: "[")
            for element in elements {
                output.append(separator)
                element.appendCanonical(to: &output)
                separator = UInt8(ascii: ",")
            }
            output.append(contentsOf: elements.isEmpty ? "[]".utf8 : "]".utf8)
        case .object(let members):
            var separator = UInt8(ascii: "{")
            for place in Self.canonicalPlaces(of: members) {
                output.append(separator)
                JSONText.appendQuoted(members[place].name, to: &output)
                output.append(UInt8(ascii: ":"))
                members[place].value.appendCanonical(to: &output)
                separator = UInt8(ascii: ",")
            }
            output.append(contentsOf: members.isEmpty ? "{}".utf8 : "}".utf8)
        case .null, .bool, .integer, .double, .string:
            appendScalar(to: &output)
        }
    }

    /// The places of an object's members in the order of their names.
    private static func canonicalPlaces(of members: [(name: String, value: JSONValue)]) -> [Int] {
        var keys = members.indices.map { (beginning: JSONNameOrder.beginning(of: members[$0].name), place: $0) }
        keys.sort { one, other in
            one.beginning != other.beginning
                ? one.beginning < other.beginning : JSONText.canonicalOrder(members[one.place].name, members[other.place].name)
        }
        return keys.map(\.place)
    }

    private func appendPretty(to output: inout [UInt8], depth: Int) {
        switch self {
        case .array(let elements) where !elements.isEmpty:
            output.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                Self.appendLineStart(isFirst: index == 0, depth: depth + 1, to: &output)
                element.appendPretty(to: &output, depth: depth + 1)
            }
            Self.appendLineStart(isFirst: true, depth: depth, to: &output)
            output.append(UInt8(ascii: "]"))
        case .object(let members) where !members.isEmpty:
            output.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                Self.appendLineStart(isFirst: index == 0, depth: depth + 1, to: &output)
                JSONText.appendDisplayed(member.name, to: &output)
                output.append(contentsOf: ": ".utf8)
                member.value.appendPretty(to: &output, depth: depth + 1)
            }
            Self.appendLineStart(isFirst: true, depth: depth, to: &output)
            output.append(UInt8(ascii: "}"))
        case .string(let text):
            JSONText.appendDisplayed(text, to: &output)
        case .array, .object:
            appendCanonical(to: &output)
        case .null, .bool, .integer, .double:
            appendScalar(to: &output)
        }
    }

    private func appendScalar(to output: inout [UInt8]) {
        switch self {
        case .bool(true): output.append(contentsOf: "true".utf8)
        case .bool(false): output.append(contentsOf: "false".utf8)
        case .integer(let value): ECMAScriptNumber.append(value, to: &output)
        case .double(let value): ECMAScriptNumber.append(value, to: &output)
        case .string(let text): JSONText.appendQuoted(text, to: &output)
        case .null, .array, .object: output.append(contentsOf: "null".utf8)
        }
    }

    private static func appendLineStart(isFirst: Bool, depth: Int, to output: inout [UInt8]) {
        if !isFirst { output.append(UInt8(ascii: ",")) }
        output.append(UInt8(ascii: "\n"))
        output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }
}
