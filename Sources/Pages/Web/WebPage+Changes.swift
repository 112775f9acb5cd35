import Formats
import GlobalCompact
import JSON
import Projections

/// What had happened by each of a few days: a row of shapes each, and what moved since the one before.
extension WebPage {
    /// A requirement that is told, and how it stands on a day.
    typealias Standing = (requirement: Readiness.Requirement, shape: EvidenceShape)

    /// The order of the shapes in a row.
    private static let order: [EvidenceShape] = [.done, .part, .missed, .none, .nobody, .waits, .open, .voluntary, .noVoluntary]
    /// So many shapes and names of one row are told.
    private static let (mostUnits, mostNames) = (60, 12)

    var changes: WebSection? {
        let stops = content.stops
        guard stops.count > 1, stops.contains(where: { !$0.requirements.isEmpty }) else { return nil }
        let standings = standings
        let body = Markup.element("div") {
            lede(
                "What had happened by each day, as recorded by now: not what was known on that day, for which ask with "
                    + "\(Markup.element("code", "nw") { "--published-by" })."
            )
            Markup.element("ol", "stops") {
                for place in stops.indices {
                    stop(stops[place], standings[place], before: place == 0 ? [] : standings[place - 1])
                }
            }
            Markup.element("div", "cmp", ["hidden": ""])
            legend(Self.order.filter { shape in standings.contains { $0.contains { $0.shape == shape } } })
        }
        return WebSection(
            id: "changes", name: "What changed", heading: "What changed, from meeting to meeting", body: body,
            asked: stops.map { ("On \($0.day.inWords)", "readiness \(forum.slug) --as-of \($0.day.description)") })
    }

    /// How the requirements stand on each day, shape by shape.
    static func standings(_ content: WebContent) -> [[Standing]] {
        var narrowing = ReadinessNarrowing()
        narrowing.region = content.region
        return content.stops.map { stop in
            let told = narrowing.told(of: stop.requirements).map { (requirement: $0.requirement, shape: EvidenceShape($0.requirement)) }
            return order.flatMap { shape in told.filter { $0.shape == shape } }
        }
    }

    // MARK: A day

    private func stop(_ stop: WebContent.Stop, _ standing: [Standing], before: [Standing]) -> Markup {
        let counts = Self.order.compactMap { shape in
            let count = standing.count { $0.shape == shape }
            return count == 0 ? nil : "\(count) \(shape.word)"
        }
        let told = standing.isEmpty ? "nothing is expected yet" : "\(standing.count) expectations: \(counts.joined(separator: ", "))"
        return Markup.element("li") {
            Markup.element("div", "sh") {
                Markup.element("b") { Markup(words: stop.day.inWords) }
                " "
                name(of: stop.name)
            }
            Markup.element("div", "sm") {
                Markup.element("span", "units", ["role": "img", "aria-label": told]) {
                    for one in standing.prefix(Self.mostUnits) { one.shape.icon() }
                }
            }
            Markup.element("ul", "chg") { moved(standing, before) }
        }
    }

    private func name(of stop: StopName) -> Markup {
        switch stop {
        case .endOfForum(let title): "End of the \(Markup(title, upTo: 64))"
        case .forum: "End of the forum"
        default: Markup(words: words(of: stop))
        }
    }

    private func words(of stop: StopName) -> String {
        switch stop {
        case .endOfForum(let title): "End of the " + Markup.shown(title, upTo: 64)
        case .review(let region): "\(region.rawValue) review"
        case .plenary: "Plenary"
        case .eve: "Day before the forum"
        case .forum: "End of the forum"
        case .today: "Day of this page"
        }
    }

    /// What moved since the day before it, one line a way to stand.
    @MarkupBuilder private func moved(_ standing: [Standing], _ before: [Standing]) -> Markup {
        let was = Dictionary(before.map { ($0.requirement.slug, $0.shape) }) { first, _ in first }
        let new = standing.filter { was[$0.requirement.slug] == nil }
        // Of what is new only what is more than expected is told.
        let moved = standing.filter { one in
            was[one.requirement.slug].map { $0 != one.shape } ?? [.done, .part, .missed, .none].contains(one.shape)
        }
        if !new.isEmpty { Markup.element("li", "m") { "\(new.count) newly expected" } }
        for shape in Self.order {
            let names = moved.filter { $0.shape == shape }.map { Markup($0.requirement.adopted.shortTitle, upTo: 60) }
            if !names.isEmpty {
                let more = names.count > Self.mostNames ? " and \(names.count - Self.mostNames) more" : ""
                Markup.element("li") {
                    shape.icon("i s")
                    let word = shape == .open ? "no longer waits" : shape.word
                    " \(words: word): \(names.prefix(Self.mostNames).joined(by: ", "))\(words: more)"
                }
            }
        }
        let there = Set(standing.map(\.requirement.slug))
        let gone = before.filter { !there.contains($0.requirement.slug) }.map { Markup($0.requirement.adopted.shortTitle, upTo: 60) }
        if !gone.isEmpty {
            let more = gone.count > Self.mostNames ? " and \(gone.count - Self.mostNames) more" : ""
            Markup.element("li") { "no longer expected: \(gone.prefix(Self.mostNames).joined(by: ", "))\(words: more)" }
        }
        if new.isEmpty, moved.isEmpty, gone.isEmpty { Markup.element("li", "m") { "nothing moved" } }
    }

    // MARK: For the script

    var stopsData: JSONValue {
        let labels = Set(content.stops.flatMap { $0.requirements.map(\.slug) }).sorted().map { slug in
            let adopted = content.stops.lazy.compactMap { stop in stop.requirements.first { $0.slug == slug }?.adopted }.first
            return (slug, JSONValue.string(Markup.shown(adopted?.shortTitle ?? slug, upTo: 90)))
        }
        let words = EvidenceShape.allCases.map { ($0.rawValue, JSONValue.string($0.word)) }
        let stops = zip(content.stops, standings).map { stop, standing in
            JSONValue.object([
                ("name", .string(self.words(of: stop.name))), ("day", .string(stop.day.inWords)),
                ("s", .object(standing.map { ($0.requirement.slug, .string($0.shape.rawValue)) })),
            ])
        }
        return .object([("label", .object(labels)), ("word", .object(words)), ("stops", .array(stops))])
    }
}
