import Files
import GlobalCompact

/// The tables of a run, in Markdown.
struct BenchReport {
    /// A case of one ledger as it was measured.
    struct Row {
        let bench: BenchCase
        let timings: [Timings]
    }

    private var text = ""
    /// By case, the program's median at each size.
    private var growth: [(name: String, medians: [Int: Double])] = []
    private let sizes: [Int]

    init(sizes: [Int]) {
        self.sizes = sizes
    }

    /// What was measured, when, and on what.
    mutating func head(_ lines: [String]) {
        text += lines.map { "- \($0)\n" }.joined() + "\n"
    }

    /// A table of cases over one ledger; of a generated ledger its size, which has a place in the table of growth.
    mutating func add(_ title: String, size: Int?, _ rows: [Row]) {
        text += "### \(title)\n\n| case | who | median | least to most | peak memory | times as long |\n|---|---|---:|---:|---:|---:|\n"
        for row in rows {
            let first = row.timings.first?.median ?? 0
            for (contender, timings) in zip(row.bench.contenders, row.timings) {
                let ratio = first > 0 ? Figure.decimal(timings.median / first, 2) : ""
                let range = "\(Figure.time(timings.range.least)) to \(Figure.time(timings.range.most))"
                let name = contender.name == row.bench.contenders.first?.name ? row.bench.name : ""
                text += "| \(name) | \(contender.name) | \(Figure.time(timings.median)) | \(range) | "
                text += "\(Figure.mebibytes(timings.peakBytes)) | \(ratio) |\n"
            }
            if let size, first > 0 { grow(row.bench, size, first) }
        }
        let leftOut = rows.flatMap { row in row.bench.leftOut.map { "- \(row.bench.name): without \($0.name): \($0.reason)\n" } }
        text += leftOut.isEmpty ? "\n" : "\n" + leftOut.joined() + "\n"
    }

    private mutating func grow(_ bench: BenchCase, _ size: Int, _ median: Double) {
        if let place = growth.firstIndex(where: { $0.name == bench.name }) {
            growth[place].medians[size] = median
        } else {
            growth.append((bench.name, [size: median]))
        }
    }

    /// Everything, with the table of how the program's costs grow.
    var markdown: String {
        guard sizes.count > 1 else { return text }
        var table = "### How the program's costs grow\n\n| case | \(sizes.map { Figure.count($0) }.joined(separator: " | ")) |\n"
        table += "|---|" + sizes.map { _ in "---:|" }.joined() + "\n"
        for (name, medians) in growth {
            table += "| \(name) | " + sizes.map { medians[$0].map(Figure.time) ?? "" }.joined(separator: " | ") + " |\n"
        }
        return text + table
    }
}
