package import Formats
package import GlobalCompact
package import Projections

extension Report {
    /// A measure over days: a small drawing of each series, and a row for each day.
    ///
    /// - Parameter overlap: of the last day's rows.
    package static func trend(
        _ question: MeasureQuery, by dimensions: [Dimension], _ step: TrendStep, _ trend: MeasureTrend, _ overlap: Overlap, asOf: Day,
        _ basis: BasisNote, stated: [StatedFigure]
    ) -> Page {
        let last = trend.series.filter { !$0.begun.isEmpty }.compactMap { $0.tallies[$0.tallies.count - 1] }
        let hasCurrency = last.contains { $0.value.currency != nil }
        let rows = trend.series.flatMap { series in
            series.begun.compactMap { place in
                series.tallies[place].map { (point: trend.points[place], key: series.key, tally: $0) }
            }
        }
        let isPossible = rows.contains { !$0.tally.possible.isZero }
        let hasRemarks = rows.contains { !$0.tally.remarks.isEmpty }
        @Sendable func table() -> Table {
            Table(
                columns: keyColumns(dimensions)
                    + [column("over", "END OF", for: step == .meetings ? .everybody : .programs, wraps: true, isKey: true)]
                    + [column("asOf", "AS OF", isKey: true), column("value", "VALUE", quantityContent(question), isKey: true)]
                    + (hasCurrency ? [column("currency", "CURRENCY", for: .programs)] : [])
                    + [column("possible", "POSSIBLE", .number, for: isPossible ? .everybody : .curious)]
                    + (hasRemarks ? [column("remarks", "REMARKS", wraps: true)] : []) + [eventsColumn],
                rows: rows.map { row in
                    let title = row.point.name == nil ? "(the day asked for)" : row.point.title
                    let name = Cell(.text(row.point.name ?? ""), names: title, isForPrograms: title != nil)
                    let day = Cell(.text(row.point.day.description), names: row.point.day.inWords, isForPrograms: true)
                    return zip(dimensions, row.key).map { key($1, $0) } + [name, day, quantity(row.tally)]
                        + (hasCurrency ? [Cell(row.tally.value.currency?.code ?? "")] : []) + [Cell(row.tally.possible.text)]
                        + (hasRemarks ? [remarks(row.tally)] : []) + [Cell(listed(row.tally.named))]
                },
                empty: "Nothing to count.")
        }
        let notes =
            notes(question, dimensions, rows.map(\.tally), overlap)
            + (trend.points.isEmpty ? [] : ["Each value is of what had occurred by its day, as far as it is known on the basis below."])
        let over = step == .meetings ? "at each forum, review and plenary" : "at the end of each \(step.rawValue)"
        @Sendable func sentence() -> String {
            let answer = dimensions.isEmpty ? (last.isEmpty ? "0" : last.map { told($0, withRemarks: false) }.joined(separator: ", ")) : ""
            let asked = heading(
                question.measure.name.replacing("-", with: " "), question.filters, days: over, by: dimensions, asOf: asOf, answer)
            return answer.isEmpty ? String(asked.dropLast(2)) : asked
        }
        return page(
            heading: sentence(),
            above: rows.isEmpty ? [] : [.items(trend.series.filter { !$0.begun.isEmpty }.map { drawing($0, trend, dimensions) })],
            table: table(), below: notes, stated: stated, basis: basis,
            before: ["measure": .text(question.measure.name), "over": .text(step.rawValue)],
            rows: rows.map { row($0.tally, dimensions, at: $0.point) }, after: ["notes": .texts(notes)])
    }

    /// A series in one line: what it is of, a mark for each day, and its first and last value.
    private static func drawing(_ series: MeasureTrend.Series, _ trend: MeasureTrend, _ dimensions: [Dimension]) -> String {
        let name = zip(dimensions, series.key).map { key($1, $0).words }.joined(separator: ", ")
        let ends = [series.begun.first, series.begun.last].compactMap(\.self)
        let words = ends.map { place in
            let value = series.tallies[place].map { told($0, withRemarks: false) } ?? "nothing"
            return "\(value) (\(trend.points[place].day.inWords))"
        }
        let values = series.begun.count > 1 ? words.joined(separator: " to ") : words.last ?? ""
        // As many marks as a line has room for; of more days the ends alone are told.
        let marks = series.tallies.count > 60 ? "" : TrendMarks.of(series.tallies.map { $0?.value ?? .stated(nil) })
        return [name, marks, values].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func row(_ tally: Tally, _ dimensions: [Dimension], at point: TrendStep.Point) -> Record {
        row(tally, dimensions).inserting(["over": .text(point.name), "asOf": .day(point.day)], at: 1)
    }
}
