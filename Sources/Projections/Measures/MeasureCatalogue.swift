/// Every measure there is. A new one is one file and one line here.
package enum MeasureCatalogue {
    package static let all: [Measure] = [.documents, .forwardings, .looks, .meetings, .reports, .requirements]

    /// The measure of a name.
    package static func measure(named name: String) -> Measure? {
        all.first { $0.name == name }
    }
}
