/// Every measure there is, by name.
package enum MeasureCatalogue {
    package static let all: [Measure] = ThingCatalogue.all.flatMap(\.measures).sorted { $0.name < $1.name }

    /// The measure of a name.
    package static func measure(named name: String) -> Measure? {
        all.first { $0.name == name }
    }
}
