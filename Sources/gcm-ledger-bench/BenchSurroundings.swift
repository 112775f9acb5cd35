import Files
import GlobalCompact

/// When, on what machine and beside whom something was measured.
struct BenchSurroundings {
    let workshop: Workshop
    let peers: [Peer: Peer.Place]
    let rounds: Int

    var lines: [String] {
        get throws {
            let day = Instant(microseconds: Machine.now().seconds * 1_000_000).day
            let versions = try Peer.allCases.compactMap { peer -> String? in
                guard case .found(let path) = peers[peer] else { return nil }
                let version = try workshop.output(of: [path, "--version"]).split(separator: "\n").first.map(String.init) ?? ""
                return "\(peer.name) (\(version.prefix(40)))"
            }
            let own = Figure.mebibytes(try workshop.run(["true"]).peakBytes)
            return [
                "\(day.description), \(processor), \(Machine.processorCount) processors, Linux \(kernel)",
                "load of the machine at the beginning: \(load)",
                "medians of \(rounds) runs in turn, fewer where one takes long; whole processes, files in memory",
                "in the last column, how many times as long as gcm-ledger",
                "peak memory is no less than that of what measures, at the beginning \(own)",
                "beside " + (versions.isEmpty ? "nobody" : versions.joined(separator: ", ")),
            ]
        }
    }

    private var processor: String {
        let lines = text("/proc/cpuinfo").split(separator: "\n")
        let model = lines.first { $0.hasPrefix("model name") }?.split(separator: ":").last.map(String.init) ?? "a processor without a name"
        return String(model.drop { $0 == " " })
    }

    /// How many processes ran or waited, over the last minute.
    private var load: String {
        String(text("/proc/loadavg").prefix { $0 != " " })
    }

    private var kernel: String {
        String(text("/proc/sys/kernel/osrelease").prefix { $0 != "\n" })
    }

    private func text(_ path: String) -> String {
        String(decoding: (try? workshop.system.contents(of: path)) ?? [], as: UTF8.self)
    }
}
