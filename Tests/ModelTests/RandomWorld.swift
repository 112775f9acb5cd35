import DeskTesting
import JSON
import SeededTesting

/// A ledger drawn from a seed, of few things to which much happens, in three offices.
struct RandomWorld {
    private(set) var lines: [ModelLine] = SmallWorlds.documents
    private var draw: SeededDraw
    private let writers = ["bangkok", "geneva", "nairobi"]

    /// - Parameter correcting: of a hundred lines, so many more are corrections.
    init(seed: UInt64, correcting: Int = 0) {
        draw = SeededDraw(seed: seed)
        let size = 8 + draw.below(30)
        while lines.count < size { if correcting > 0, draw.happens(correcting) { addCorrection() } else { addNext() } }
    }

    private mutating func addNext() {
        switch draw.below(100) {
        case 0..<14: addCorrection()
        case 14..<24: addRetraction()
        case 24..<28: addAgain()
        case 28..<52: addPledge()
        case 52..<64: addMeeting()
        case 64..<76: addMoney()
        case 76..<82: addReport()
        case 82..<87: addRole()
        case 87..<95: addRequirement()
        default: addLook()
        }
    }

    private mutating func add(_ type: String, _ subject: String, _ occurred: String, _ data: [(name: String, value: JSONValue)]) {
        var line = SmallWorlds.line("e\(lines.count)", type, subject, occurred, data)
        line.writer = draw.one(of: writers)
        line.recorded = lines.count * 7
        if line.thing != "event", draw.happens(60) {
            let cites = draw.one(of: [["d1"], ["d2"], ["d1", "d2"]])
            line.data.append(("cites", .array(cites.map { .object([("document", .string($0)), ("at", "1")]) })))
        }
        lines.append(line)
    }

    /// A day, a month, a year, two days, or one open end.
    private mutating func occurred() -> String {
        let day = { (draw: inout SeededDraw) in "2024-0\(1 + draw.below(6))-\(11 + draw.below(8))" }
        switch draw.below(12) {
        case 0: return "2024-0\(1 + draw.below(6))"
        case 1: return draw.one(of: ["2023", "2024", "2023-12/2024-02", "2024-02/2024-05"])
        case 2: return "../" + day(&draw)
        case 3: return day(&draw) + "/.."
        case 4:
            let (month, first) = (1 + draw.below(6), 11 + draw.below(5))
            return "2024-0\(month)-\(first)/2024-0\(month)-\(first + 1 + draw.below(4))"
        default: return day(&draw)
        }
    }

    private mutating func planned() -> String {
        let month = 3 + draw.below(3)
        return draw.one(of: ["2024-0\(month)", "2024-0\(month)-14", "2024-0\(month)-14/2024-0\(month)-\(15 + draw.below(3))"])
    }

    // MARK: Facts

    private mutating func addPledge() {
        let slugs = ["p", "q", "r"]
        let slug = draw.one(of: slugs)
        let isMade = lines.contains { $0.type == "pledge.made" && $0.slug == slug }
        switch isMade ? 4 + draw.below(6) : draw.below(10) {
        case 0..<4: add("pledge.made", "pledge/" + slug, occurred(), description(percent: 60))
        case 4..<6: add("pledge.same-as", "pledge/" + slug, occurred(), [("pledge", .string(draw.one(of: slugs.filter { $0 != slug })))])
        case 6..<8: add("pledge.amended", "pledge/" + slug, occurred(), description(percent: 30))
        case 8: add("pledge.progressed", "pledge/" + slug, occurred(), [("stage", .string(draw.one(of: ["planning", "in-progress"])))])
        default: add(draw.one(of: ["pledge.fulfilled", "pledge.withdrawn"]), "pledge/" + slug, occurred(), [])
        }
    }

    private mutating func description(percent: Int) -> [(name: String, value: JSONValue)] {
        let objectives = draw.some(of: [2, 7, 12]).map { JSONValue.integer($0) }
        let all: [(name: String, value: JSONValue)] = [
            ("title", .string("T\(lines.count)")), ("by", texts(draw.some(of: ["DEU", "DJI", "KEN", "PRT"], percent: 50))),
            ("objectives", .array(objectives)), ("principles", .array(draw.some(of: [1, 3]).map { .integer($0) })),
            ("implementedIn", texts(draw.some(of: ["EGY", "KEN"]))), ("forms", texts(draw.some(of: ["policy", "process"]))),
            ("type", .string(draw.one(of: ["common", "individual"]))), ("forum", .string("f")),
            ("framework", .string(draw.one(of: ["gcm", "gcm-and-gcr"]))), ("pledgerStates", texts(draw.some(of: ["DJI", "KEN", "PRT"]))),
            ("pledgerKinds", texts(draw.some(of: ["local-government", "network"]))),
        ]
        // A list is not written where it is empty.
        return draw.some(of: all, percent: percent).filter { $0.value != .array([]) }
    }

    private func texts(_ values: [String]) -> JSONValue { .array(values.map { .string($0) }) }

