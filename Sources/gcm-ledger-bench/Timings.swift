/// What the runs of one contender took.
struct Timings {
    private var seconds: [Double] = []
    private(set) var peakBytes = 0

    mutating func add(_ run: MeasuredProcess) {
        seconds.append(run.seconds)
        seconds.sort()
        peakBytes = max(peakBytes, run.peakBytes)
    }

    /// The median, in seconds; 0 without a run.
    var median: Double {
        guard !seconds.isEmpty else { return 0 }
        let middle = seconds.count / 2
        return seconds.count % 2 == 1 ? seconds[middle] : (seconds[middle - 1] + seconds[middle]) / 2
    }

    /// From the least to the most, in seconds.
    var range: (least: Double, most: Double) {
        (seconds.first ?? 0, seconds.last ?? 0)
    }
}

/// How figures are written in the tables.
enum Figure {
    /// `1.23 s`, `45.6 ms`.
    static func time(_ seconds: Double) -> String {
        seconds >= 1 ? decimal(seconds, 2) + " s" : seconds >= 0.1 ? decimal(seconds * 1000, 0) + " ms" : decimal(seconds * 1000, 1) + " ms"
    }

    static func mebibytes(_ bytes: Int) -> String {
        decimal(Double(bytes) / 1_048_576, 0) + " MiB"
    }

    /// A number with so many digits after the point.
    static func decimal(_ value: Double, _ digits: Int) -> String {
        var scale = 1
        for _ in 0..<digits { scale *= 10 }
        let scaled = Int((value * Double(scale)).rounded())
        if digits == 0 { return String(scaled) }
        let rest = String(scaled % scale)
        return String(scaled / scale) + "." + String(repeating: "0", count: digits - rest.count) + rest
    }

    /// `1,000,000`.
    static func count(_ number: Int) -> String {
        var (digits, grouped) = (Substring(String(number)), "")
        while digits.count > 3 {
            grouped = "," + digits.suffix(3) + grouped
            digits = digits.dropLast(3)
        }
        return digits + grouped
    }
}
