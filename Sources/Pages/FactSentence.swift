package import Events
package import GlobalCompact
import Projections

/// What an event states, as a sentence: `Portugal pledged on 7 Jul 2022: Review of the plan, objectives 5 and 7`.
package struct FactSentence: Sendable {
    private let type: EventType
    private let members: [FieldMember]
    private let occurred: Period
    /// What the thing is called, where the event does not say; else its subject.
    private let thing: String
    private let fields: [FieldSpec]

    /// Nothing of an event of an unknown type.
    ///
    /// - Parameter thing: what the thing is called that the event is about, or its subject.
    package init?(_ event: Event, occurred: Period, thing: String) {
        guard let payload = event.payload else { return nil }
        type = Swift.type(of: payload).type
        members = FieldGatherer.members(of: payload)
        fields = FieldList.of(type)
        (self.occurred, self.thing) = (occurred, thing)
    }

    package var text: String {
        let title = fields.first { $0.prose == .title }.flatMap { spec in members.first { $0.name == spec.name }?.value.words }
        let details = members.filter { isDetail($0.name) }.map { told($0) }
        return lead + " " + Self.days(occurred) + ": " + ([title ?? thing] + details).joined(separator: ", ")
    }

    // MARK: Who did what

    /// What is said of those who did it, and the fields that name them. Where nobody is named, a sentence begins as the type's meaning
    /// does.
    private static let deeds: [EventType: (verb: String, who: [String])] = [
        .documentPublished: ("published a document", ["publisher"]), .pledgeMade: ("pledged", ["by", "stakeholders"]),
        .statementDelivered: ("spoke", ["by", "offices"]), .contributionAnnounced: ("announced a contribution", ["donor", "donorOffice"]),
        .contributionCommitted: ("committed a contribution", ["donor", "donorOffice"]),
        .contributionDeposited: ("paid in a contribution", ["donor", "donorOffice"]),
        .reportAnnounced: ("announced a report", ["states", "offices"]), .reportSubmitted: ("submitted a report", ["states", "offices"]),
        .policyAdopted: ("adopted a policy", ["states", "offices"]), .roleAssumed: ("took a role", ["states", "office"]),
        .supportProvided: ("gave or offered support", ["offices"]), .callOpened: ("called", ["offices"]),
        .decisionAdopted: ("decided", ["body"]), .decisionDeclined: ("decided against it", ["body"]),
        .meetingProposed: ("proposed a meeting", ["by"]), .meetingMandated: ("mandated a meeting", ["by"]),
    ]

    private var lead: String {
        if let deed = Self.deeds[type], let who = who(deed.who) { return "\(who) \(deed.verb)" }
        // Who did it was said before, or is not known.
        if type.thing == .contribution {
            return type.thing.rawValue.prefix(1).uppercased() + type.thing.rawValue.dropFirst() + " " + type.verb
        }
        let meaning = type.meaning.prefix { $0 != ":" && $0 != "," }
        return meaning.prefix(1).uppercased() + meaning.dropFirst()
    }

    private func who(_ names: [String]) -> String? {
        let all = names.compactMap { name in members.first { $0.name == name }?.value.items }.flatMap(\.self)
        return all.isEmpty ? nil : Self.listed(all)
    }

    // MARK: Details

    /// Whether a field is told after the title: none that the sentence has already, nor what stands below it.
    private func isDetail(_ name: String) -> Bool {
        let spec = fields.first { $0.name == name }
        if spec?.prose == .title || name == "cites" { return false }
        guard let deed = Self.deeds[type] else { return true }
        return !deed.who.contains(name)
    }

    /// `objectives 5 and 7`, `kind regional-review`, `target date 2026`, `text "Half of it was reviewed"`
    private func told(_ member: FieldMember) -> String {
        let words = member.name.reduce(into: "") { $0 += $1.isUppercase ? " " + $1.lowercased() : String($1) }
        switch member.value {
        case .objectives(let objectives):
            return (objectives.numbers.count == 1 ? "objective " : "objectives ") + Self.listed(objectives.numbers.map(String.init))
        case .flag(let flag): return words + (flag ? ": yes" : ": no")
        case .records(let records): return "\(records.count) \(words)"
        case .text, .texts, .integer, .numbers, .period, .money, .states, .dayRule, .dayRules:
            let text = member.value.words
            if isWord(member.name) { return words + " " + Report.words(ofKind: text) }
            let shortened = Self.shortened(text)
            return words + " " + (text.contains(" ") && member.value.isText ? "\u{201C}\(shortened)\u{201D}" : shortened)
        }
    }

    /// Whether a field holds a word of a list.
    private func isWord(_ name: String) -> Bool {
        if case .word? = fields.first(where: { $0.name == name })?.shape { true } else { false }
    }

    private static func shortened(_ text: String) -> String {
        guard text.count > 60 else { return text }
        // Not within a word, unless it is a very long one.
        let beginning = text.prefix(57)
        let whole = beginning.lastIndex(of: " ").map { beginning[..<$0] } ?? beginning
        return (whole.count > 30 ? whole : beginning) + "..."
    }

    fileprivate static func listed(_ items: [String]) -> String {
        items.count < 2 ? items.first ?? "" : items.dropLast().joined(separator: ", ") + " and " + items[items.count - 1]
    }

    /// `on 7 Jul 2022`, `in Jul 2022`, `by 11 Mar 2024`, `from 2024`
    private static func days(_ period: Period) -> String {
        let words = period.inWords
        if period.isOpenStart || period.isOpenEnd { return words }
        return (period.description.utf8.count == 4 || period.description.utf8.count == 7 ? "in " : "on ") + words
    }
}

extension FieldValue {
    fileprivate var isText: Bool {
        switch self {
        case .text: true
        case .texts, .integer, .numbers, .flag, .period, .money, .states, .objectives, .dayRule, .dayRules, .records: false
        }
    }

    /// The one text, or each of several; States by name.
    fileprivate var items: [String] {
        switch self {
        case .text(let text): [text.text]
        case .texts(let texts): texts.map(\.text)
        case .integer(let number): [String(number)]
        case .numbers(let numbers): numbers.map(String.init)
        case .flag(let flag): [flag ? "yes" : "no"]
        case .period(let period): [period.inWords]
        case .money(let money): [Report.short(.sum(money))]
        case .states(let states): states.map(\.name)
        case .objectives(let objectives): objectives.numbers.map(String.init)
        case .dayRule(let rule): [rule.description]
        case .dayRules(let rules): rules.map(\.description)
        case .records: []
        }
    }

    fileprivate var words: String {
        FactSentence.listed(items)
    }
}
