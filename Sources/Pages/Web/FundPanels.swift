import Events
import Formats
import GlobalCompact
import Projections

/// A fund in one currency along the years: what it is to have in all, and what within one year, each on a scale of its own.
struct FundPanels {
    private struct Point {
        enum Kind {
            case target
            case stated
            case reckoned
        }

        var kind: Kind
        var day: Day
        var millions: Double
        var label: String
        var note = ""
    }

    private struct Year {
        var year: Int
        var millions: Double
        var status: TargetStatus
    }

    private let currency: Currency
    private var points: [Point] = []
    private var years: [Year] = []

    /// Nothing where no target and no figure has an amount and a day.
    init?(_ account: FundAccount, _ rules: DayRules) {
        let amounts = account.targets.compactMap { $0.whole.amount } + account.figures.compactMap { $0.stated.amount }
        let counts = Dictionary(amounts.map { ($0.currency, 1) }, uniquingKeysWith: +)
        guard let currency = counts.max(by: { $0.value != $1.value ? $0.value < $1.value : $1.key < $0.key })?.key else { return nil }
        self.currency = currency
        for target in account.targets { add(target, rules) }
        for figure in account.figures { add(figure) }
        points.sort { $0.day != $1.day ? $0.day < $1.day : $0.millions < $1.millions }
        if points.isEmpty && years.isEmpty { return nil }
    }

    private mutating func add(_ target: FundAccount.Target, _ rules: DayRules) {
        guard let amount = target.whole.amount, let millions = millions(.sum(amount)) else { return }
        if target.whole.kind == .annual, let year = target.whole.year {
            years.append(Year(year: year, millions: millions, status: target.state.status))
        } else if let day = target.whole.due.flatMap({ rules.day($0, key: nil)?.day }) {
            points.append(Point(kind: .target, day: day, millions: millions, label: "target: \(Self.number(millions)) by \(day.inWords)"))
        }
        guard let share = target.share, let reckoned = self.millions(share.reckoned) else { return }
        let stated = share.figure.stated
        let bound = [Exactness.nearly: "at most ", .over: "at least ", .about: "about "][stated.exactness ?? .exactly] ?? ""
        let exactness = stated.exactnessBefore
        points.append(
            Point(
                kind: .reckoned, day: share.figure.occurred.last, millions: reckoned, label: "reckoned: \(bound)\(Self.number(reckoned))",
                note: "(stated: \(exactness)\(stated.value ?? 0) % of \(Self.number(millions)))"))
    }

    private mutating func add(_ figure: StatedThing<FigureStated>) {
        let stated = figure.stated
        guard Self.given.contains(stated.of), let amount = stated.amount, let millions = millions(.sum(amount)), stated.isDoubtful != true,
            stated.region == nil,
            stated.states.isEmpty, stated.over == nil, figure.whole.overText == nil
        else { return }
        let exactness = stated.exactnessBefore
        points.append(
            Point(
                kind: .stated, day: figure.occurred.last, millions: millions,
                label: "stated: \(exactness)\(Self.number(millions)), \(Report.words(ofKind: stated.of))"))
    }

    /// The words under which documents state what the fund was given, and not what it spent.
    private static let given: Set = ["contributions", "mobilised", "commitments", "deposits"]

    private func millions(_ quantity: Quantity) -> Double? {
        guard case .sum(let units, let own) = quantity, own == currency else { return nil }
        var factor = 1_000_000.0
        for _ in 0..<currency.minorDigits { factor *= 10 }
        return Double(units) / factor
    }

    private static func number(_ millions: Double) -> String {
        Length.text(millions)
    }

    /// Whether a document states an amount.
    var isStated: Bool { points.contains { $0.kind == .stated } }

    /// Whether an amount is reckoned from a share.
    var isReckoned: Bool { points.contains { $0.kind == .reckoned } }

    static func half(_ x: Double, _ y: Double) -> Markup {
        Drawing.group("half") {
            Drawing.circle(x, y, 6)
            Markup.element("path", ["d": "M\(Length.text(x)) \(Length.text(y - 6))a6 6 0 0 0 0 12z"])
        }
    }

    // MARK: The drawing

