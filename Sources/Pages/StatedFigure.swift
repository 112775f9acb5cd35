package import Events
package import Formats
package import GlobalCompact
import Projections

/// A figure that a document states of what was counted, as it stands beside the count.
package struct StatedFigure: Sendable {
    package let slug: String
    let event: String
    private let whole: FigureStated
    private let occurred: Period
    /// The document's symbol or title.
    private let document: String?

    /// - Parameters:
    ///   - event: the event that states the figure, and `whole` what it states.
    ///   - documents: the symbol or the title of a document, by its slug.
    package init(_ slug: String, event: String, _ whole: FigureStated, occurred: Period, documents: (String) -> String?) {
        (self.slug, self.event, self.whole, self.occurred) = (slug, event, whole, occurred)
        document = whole.cites.first.map { documents($0.document) ?? $0.document }
    }

    /// `93 pledges, from the UN ECE Region: Regional Information Brief, by 11 Mar 2024`
    package var line: String {
        let isBlank = whole.value == nil && whole.amount == nil
        let of = Report.words(ofKind: whole.of)
        let words = whole.unit == .percent || isBlank ? "(\(of))" : of
        let doubt = whole.isDoubtful == true ? " (doubtful: it does not fit other sources)" : ""
        return "\(exactValue) \(words), \(whole.scope): \(document.map { $0 + ", " } ?? "")\(occurred.inWords)\(doubt)"
    }

    /// `93`, `nearly 40%`, `USD 56 million`, `blank`; without how exact.
    var value: String {
        if let amount = whole.amount { return Report.short(.sum(amount)) }
        return whole.value.map { String($0) + (whole.unit == .percent ? "%" : "") } ?? "blank"
    }

    /// `nearly 40%`; without `exactly`.
    var exactValue: String {
        let isBlank = whole.value == nil && whole.amount == nil
        return (isBlank ? "" : whole.exactnessBefore) + value
    }

    var scope: String { whole.scope }

    /// What it counts, in words.
    var of: String { Report.words(ofKind: whole.of) + (whole.unit == .percent ? ", a share" : "") }

    package var cites: [Citation] { whole.cites }

    /// Whether a code says that it is of a region.
    package func isOf(_ region: Region) -> Bool { whole.region == region }

    /// Whether the days that both are of tell that this one is later.
    func isCertainlyAfter(_ other: StatedFigure) -> Bool {
        (whole.asAt ?? occurred).first > (other.whole.asAt ?? other.occurred).last
    }

    /// `by 11 Mar 2024 (doubtful)`
    var days: String {
        occurred.inWords + (whole.isDoubtful == true ? " (doubtful)" : "")
    }

    /// The same without what is counted: `93, from the UN ECE Region: Regional Information Brief, by 11 Mar 2024`
    var shortLine: String {
        "\(exactValue), \(scope): \(document.map { $0 + ", " } ?? "")\(occurred.inWords)"
    }

    /// `{"figure", "of", "scope", "value", "amount", "unit", "exactness", "doubtful", "occurred", "earliest", "latest", "cites", "event"}`
    package var record: Record {
        [
            "figure": .text("figure/" + slug), "of": .text(whole.of), "scope": .text(whole.scope), "value": .number(whole.value),
            "amount": .money(whole.amount),
            "unit": .text(whole.unit.rawValue), "exactness": .text(whole.exactness?.rawValue),
            "doubtful": .flag(whole.isDoubtful == true), "occurred": .days(occurred), "cites": .cites(whole.cites),
            "event": .text(event),
        ]
    }
}

extension Report {
    /// What documents state of what was counted, a line each; nothing where none does.
    static func statedBlocks(_ stated: [StatedFigure]) -> [Block] {
        if stated.isEmpty { return [] }
        let shown = stated.suffix(Self.shown).map(\.line)
        let more = stated.count - shown.count
        return [
            .paragraph("Documents state, beside what is recorded here, each in a scope of its own:"),
            .items(shown + (more > 0 ? ["and \(more) more"] : [])),
        ]
    }
}
