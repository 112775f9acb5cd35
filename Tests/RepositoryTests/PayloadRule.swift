import Events

/// One payload a file, in a folder a thing.
enum PayloadRule {
    /// The name of a type's payload: `meeting.agenda-set` is `MeetingAgendaSet`.
    static func name(of type: EventType) -> String {
        capitalised("\(type)")
    }

    /// Where a type's payload stands; a folder cannot be named `Event`, which is the index of them all.
    static func path(of type: EventType) -> String {
        let folder = type.thing == .event ? "Correction" : capitalised(type.thing.rawValue)
        return "Sources/Events/\(folder)/\(name(of: type)).swift"
    }

    /// Types without their file, files that hold another payload or several, and payloads that no type has.
    static func violations(_ files: [SourceText], types: [EventType]) -> [String] {
        var found: [String] = []
        let expected = Dictionary(types.map { (path(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
        for (path, type) in expected where !files.contains(where: { $0.path == path }) {
            found.append("\(type.rawValue): there is no \(path)")
        }
        for file in files {
            let payloads = SwiftCode.of(file.text).matches(of: /struct +([A-Za-z]+): *Payload\b/).map { String($0.output.1) }
            guard let type = expected[file.path] else {
                found += payloads.map { "\(file.path): \($0) is the payload of no event type" }
                continue
            }
            if payloads != [name(of: type)] { found.append("\(file.path): does not hold \(name(of: type)) alone") }
            if !file.text.contains("static let type = EventType.\(type)\n") {
                found.append("\(file.path): is not the payload of \(type.rawValue)")
            }
        }
        return found.sorted()
    }

    private static func capitalised(_ word: String) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }
}
