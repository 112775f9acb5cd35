/// Every measure there is. A new one is one file, or a function in one, and one line here.
package enum MeasureCatalogue {
    package static let all: [Measure] = [
        .calls, .champions, .contributions, .decisions, .deposits, .documents, .figures, .findings, .forwardings, .groups, .looks,
        .meetings, .networks, .organisations, .participants, .pledges, .policies, .practices, .programmes, .progressReports, .reports,
        .requirements, .roles, .statements, .support, .targets, .workshops,
    ]

    /// The measure of a name.
    package static func measure(named name: String) -> Measure? {
        all.first { $0.name == name }
    }
}
