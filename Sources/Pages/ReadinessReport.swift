package import Events
package import Formats
package import GlobalCompact
package import Projections

/// Which requirements and rows of a readiness are told; all keep their numbers.
package struct ReadinessNarrowing: Sendable {
    package var region: Region?
    package var area: RequirementArea?
    /// Only what is not done, and not voluntary.
    package var isOpenOnly = false
    /// With the document and the place of each.
    package var showsSources = false

    package init() {}

    /// The requirements that are told, each with the rows that are; of a region those with a row for it.
    package func requirements(_ readiness: Readiness) -> [(number: Int, requirement: Readiness.Requirement)] {
        told(of: readiness.requirements)
    }

    /// The same of all requirements of a forum.
    func told(of requirements: [Readiness.Requirement]) -> [(number: Int, requirement: Readiness.Requirement)] {
        Readiness.numbered(requirements).map { ($0.number, $0.requirement.narrowed(to: region)) }.filter { _, requirement in
            (area.map { requirement.adopted.area == $0 } ?? true) && (region.map { requirement.has($0) } ?? true)
                && !(isOpenOnly && [.done, .voluntary].contains(requirement.group))
        }
    }
}

extension ReadinessNarrowing {
    /// The number of the line that stands first.
    package func firstNumber(_ readiness: Readiness) -> Int? {
        let told = requirements(readiness)
        let groups = ReadinessGroup.allCases.filter { $0 != .done } + [.done]
        return groups.lazy.compactMap { group in told.first { $0.requirement.group == group }?.number }.first
    }
}

extension Readiness {
    /// The same with some of its requirements alone, in its own order.
    fileprivate func keeping(_ kept: [Requirement]) -> Readiness {
        let bySlug = Dictionary(kept.map { ($0.slug, $0) }) { first, _ in first }
        var readiness = self
        readiness.requirements = requirements.compactMap { bySlug[$0.slug] }
        return readiness
    }
}

extension Readiness.Requirement {
    fileprivate func has(_ region: Region) -> Bool {
        rows.contains { $0.key?.dimension == .region && $0.key?.value == region.rawValue }
    }

    /// The same with the rows of one region alone, if it has such; its status is then theirs.
    fileprivate func narrowed(to region: Region?) -> Readiness.Requirement {
        let row = rows.first { $0.key?.dimension == .region && $0.key?.value == region?.rawValue }
        return row.map { with(rows: [$0], status: $0.status, due: $0.due) } ?? self
    }
}

extension Report {
    /// A forum's readiness: the verdict, then a numbered line for each requirement, by evidence.
    package static func readiness(
        _ readiness: Readiness, asOf: Day, _ narrowing: ReadinessNarrowing = ReadinessNarrowing(),
        documents: @escaping @Sendable (String) -> String?,
        _ basis: BasisNote
    ) -> Page {
        let told = narrowing.requirements(readiness)
        let narrowed = readiness.keeping(told.map(\.requirement))
        let numbers = Dictionary(told.map { ($0.requirement.slug, $0.number) }) { first, _ in first }
        @Sendable func blocks() -> [Block] {
            let isWhole = narrowing.region == nil && narrowing.area == nil && !narrowing.isOpenOnly
            let around = isWhole ? chain(readiness, numbers) + background(readiness) + fund(readiness, asOf) : []
            return verdict(narrowed, asOf, narrowing) + lines(told, narrowing, documents) + around + basis.blocks
        }
        return Page(
            blocks: blocks(), table: readinessTable(narrowed, numbers),
            json: (basis.member + readinessRecord(narrowed, numbers, asOf: asOf)).json)
    }

    // MARK: The verdict

    static func verdict(_ readiness: Readiness, _ asOf: Day, _ narrowing: ReadinessNarrowing) -> [Block] {
        var scope = narrowing.region.map { ", in the \($0.rawValue) region" } ?? ""
        if let area = narrowing.area { scope += ", on \(area.rawValue)" }
        if narrowing.isOpenOnly { scope += ", what is open" }
        return [
            .heading("\(readiness.forum.title)\(scope), as of \(asOf.inFullWords)"),
            .paragraph(when(readiness, asOf) + " " + looked(readiness)), .paragraph(counts(readiness)),
        ]
    }

    private static func when(_ readiness: Readiness, _ asOf: Day) -> String {
        let dates = readiness.dates?.inWords ?? "days not known"
        if let held = readiness.forum.held { return "Held: \(held.inWords)." }
        if readiness.forum.status == .cancelled {
            let dropped = readiness.dropped
            let lost = "\(dropped) \(dropped == 1 ? "requirement" : "requirements")"
            return "Cancelled." + (dropped == 0 ? "" : " What was expected for it, \(lost), is dropped with it.")
        }
        let passed = readiness.dates.map { asOf > $0.last && !$0.isOpenEnd } ?? false
        let unknown = " Nothing recorded says that it was held, which is no sign that it was not."
        guard let days = readiness.days, let left = readiness.daysLeft else { return "Planned: \(dates)." + (passed ? unknown : "") }
        let mark = days.isPlanUndated ? " (planning day not known)" : ""
        if passed { return "Planned: \(dates)\(mark)." + unknown }
        return left > 0
            ? "Planned: \(dates)\(mark). Days left: \(left)." : "Planned: \(dates)\(mark). It has begun as planned, or is due to."
    }

    private static func looked(_ readiness: Readiness) -> String {
        readiness.looked.map { "Sources were last looked through on \($0.inFullWords)." }
            ?? "No look at a source is recorded that covers what is expected."
    }

    private static func counts(_ readiness: Readiness) -> String {
        let count = readiness.requirements.count
        if count == 0 { return readiness.dropped > 0 ? "No requirement stands." : "No requirements are recorded." }
        let groups = ReadinessGroup.allCases.compactMap { group in
            let count = readiness.requirements.count { $0.group == group }
            return count == 0 ? nil : group.told(count)
        }
        return "\(count) \(count == 1 ? "requirement" : "requirements"): \(groups.joined(separator: "; "))."
    }

    static func summary(_ readiness: Readiness) -> [(status: ReadinessStatus, count: Int)] {
        ReadinessStatus.allCases.compactMap { status in
            let count = readiness.requirements.count { $0.status == status }
            return count == 0 ? nil : (status, count)
        }
    }
}
