/// A place of a ledger in which something else may have been put.
struct LedgerPlace: Sendable, CustomStringConvertible {
    var path: String
    var isFolder = false

    var description: String { path }
    var isOfTheCopy: Bool { path.hasPrefix(".gcm-ledger") }

    static let all = [
        LedgerPlace(path: "events", isFolder: true), LedgerPlace(path: "events/.gitattributes"),
        LedgerPlace(path: "events/lisbon.jsonl"), LedgerPlace(path: "events/geneva.jsonl"), LedgerPlace(path: "events/porto.jsonl"),
        LedgerPlace(path: ".gcm-ledger", isFolder: true), LedgerPlace(path: ".gcm-ledger/.gitignore"),
        LedgerPlace(path: ".gcm-ledger/lock"), LedgerPlace(path: ".gcm-ledger/heads", isFolder: true),
        LedgerPlace(path: ".gcm-ledger/heads/lisbon.json"), LedgerPlace(path: ".gcm-ledger/heads/geneva.json"),
        LedgerPlace(path: ".gcm-ledger/heads/porto.json"), LedgerPlace(path: ".gcm-ledger/writers", isFolder: true),
        LedgerPlace(path: ".gcm-ledger/writers/lisbon.json"), LedgerPlace(path: ".gcm-ledger/writers/porto.json"),
        LedgerPlace(path: ".gcm-ledger/torn", isFolder: true), LedgerPlace(path: "Snapshots", isFolder: true),
        LedgerPlace(path: "Snapshots/.gitattributes"), LedgerPlace(path: "Snapshots/autumn.lisbon.checkpoint"),
        LedgerPlace(path: "Snapshots/spring.lisbon.checkpoint"),
    ]

    /// The shell that puts something at this place of a scene.
    func putting(_ thing: PlacedThing) -> String {
        // A tail that was torn off is set aside.
        let tear = path.hasSuffix("torn") ? #"printf '{"crc32c":' >>"$ledger/events/lisbon.jsonl";"# : ""
        let make = isFolder ? #"mkdir -p "$to"; echo kept >"$to/.gcm-ledger-0000000000000001.tmp""# : #"touch "$to""#
        let move = #"to=$outside/planted; if test -e "$path"; then mv "$path" "$to"; fi; \#(make)"#
        let line =
            switch thing {
            case .linkOutside: #"\#(move); ln -s "$to" "$path""#
            case .linkToNothing: #"rm -rf "$path"; ln -s "$outside/new" "$path""#
            case .linkToOtherLedger: #"to=$other/\#(path); test -e "$to" || { \#(make); }; rm -rf "$path"; ln -s "$to" "$path""#
            case .hardLink: #"\#(move); ln "$to" "$path""#
            case .device: #"rm -rf "$path"; mknod "$path" c 1 3"#
            case .pipe: #"rm -rf "$path"; mkfifo "$path""#
            }
        return #"\#(tear) path=$ledger/\#(path); mkdir -p "${path%/*}"; \#(line)"#
    }
}

/// What is put in the place of a ledger's file or folder.
enum PlacedThing: Sendable, CaseIterable {
    /// To what stood there, moved outside, or to an empty file or folder.
    case linkOutside
    case linkToNothing
    case linkToOtherLedger
    case hardLink
    /// The device that everything vanishes in.
    case device
    case pipe

    var isLink: Bool { [.linkOutside, .linkToNothing, .linkToOtherLedger].contains(self) }
}
