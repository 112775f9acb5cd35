/// Arrays and objects: where they open, what follows a value in them, and where they close.
extension JSONParser {
    /// Leaves the containers that end here, and moves past a comma to the next value, or else to the end of the text.
    mutating func findNextValue(_ bytes: Span<UInt8>, _ position: inout Int) throws(JSONProblem) -> Bool {
        skipWhiteSpace(bytes, &position)
        while depth > 0 {
            guard position < bytes.count else {
                throw JSONProblem(offset: position, reason: .unexpectedEnd)
            }
            let isObject = tape[open].kind == .object
            let byte = bytes[position]
            if byte == UInt8(ascii: ",") {
                position += 1
                skipWhiteSpace(bytes, &position)
                if isObject { try readName(bytes, &position) }
                return true
            }
            guard byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                throw JSONProblem(offset: position, reason: .unexpectedByte(byte))
            }
            try leave(bytes, &position)
        }
        return false
    }

    /// Opens the container whose bracket stands at `position`, and moves to what is in it.
    mutating func enter(_ kind: JSONKind, _ bytes: Span<UInt8>, _ position: inout Int) throws(JSONProblem) {
        guard depth < depthLimit else {
            throw JSONProblem(offset: position, reason: .tooDeep(limit: depthLimit))
        }
        let index = tape.count
        append(kind, position..<position)
        tape[index].next = UInt32(truncatingIfNeeded: open)
        open = index
        depth += 1
        position += 1
        skipWhiteSpace(bytes, &position)
    }

    /// Closes the innermost container, whose bracket stands at `position`, and moves to what follows.
    private mutating func leave(_ bytes: Span<UInt8>, _ position: inout Int) throws(JSONProblem) {
        position += 1
        let index = open
        open = Int(tape[index].next)
        depth -= 1
        tape[index].end = UInt32(truncatingIfNeeded: position)
        tape[index].next = UInt32(truncatingIfNeeded: tape.count)
        if tape[index].hasUnorderedNames {
            try refuseDuplicateNames(of: index, bytes)
        }
        skipWhiteSpace(bytes, &position)
    }
}
