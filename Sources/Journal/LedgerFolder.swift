/// The paths of a ledger on disk.
package struct LedgerFolder: Sendable, Equatable {
    /// The folder that holds `events/`.
    package let root: String
    /// Where this user remembers ledgers outside of their folders; nothing where there is no place for that.
    package var memory: String?
    /// Whether lines may be taken from the cache beside the log.
    package var usesCache = true

    package init(root: String, memory: String? = nil) {
        self.root = root
        self.memory = memory
    }

    package var events: String { root + "/events" }
    package var attributes: String { events + "/.gitattributes" }
    /// What stands in the attributes, so that git changes no line's end and mixes no two copies of a file.
    package static let attributeLine = "*.jsonl -text -merge"

    /// Whether attributes tell git to leave the writers' files as they are.
    static func keepsBytes(_ attributes: [UInt8]) -> Bool {
        let lines = String(decoding: attributes, as: UTF8.self).split(whereSeparator: \.isNewline)
        let settings = lines.map { $0.split { $0 == " " || $0 == "\t" } }.filter { ["*.jsonl", "*"].contains($0.first) }
        // The last line that says something of it holds.
        return settings.flatMap { $0.dropFirst() }.last { $0 == "binary" || $0.hasSuffix("text") || $0.hasPrefix("text=") }
            .map { ["-text", "binary"].contains($0) } ?? false
    }

    package var snapshots: String { root + "/Snapshots" }
    /// What belongs to this copy and not to the ledger.
    package var copy: String { root + "/.gcm-ledger" }
    /// What keeps git from taking in what belongs to this copy.
    var ignored: String { copy + "/.gitignore" }
    package var lock: String { copy + "/lock" }
    /// What was read of the events, so that it need not be read again.
    package var cache: String { copy + "/cache" }
    /// Which cache it was whose sums were looked at.
    package var checkedCache: String { copy + "/cache.checked" }
    package var bindings: String { copy + "/writers" }
    package var heads: String { copy + "/heads" }
    package var torn: String { copy + "/torn" }

    package func file(of writer: String) -> String { events + "/" + writer + ".jsonl" }
    package func head(of writer: String) -> String { heads + "/" + writer + ".json" }
    /// A writer's checkpoint, published under a name.
    package func checkpoint(_ name: String, of writer: String) -> String { snapshots + "/" + name + "." + writer + ".checkpoint" }
    /// What a ledger came to, published under a name.
    package func snapshot(_ name: String) -> String { snapshots + "/" + name + ".json" }
    package func binding(of writer: String) -> String { bindings + "/" + writer + ".json" }
}
