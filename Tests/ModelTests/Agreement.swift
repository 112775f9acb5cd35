import DeskTesting
import JSON

/// What several commands say of one ledger, held against one another.
struct Agreement {
    let desk: ProgramDesk
    private(set) var compared = 0
    private(set) var disagreements: [String] = []

    init(_ desk: ProgramDesk) {
        self.desk = desk
    }

    private mutating func hold(_ what: String, _ one: String?, _ other: String?) {
        compared += 1
        if one != other { disagreements.append("\(what): \(one ?? "nothing") and \(other ?? "nothing")") }
    }

    private func rows(_ words: [String]) throws -> [JSONValue] {
        try desk.ask(words)["rows"]?.items ?? []
    }

    // MARK: Lists and measures

    /// So many are listed in each status, or at each stage, as are counted.
    mutating func compareCounts() throws {
        let things = [
            ("pledges", "stage"), ("meetings", "status"), ("reports", "status"), ("decisions", "status"), ("policies", "status"),
            ("supports", "status"), ("programmes", "stage"), ("targets", "status"),
        ]
        for (list, column) in things {
            var listed: [String: Int] = [:]
            for row in try rows(["list", list]) {
                // A decision may have several.
                for status in (row[column]?.text ?? "").split(separator: list == "decisions" ? " " : "\n") {
                    listed[String(status), default: 0] += 1
                }
            }
            let measure = list == "supports" ? "support" : list
            var counted: [String: Int] = [:]
            for row in try rows(["measure", measure, "--by", column]) {
                if let value = row["value"]?.number, value > 0 { counted[row["key"]?[column]?.text ?? "", default: 0] += value }
            }
            for status in Set(listed.keys).union(counted.keys).sorted() {
                hold("list and measure \(list) \(status)", String(listed[status] ?? 0), String(counted[status] ?? 0))
            }
        }
    }

    // MARK: Lists and things

    /// Of what is listed, every so manieth is shown with the same status, days and amounts.
    mutating func compareThings(step: Int, place: Int) throws {
        let things = [
            "pledges": "pledge", "meetings": "meeting", "reports": "report", "contributions": "contribution", "programmes": "programme",
            "targets": "target", "policies": "policy", "supports": "support", "decisions": "decision",
        ]
        for (list, thing) in things.sorted(by: { $0.key < $1.key }) {
            for (number, row) in try rows(["list", list]).enumerated() where (number + place) % step == 0 {
                let slug = row["slug"]?.text ?? ""
                let states = try desk.ask(["show", "\(thing)/\(slug)"])["states"]
                for column in ["status", "stage", "title"] {
                    guard let listed = row[column]?.text, let shown = states?[column]?.text else { continue }
                    hold("list and show \(thing)/\(slug) \(column)", listed, shown)
                }
                if let shown = states?["days"]?.text {
                    hold("list and show \(thing)/\(slug) days", row["occurred"]?.text ?? "not known", shown)
                }
                if thing == "contribution" { compareAmounts(slug, row, states) }
            }
        }
    }

    private mutating func compareAmounts(_ slug: String, _ row: JSONValue, _ states: JSONValue?) {
        for column in ["deposited", "repaid"] {
            let parts = states?[column]?["amounts"]?.items ?? []
            // A blank deposit is told as blank; where nothing was deposited of which some was paid back, `show` has only that.
            if column == "deposited" && (states?["deposited"] == nil || parts.isEmpty) { continue }
            hold("list and show contribution/\(slug) \(column)", Self.listed(column, row), parts.map(Self.amount).joined(separator: ", "))
        }
        let committed = Self.listed("standsAt", row)
        if !["", "blank"].contains(committed) {
            hold("list and show contribution/\(slug) amount", committed, (states?["standsAt"] ?? states?["stoodAt"]).map(Self.amount))
        }
    }

    /// An amount of a list as one text: `USD 5.00`; nothing where there is none.
    private static func listed(_ column: String, _ row: JSONValue) -> String {
        let currency = row[column + "Currency"]?.text.map { $0 + " " } ?? ""
        return row[column]?.text.map { currency + $0 } ?? ""
    }

    private static func amount(_ value: JSONValue) -> String {
        "\(value["currency"]?.text ?? "?") \(value["amount"]?.text ?? "?")"
    }

    /// A meeting has one status and one period in the timeline, the list and the measure.
    mutating func compareTimeline() throws {
        let listed = try rows(["list", "meetings"])
        let dated = try rows(["timeline"]).filter { $0["subject"]?.text?.hasPrefix("meeting/") ?? false }
        hold("list and timeline, meetings", String(listed.count), String(dated.count))
        for meeting in listed {
            let subject = "meeting/" + (meeting["slug"]?.text ?? "")
            let row = dated.first { $0["subject"]?.text == subject }
            hold("list and timeline \(subject) days", meeting["occurred"]?.text ?? "", row?["occurred"]?.text ?? "")
            for column in ["status", "title", "kind"] {
                hold("list and timeline \(subject) \(column)", meeting[column]?.text ?? "", row?[column]?.text)
            }
        }
    }

    // MARK: Money

    /// What contributions are shown to stand at, and to have deposited, adds up to what is measured.
    mutating func compareSums(_ slugs: Set<String>) throws {
        let table = try rows(["list", "contributions"])
        let listed = Set(table.compactMap { $0["slug"]?.text })
        var (standing, deposited): ([String: Int], [String: Int]) = ([:], [:])
        for slug in slugs.union(listed) {
            guard let states = try? desk.ask(["show", "contribution/" + slug])["states"] else { continue }
            for amount in states["deposited"]?["amounts"]?.items ?? [] { Self.add(amount, to: &deposited) }
            let isOnlyPaidBack = states["deposited"] == nil && states["repaid"] != nil
            if isOnlyPaidBack {
                for amount in states["repaid"]?["amounts"]?.items ?? [] { Self.add(amount, to: &deposited, sign: -1) }
            }
            guard listed.contains(slug), let stands = states["standsAt"] else { continue }
            for amount in stands.items.isEmpty ? [stands] : stands.items { Self.add(amount, to: &standing) }
        }
        try hold("contributions", standing, slugs)
        try hold("deposits", deposited, slugs)
    }

