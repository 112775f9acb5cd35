package import Events
import GlobalCompact
package import Projections

/// What the page of a region shows beside the brief itself.
package struct RegionDetails: Sendable {
    /// What documents state, by slug.
    package var stated: [String: StatedFigure] = [:]
    package var documents: DocumentNames
    /// The document whose figures are to be brought up to date, by its slug; nothing where the whole page is asked for.
    package var updates: String?
    /// Pledges and practices of the region by objective.
    package var objectives: [(title: String, tallies: [Tally])] = []
    /// Programmes in the pipeline by thematic area.
    package var areas: [Tally] = []
    /// What its documents state beside what the sections count: of the region, then of no region.
    package var others: [StatedFigure] = []
    /// The places where its targets are said, by the ids of events.
    package var cites: [String: [Citation]] = [:]
    /// Meetings and reports of the region, by their days.
    package var timeline: [Timeline.Row] = []

    package init(documents: DocumentNames) {
        self.documents = documents
    }
}
