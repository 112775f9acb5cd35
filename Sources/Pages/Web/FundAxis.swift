/// An axis of amounts, from nought up.
struct FundAxis {
    let top: Double
    let bottom: Double
    /// What the lines across are at.
    let ticks: [Double]

    /// - Parameter most: the largest amount that it shows.
    init(top: Double, bottom: Double, most: Double) {
        (self.top, self.bottom) = (top, bottom)
        let step = Self.step(most / 3)
        let count = max(1, Int((most / step).rounded(.up)))
        ticks = (0...count).map { Double($0) * step }
    }

    func place(_ value: Double) -> Double {
        bottom - (bottom - top) * value / (ticks.last ?? 1)
    }

    /// The next of 1, 2, 5, 10, 20, 50 ... that is as large.
    private static func step(_ least: Double) -> Double {
        var power = 0.1
        while power < least, power < 1e15 {
            for factor in [1.0, 2, 5] where power * factor >= least { return power * factor }
            power *= 10
        }
        return power
    }
}
