/// Members' names: their order, and that none occurs twice.
extension JSONParser {
    /// Reads a member's name and the colon after it, and moves to its value.
    mutating func readName(_ bytes: Span<UInt8>, _ position: inout Int) throws(JSONProblem) {
        guard position < bytes.count else {
            throw JSONProblem(offset: position, reason: .unexpectedEnd)
        }
        guard bytes[position] == UInt8(ascii: "\"") else {
            throw JSONProblem(offset: position, reason: .unexpectedByte(bytes[position]))
        }
        let index = tape.count
        try readString(bytes, &position)
        try compareWithLatestName(index, bytes)
        skipWhiteSpace(bytes, &position)
        guard position < bytes.count else {
            throw JSONProblem(offset: position, reason: .unexpectedEnd)
        }
        guard bytes[position] == UInt8(ascii: ":") else {
            throw JSONProblem(offset: position, reason: .unexpectedByte(bytes[position]))
        }
        position += 1
        skipWhiteSpace(bytes, &position)
    }

    /// While names ascend none can occur twice; the first that does not leaves the question to the object's end.
    private mutating func compareWithLatestName(_ name: Int, _ bytes: Span<UInt8>) throws(JSONProblem) {
        let isFirst = name == open + 1
        let latest = Int(tape[open].end)
        tape[open].end = UInt32(truncatingIfNeeded: name)
        guard !isFirst, !tape[open].hasUnorderedNames else { return }
        switch order(of: latest, name, bytes) {
        case .before:
            return
        case .same:
            throw duplicate(name, bytes)
        case .after:
            tape[open].hasUnorderedNames = true
            isCanonical = false
        }
    }

    /// Refuses the object that ends the tape when a name occurs twice in it.
    ///
    /// A few names are compared each with each, more are sorted: no object takes time quadratic in its size.
    func refuseDuplicateNames(of object: Int, _ bytes: Span<UInt8>) throws(JSONProblem) {
        var count = 0
        var name = object + 1
        while name < tape.count {
            guard count < 16 else {
                return try refuseDuplicateNamesBySorting(of: object, bytes)
            }
            var earlier = object + 1
            while earlier < name {
                guard order(of: earlier, name, bytes) != .same else {
                    throw duplicate(name, bytes)
                }
                earlier = nextName(after: earlier)
            }
            count += 1
            name = nextName(after: name)
        }
    }

    private func refuseDuplicateNamesBySorting(of object: Int, _ bytes: Span<UInt8>) throws(JSONProblem) {
        var names: [(name: Int, text: [UInt8])] = []
        var name = object + 1
        while name < tape.count {
            names.append((name, JSONText.unescaped(bytes.extracting(tape[name].contents))))
            name = nextName(after: name)
        }
        names.sort { first, second in
            switch JSONNameOrder(first.text.span, second.text.span) {
            case .before: true
            case .same: first.name < second.name
            case .after: false
            }
        }
        var firstRepeated: Int?
        for (earlier, later) in zip(names, names.dropFirst()) where earlier.text == later.text {
            firstRepeated = min(firstRepeated ?? later.name, later.name)
        }
        if let firstRepeated {
            throw duplicate(firstRepeated, bytes)
        }
    }

    private func nextName(after name: Int) -> Int {
        Int(tape[name + 1].next)
    }

    private func order(of first: Int, _ second: Int, _ bytes: Span<UInt8>) -> JSONNameOrder {
        let firstText = bytes.extracting(tape[first].contents)
        let secondText = bytes.extracting(tape[second].contents)
        guard tape[first].isEscaped || tape[second].isEscaped else {
            return JSONNameOrder(firstText, secondText)
        }
        return JSONNameOrder(JSONText.unescaped(firstText).span, JSONText.unescaped(secondText).span)
    }

    private func duplicate(_ name: Int, _ bytes: Span<UInt8>) -> JSONProblem {
        let text = JSONText.unescaped(bytes.extracting(tape[name].contents))
        return JSONProblem(offset: Int(tape[name].start), reason: .duplicateMember(String(decoding: text, as: UTF8.self)))
    }
}
