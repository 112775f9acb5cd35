/// The paths of a ledger on disk.
package struct LedgerFolder: Sendable, Equatable {
    /// The folder that holds `events/`.
    package let root: String

    package init(root: String) {
        self.root = root
    }

    package var events: String { root + "/events" }
    package var attributes: String { events + "/.gitattributes" }
    package var snapshots: String { root + "/Snapshots" }
    /// What belongs to this copy and not to the ledger.
    package var copy: String { root + "/.gcm-ledger" }
    package var lock: String { copy + "/lock" }
    package var bindings: String { copy + "/writers" }
    package var heads: String { copy + "/heads" }
    package var torn: String { copy + "/torn" }

    package func file(of writer: String) -> String { events + "/" + writer + ".jsonl" }
    package func head(of writer: String) -> String { heads + "/" + writer + ".json" }
    /// A writer's checkpoint, published under a name.
    package func checkpoint(_ name: String, of writer: String) -> String { snapshots + "/" + name + "." + writer + ".checkpoint" }
    package func binding(of writer: String) -> String { bindings + "/" + writer + ".json" }
}
