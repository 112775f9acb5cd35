package import Events
package import GlobalCompact
package import Projections

/// What a web page is drawn from: a forum's readiness, and what stands around it on the same basis.
package struct WebContent: Sendable {
    /// The file of a writer, with the root of its events.
    package struct Writer: Sendable {
        let name: String
        let size: Int
        let root: String

        package init(name: String, size: Int, root: String) {
            (self.name, self.size, self.root) = (name, size, root)
        }
    }

    /// How everything stood on an earlier day, as recorded by now.
    package struct Stop: Sendable {
        let day: Day
        let name: StopName
        /// The requirements of the forum, in order of due day.
        let requirements: [Readiness.Requirement]

        package init(day: Day, name: StopName, requirements: [Readiness.Requirement]) {
            (self.day, self.name, self.requirements) = (day, name, requirements)
        }
    }

    package let readiness: Readiness
    /// The region that the page is narrowed to; nothing where it is of all.
    package let region: Region?
    package let states: LedgerStates
    package let asOf: Day
    /// The facts behind what is told, by the ids of their events.
    package var facts: [String: FactRow] = [:]
    /// The region whose figures and States are told: that of the page, else the one of which documents state most.
    package var brief: RegionBrief?
    /// Its sections as they were on the day that the leading figure of each is of, by title.
    package var besides: [String: RegionBrief.Section] = [:]
    /// What documents state, by slug.
    package var stated: [String: StatedFigure] = [:]
    /// By their days; the last one is the day of the page.
    package var stops: [Stop] = []
    package var writers: [Writer] = []
    /// The program with its version.
    package var program: String
    /// A question on the same basis, such that it can be pasted.
    package var command: @Sendable (String) -> String

    package init(
        _ readiness: Readiness, region: Region?, states: LedgerStates, asOf: Day, program: String,
        command: @escaping @Sendable (String) -> String
    ) {
        (self.readiness, self.region, self.states, self.asOf) = (readiness, region, states, asOf)
        (self.program, self.command) = (program, command)
    }

    /// The day up to which is counted what a figure counts.
    package static func day(of figure: StatedThing<FigureStated>, asOf: Day) -> Day {
        min(figure.days.last, asOf)
    }
}
