import Events

/// Below Projections no module knows what a thing is: whatever it has to know of one stands in the table of fields.
enum ThingRule {
    /// The modules that keep and read events of any type.
    static let modules: Set<String> = ["History", "Wire", "Evidence", "JSON", "Files"]

    /// The names that a file uses of things, of their events and of their payloads; those of the ledger's files and of corrections aside.
    static func violations(_ file: SourceText) -> [String] {
        guard modules.contains(file.module) else { return [] }
        let code = SwiftCode.of(file.text)
        var names = Set(code.matches(of: /[A-Za-z]+/).map { String($0.output) }).intersection(names)
        for match in code.matches(of: /(?:thing|to|of): *(?:\[ *)?\.([a-z]+)|thing *[=!]= *\.([a-z]+)|Subject\( *\.([a-z]+)/) {
            let thing = match.output.1 ?? match.output.2 ?? match.output.3 ?? ""
            if things.contains(where: { $0.rawValue == thing }) { names.insert(String(thing)) }
        }
        return names.sorted().map { "\(file.path): names \($0)" }
    }

    private static let things = Thing.allCases.filter { $0 != .event && $0 != .ledger }

    /// `pledgeMade`, `PledgeMade`, `PledgeEvent`, `PledgeDescription`.
    private static let names: Set<String> = {
        var names: Set<String> = []
        for type in EventType.allCases where things.contains(type.thing) { names.formUnion(["\(type)", PayloadRule.name(of: type)]) }
        for thing in things {
            let word = thing.rawValue.prefix(1).uppercased() + thing.rawValue.dropFirst()
            names.formUnion([word + "Event", word + "Description"])
        }
        return names
    }()
}