    private static func add(_ amount: JSONValue, to sums: inout [String: Int], sign: Int = 1) {
        guard let money = ModelContribution.money(amount) else { return }
        sums[money.currency, default: 0] += sign * money.minorUnits
    }

    private mutating func hold(_ measure: String, _ shown: [String: Int], _ slugs: Set<String>) throws {
        var measured: [String: Int] = [:]
        for row in try rows(["measure", measure]) {
            guard let amount = row["value"]?.text, let currency = row["currency"]?.text else { continue }
            Self.add(.object([("amount", .string(amount)), ("currency", .string(currency))]), to: &measured)
        }
        for currency in Set(shown.keys).union(measured.keys).sorted() {
            hold("show and measure \(measure) \(currency)", String(shown[currency] ?? 0), String(measured[currency] ?? 0))
        }
    }

    // MARK: Readiness and remarks

    /// What a row has reached is what the requirement's measure gives under its filters and its key.
    mutating func compareReadiness(of forum: String, step: Int, place: Int) throws {
        guard let answer = try? desk.ask(["readiness", forum]) else { return }
        for (number, requirement) in (answer["requirements"]?.items ?? []).enumerated() where (number + place) % step == 0 {
            let slug = requirement["id"]?.text ?? ""
            let events = try desk.ask(["show", "requirement/" + slug])["events"]?.items ?? []
            // What was corrected or said again, or counts from a day on, is no one measure.
            guard events.count == 1, let data = events[0]["data"], data["countedFrom"] == nil else { continue }
            if try desk.ask(["show", events[0]["id"]?.text ?? ""])["corrected"] != nil { continue }
            guard let words = question(data) else { continue }
            let measured = try rows(words)
            for row in requirement["rows"]?.items ?? [] {
                let key = row["key"]?.members.first?.value.text ?? ""
                let found = measured.first { ($0["key"]?.members.first?.value.text ?? "") == key }?["value"]
                // What was done by a due day and undone since is not measured now, and what a sum measure counts it does not tell.
                let isUndone = row["remarks"]?.items.contains { $0.text?.hasPrefix("done by the due day") ?? false } ?? false
                if isUndone || row["reached"]?.number != nil && found?.text != nil { continue }
                let itemised = row["itemised"].flatMap { $0.isNull ? nil : $0 } ?? row["reached"]
                hold("readiness and measure \(slug) \(key)", Self.quantity(itemised), Self.quantity(found))
            }
        }
    }

    /// The measure of a requirement as it is asked for; nothing where no one question asks for it.
    private func question(_ data: JSONValue) -> [String]? {
        guard let measure = data["measure"]?.text, let per = data["per"]?.text, per != "pledge" else { return nil }
        var words = ["measure", measure]
        if per != "none" { words += ["--by", per == "State" ? (measure == "deposits" ? "donor" : "state") : per] }
        for filter in data["filters"]?.items ?? [] {
            let values = (filter["values"]?.items ?? []).compactMap(\.text)
            guard filter["each"] == nil, let dimension = filter["dimension"]?.text, !values.contains(where: { $0.contains(",") }) else {
                return nil
            }
            words += ["--" + dimension.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined(), values.joined(separator: ",")]
        }
        if let currency = data["amount"]?["currency"]?.text { words += ["--currency", currency] }
        return words
    }

    private static func quantity(_ value: JSONValue?) -> String {
        guard let text = value?.number.map({ String($0) }) ?? value?.text else { return "0" }
        return text.contains { $0 != "0" && $0 != "." } ? text : "0"
    }

    /// Of a pledge nothing is reported, and of a contribution more was deposited than it stands at, just where `check` says so.
    mutating func compareRemarks() throws {
        let remarks = try desk.ask(["check", "--remarks"], isRefused: true)["remarks"]?.items ?? []
        let silent = Set(remarks.filter { $0["code"]?.text == "no-progress-reported" }.compactMap { $0["where"]?.text })
        for pledge in try rows(["list", "pledges"]) {
            let subject = "pledge/" + (pledge["slug"]?.text ?? "")
            // Today is long after every pledge.
            hold("list and check \(subject)", String(pledge["stage"]?.text == "no report"), String(silent.contains(subject)))
        }
        let above = Set(remarks.filter { $0["code"]?.text == "deposits-above-commitment" }.compactMap { $0["where"]?.text })
        for row in try rows(["list", "contributions"]) {
            let subject = "contribution/" + (row["slug"]?.text ?? "")
            let shown = try desk.ask(["show", subject])
            let states = shown["states"]
            // What was booked of an amount stands beside it in its event alone.
            if shown["events"]?.items.contains(where: { $0["data"]?["booked"] != nil }) ?? false { continue }
            guard let stands = states?["standsAt"].flatMap(ModelContribution.money), row["committed"]?.text != "" else { continue }
            let sums = (states?["deposited"]?["amounts"]?.items ?? []).compactMap(ModelContribution.money)
            let isAbove = sums.contains { $0.currency == stands.currency && $0.minorUnits > stands.minorUnits }
            hold("show and check \(subject)", String(isAbove), String(above.contains(subject)))
        }
    }
}