    func markup(isWide: Bool) -> Markup {
        let all = points.map { $0.day.year } + years.map(\.year)
        let (first, last) = (all.min() ?? 0, all.max() ?? 0)
        let scale = TimelineScale(years: first...max(last, first), start: isWide ? 62 : 34, end: isWide ? 888 : 332)
        let upper = points.isEmpty ? nil : FundAxis(top: 30, bottom: isWide ? 193 : 228, most: points.map(\.millions).max() ?? 1)
        let from = upper.map { $0.bottom + 64 } ?? 30
        let lower = years.isEmpty ? nil : FundAxis(top: from, bottom: from + 72, most: years.map(\.millions).max() ?? 1)
        let bottom = lower?.bottom ?? upper?.bottom ?? 30
        let id = isWide ? "fdw" : "fdn"
        return Markup.element(
            "svg", isWide ? "fd wide" : "fd tall",
            ["viewBox": "0 0 \(isWide ? 900 : 340) \(Length.text(bottom + 30))", "role": "img", "aria-labelledby": id]
        ) {
            Markup.element("title", ["id": id]) {
                "The fund in millions of \(words: currency.code), \(first) to \(last): targets outlined, stated amounts filled. "
                "The table below gives each with its document."
            }
            for year in scale.years {
                let x = scale.place(ofYear: year)
                Drawing.line("grid", x, 18, x, bottom)
            }
            if let upper {
                axis(upper, "In all, \(currency.code) million", scale)
                for point in points { drawn(point, upper, scale, isWide: isWide) }
            }
            if let lower {
                axis(lower, "Within one year, \(currency.code) million", scale)
                for year in years { drawn(year, lower, scale, isWide: isWide) }
            }
            for year in scale.labelled(isWide ? 40 : 26) {
                let words = isWide ? String(year) : "’" + String(year % 100 + 100).suffix(2)
                Drawing.text("yr", scale.place(ofYear: year) + scale.yearLength / 2, bottom + 15, anchor: "middle", Markup(words: words))
            }
        }
    }

    @MarkupBuilder private func axis(_ axis: FundAxis, _ title: String, _ scale: TimelineScale) -> Markup {
        Drawing.text("pt", 0, axis.top - 19, Markup(words: title))
        for value in axis.ticks {
            let y = axis.place(value)
            Drawing.line(value == 0 ? "base" : "grid", scale.start, y, scale.end, y)
            Drawing.text("yr", scale.start - 6, y + 4, anchor: "end", Markup(words: Self.number(value)))
        }
    }

    @MarkupBuilder private func drawn(_ point: Point, _ axis: FundAxis, _ scale: TimelineScale, isWide: Bool) -> Markup {
        let (x, y) = (scale.place(point.day), axis.place(point.millions))
        let title = Markup(words: point.label)
        switch point.kind {
        case .target: Drawing.group("plan", title) { Drawing.diamond(x, y, 7) }
        case .stated: Drawing.group("held", title) { Drawing.circle(x, y, 6) }
        case .reckoned:
            Drawing.line("reck", x, axis.bottom, x, y)
            Self.half(x, y)
        }
        let words = isWide ? point.label : short(point)
        let isLeft = x + Double(words.count) * 5.9 + 12 > scale.end
        let at = isLeft ? x - 12 : x + 11
        Drawing.text("lab halo", at, y + 4, anchor: isLeft ? "end" : nil, Markup(plain: words, upTo: 46))
        if isWide, !point.note.isEmpty {
            Drawing.text("tiny halo", at, y + 18, anchor: isLeft ? "end" : nil, Markup(words: point.note))
        }
    }

    private func short(_ point: Point) -> String {
        switch point.kind {
        case .target: "target \(Self.number(point.millions))"
        case .stated: "stated \(Self.number(point.millions))"
        case .reckoned: String(point.label.dropFirst("reckoned: ".count))
        }
    }

    @MarkupBuilder private func drawn(_ year: Year, _ axis: FundAxis, _ scale: TimelineScale, isWide: Bool) -> Markup {
        let (status, shape, words): (String, EvidenceShape, String) =
            switch year.status {
            case .reached: ("g-done", .doneOnFilled, "reached")
            case .missed: ("g-missed", .missed, "missed")
            case .set: ("g-nobody", .nobody, "not said")
            }
        let middle = scale.place(ofYear: year.year) + scale.yearLength / 2
        let width = scale.yearLength * (isWide ? 0.86 : 0.8)
        let y = axis.place(year.millions)
        let title: Markup = "target \(words: Self.number(year.millions)) for \(year.year): \(words: words)"
        Drawing.group("yb \(status)", title) { Drawing.rect("", middle - width / 2, y, width, axis.bottom - y) }
        Drawing.text("lab halo", middle, y - 4, anchor: "middle", Markup(words: Self.number(year.millions)))
        if axis.bottom - y > 30 {
            let place = (Length.text(middle - 8), Length.text(axis.bottom - 22))
            Markup.element("svg", ["x": place.0, "y": place.1, "width": "16", "height": "16", "viewBox": "0 0 16 16"]) {
                Markup.element("use", ["href": "#i-" + shape.rawValue])
            }
        }
        if isWide, axis.bottom - y > 44 {
            Drawing.text(year.status == .reached ? "tiny inv" : "tiny", middle, axis.bottom - 27, anchor: "middle", Markup(words: words))
        }
    }
}
