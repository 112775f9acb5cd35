/// Which States belong to which regions, of the few that models speak of.
enum ModelRegions {
    private static let throughout: [String: [String]] = [
        "DEU": ["ECLAC", "UNECE"], "DJI": ["ECA"], "EGY": ["ECA", "ESCWA"], "FRA": ["ECLAC", "ESCAP", "UNECE"], "KEN": ["ECA"],
        "PRT": ["ECLAC", "UNECE"],
    ]

    /// The regions of a State on a day: those that are certain, or with those that may be.
    static func regions(of state: String, on day: Int, possible: Bool) -> [String] {
        var regions = throughout[state] ?? []
        // Djibouti joined ESCWA on a day between these two.
        if state == "DJI", day >= (possible ? ModelPeriod.number(2021, 4, 10) : ModelPeriod.number(2026, 11, 28)) {
            regions.append("ESCWA")
        }
        return regions
    }

    static func regions(of states: [String], on day: Int, possible: Bool) -> [String] {
        Set(states.flatMap { regions(of: $0, on: day, possible: possible) }).sorted()
    }
}