    private mutating func addMeeting() {
        let subject = "meeting/" + draw.one(of: ["f", "f", "m"])
        let more: [(name: String, value: JSONValue)] = [
            ("title", .string("M\(lines.count)")), ("kind", .string(draw.one(of: ["hearing", "imrf"]))),
            ("region", .string(draw.one(of: ["ECA", "UNECE"]))), ("mode", .string(draw.one(of: ["hybrid", "virtual"]))), ("round", 2),
        ]
        let said = draw.some(of: more, percent: 50)
        switch draw.below(12) {
        case 0..<4: add("meeting.scheduled", subject, occurred(), said + [("planned", .string(planned()))])
        case 4..<6: add("meeting.rescheduled", subject, occurred(), [("planned", .string(planned()))])
        case 6: add("meeting.proposed", subject, occurred(), said)
        case 7: add("meeting.cancelled", subject, occurred(), [])
        default:
            let attended = draw.some(of: ["DEU", "DJI", "KEN"], percent: 40)
            add("meeting.convened", subject, occurred(), said + (attended.isEmpty ? [] : [("attended", texts(attended))]))
        }
    }

    private mutating func addMoney() {
        let subject = "contribution/" + draw.one(of: ["k", "l"])
        let currency = draw.one(of: ["EUR", "EUR", "USD"])
        var amount = SmallWorlds.money("\(10 * (1 + draw.below(9))).00", currency)
        if currency == "EUR", draw.happens(40) {
            let booked = SmallWorlds.money("\(11 * (1 + draw.below(9))).00", "USD").map { (name: "booked", value: $0.value) }
            amount += booked
        }
        let more: [(name: String, value: JSONValue)] = [
            ("donor", texts([draw.one(of: ["DEU", "FRA"])])), ("fund", .string(draw.one(of: ["MIG00", "MIG01"]))),
            ("pledge", .string(draw.one(of: ["p", "q"]))), ("earmarking", .string("E\(lines.count)")), ("region", "ECA"),
        ]
        let said = draw.some(of: more, percent: 50) + (draw.happens(80) ? amount : [])
        switch draw.below(10) {
        case 0..<2: add("contribution.announced", subject, occurred(), said)
        case 2..<5: add("contribution.committed", subject, occurred(), said)
        case 5..<8: add("contribution.deposited", subject, occurred(), said)
        case 8: add("contribution.repaid", subject, occurred(), amount)
        default: add("contribution.cancelled", subject, occurred(), [])
        }
    }

    private mutating func addReport() {
        let subject = "report/" + draw.one(of: ["a", "b"])
        let more: [(name: String, value: JSONValue)] = [
            ("title", .string("R\(lines.count)")), ("kind", .string(draw.one(of: ["study", "summary-report"]))),
            ("region", .string(draw.one(of: ["ECA", "UNECE"]))), ("states", texts([draw.one(of: ["DEU", "DJI"]), "KEN"])), ("round", 2),
            ("meeting", "f"),
        ]
        let said = draw.some(of: more, percent: 40)
        switch draw.below(6) {
        case 0..<2: add("report.announced", subject, occurred(), said)
        case 2..<5: add("report.submitted", subject, occurred(), said)
        default: add("report.forwarded", subject, occurred(), [("to", .string(draw.one(of: ["coordinator", "co-facilitators"])))])
        }
    }

    private mutating func addRole() {
        let subject = "role/" + draw.one(of: ["x", "y"])
        if draw.happens(25) { return add("role.ended", subject, occurred(), []) }
        let drawn = draw.some(of: ["DEU", "DJI", "KEN"], percent: 60)
        let states = drawn.isEmpty ? ["DEU"] : drawn
        let kind = draw.one(of: ["champion-country", "champion-country", "co-chair"])
        add("role.assumed", subject, occurred(), [("kind", .string(kind)), ("states", texts(states))])
    }

    private mutating func addRequirement() {
        let slugs = ["a", "b", "c"]
        let slug = draw.one(of: slugs)
        if draw.happens(8) { return add("requirement.dropped", "requirement/" + slug, occurred(), [("why", "w")]) }
        let isMoney = draw.happens(30)
        let per = draw.one(of: isMoney ? ["none"] : ["none", "region", "State"])
        var data: [(name: String, value: JSONValue)] = [
            ("forum", "f"), ("area", "pledges"), ("title", "R"), ("per", .string(per)),
            ("verb", .string(draw.one(of: ["invites", "invites", "invites", "voluntary"]))),
            ("measure", .string(isMoney ? "deposits" : "pledges")),
        ]
        let isVoluntary = data.contains { $0.name == "verb" && $0.value == "voluntary" }
        if per == "State" { data.append(("among", ["DJI", "KEN"])) }
        if isMoney {
            if !isVoluntary {
                data.append(("amount", .object(SmallWorlds.money("40.00", draw.one(of: ["EUR", "USD"])).flatMap { $0.value.members })))
            }
        } else {
            if !isVoluntary { data.append(("atLeast", .integer(1 + draw.below(2)))) }
            if draw.happens(30) {
                let filter = JSONValue.object([("dimension", "type"), ("values", ["common"])])
                data.append(("filters", .array([filter])))
            }
        }
        // None waits for one that waits for it: of such a circle the design says too little.
        let isAfter = draw.happens(30) && !isVoluntary && slug != "a"
        // Which of several days is due after what must come first, the design does not say.
        let due = draw.one(
            of: [["f.start-1"], ["2024-03-20"], []] + (isAfter ? [] : [["f.end+3", "2024-05-14"], ["f.start", "2024-04-14"]]))
        if !due.isEmpty { data.append(("due", texts(due))) }
        if draw.happens(20) { data.append(("countedFrom", "2024-02-14")) }
        if isAfter { data.append(("after", texts([draw.one(of: slugs.filter { $0 < slug })]))) }
        add("requirement.adopted", "requirement/" + slug, draw.happens(70) ? "2023" : occurred(), data)
    }

    private mutating func addLook() {
        var data: [(name: String, value: JSONValue)] = [
            ("outcome", "nothing-found"), ("scope", "s"), ("requirements", texts(draw.some(of: ["a", "b", "c"], percent: 60))),
        ]
        data.removeAll { $0.value == .array([]) }
        if draw.happens(30) { data.append(("regions", texts(draw.one(of: [["ECA"], ["ECA", "UNECE"]])))) }
        if draw.happens(20) { data.append(("states", ["KEN"])) }
        add("source.checked", "source/s", occurred(), data)
    }

    // MARK: Events about events

    /// A correction of some event, from it or from a correction of it, in the whole or with what changes alone.
    private mutating func addCorrection() {
        let facts = lines.filter { $0.thing != "event" && $0.thing != "document" }
        guard !facts.isEmpty else { return }
        let origin = draw.one(of: facts)
        let bases = [origin.id] + lines.filter { $0.type == "event.corrected" && $0["event"]?.text == origin.id }.map(\.id)
        let base = draw.one(of: bases)
        // Another event of the type lends what it says.
        let lender = draw.one(of: facts.filter { $0.type == origin.type })
        let lent = draw.some(of: lender.data.filter { Self.isLent($0.name, origin.type) }, percent: 60)
        let day = occurred()
        let changesDay = draw.happens(50) || lent.isEmpty
        var data: [(name: String, value: JSONValue)] = [("event", .string(origin.id)), ("replaces", .string(base)), ("reason", "r")]
        if draw.happens(60) {
            var changes: [(name: String, value: JSONValue)] = [("type", .string(origin.type))]
            if changesDay { changes.append(("occurred", .string(day))) }
            // A pledge is made once, and no requirement becomes one that waits for it.
            if draw.happens(15), !["pledge.made", "requirement.adopted"].contains(origin.type) {
                changes.append(("subject", .string(lender.subject)))
            }
            if !lent.isEmpty { changes.append(("data", .object(lent))) }
            if draw.happens(30), ["pledge.made", "pledge.amended"].contains(origin.type) {
                let cleared = ["forms", "objectives"].filter { name in !lent.contains { $0.name == name } }
                if !cleared.isEmpty { changes.append(("cleared", texts([draw.one(of: cleared)]))) }
            }
            data.append(("changes", .object(changes)))
        } else {
            let whole = ModelView.whole(base, lines) ?? origin
            let kept = whole.data.filter { member in !lent.contains { $0.name == member.name } }
            let content: [(name: String, value: JSONValue)] = [
                ("type", .string(origin.type)), ("subject", .string(whole.subject)),
                ("occurred", .string(changesDay ? day : whole.occurred)), ("data", .object(kept + lent)),
            ]
            data.append(("content", .object(content)))
        }
        add("event.corrected", "event/" + origin.id, "2027-01-01", data)
    }

    /// Whether a correction may say a field: of a requirement, only what leaves it one.
    private static func isLent(_ name: String, _ type: String) -> Bool {
        type == "requirement.adopted" ? ["title", "countedFrom"].contains(name) : name != "cites"
    }

    /// A retraction of any event but a document: also of a correction, and of a retraction.
    private mutating func addRetraction() {
        let named = lines.filter { $0.thing != "document" }
        let changes = named.filter { $0.thing == "event" }
        guard !named.isEmpty else { return }
        let id = draw.one(of: changes.isEmpty || draw.happens(50) ? named : changes).id
        add("event.retracted", "event/" + id, "2027-01-01", [("event", .string(id)), ("reason", "r")])
    }

    /// The same event in the file of another writer, recorded later.
    private mutating func addAgain() {
        guard var again = lines.dropFirst(2).randomElement(using: &draw) else { return }
        let free = writers.filter { writer in !lines.contains { $0.id == again.id && $0.writer == writer } }
        guard let writer = free.randomElement(using: &draw) else { return }
        again.writer = writer
        again.recorded = lines.count * 7
        lines.append(again)
    }
}
