import Events
import Evidence
import Files
import History
import JSON
import Wire

/// What a cache says of itself: of which files it was made, and where each of its parts stands. One line, in the form of a `CopyRecord`.
struct CacheHeader {
    /// A writer's file as it was when its lines were kept.
    struct File: Equatable {
        var writer: String
        var device: UInt64
        var inode: UInt64
        var size: Int
        var modified: Int64
        var changed: Int64
        /// The bytes of its whole batches, how many events these are, and the tree over their lines where that was known.
        var wholeBytes: Int
        var events: Int
        var frontier: MerkleFrontier?

        /// Whether it is the very same file, and nobody has written into it.
        func isSame(as found: FileStatus) -> Bool {
            found.device == device && found.inode == inode && found.size == size && found.modifiedNanoseconds == modified
                && found.changedNanoseconds == changed
        }
    }

    /// Some values of a fixed size, one after another, from a place in the file on.
    struct Part {
        var start: Int
        var bytes: Int
        /// The CRC-32C of each block of `blockBytes` of it.
        var sums: [UInt32]
    }

    var files: [File]
    /// The lines of files in the order of the event index.
    var runs: [LineStore.Place]
    /// What the tables of names are hashed with.
    var keys: (UInt64, UInt64)
    var latestDay: Int
    var parts: [String: Part]

    static let blockBytes = 1 << 20
    /// Parts begin where a page does, so that they can be mapped.
    static let pageBytes = 4096
    /// The parts begin after so many bytes, whatever the header has of them: a hole takes no room. One that has more is not kept.
    static let limit = 1 << 20

    // MARK: As a line

    var line: [UInt8] {
        func hex(_ number: UInt64) -> JSONValue { .string(String(number, radix: 16)) }
        let files = files.map { file in
            JSONValue.object([
                ("changed", .string(String(file.changed))), ("device", hex(file.device)), ("events", .integer(file.events)),
                ("frontier", file.frontier.map { .array($0.hashes.map { .string($0.hex) }) } ?? .null), ("inode", hex(file.inode)),
                ("modified", .string(String(file.modified))), ("size", .integer(file.size)), ("whole", .integer(file.wholeBytes)),
                ("writer", .string(file.writer)),
            ])
        }
        let runs = runs.map { JSONValue.array([.string($0.writer), .integer($0.firstNumber), .integer($0.firstLine)]) }
        let parts = parts.sorted { $0.key < $1.key }.map { name, part in
            (name: name, value: JSONValue.array([.integer(part.start), .integer(part.bytes)] + part.sums.map { .integer(Int($0)) }))
        }
        return CopyRecord.bytes([
            ("files", .array(files)), ("form", .string(Self.form)), ("keys", .array([hex(keys.0), hex(keys.1)])),
            ("latestDay", .integer(latestDay)), ("parts", .object(parts)), ("runs", .array(runs)),
        ])
    }

    /// Reads a line; nothing where it is no header of this form.
    init?(_ line: [UInt8]) {
        guard let document = CopyRecord.read(line), document.text("form") == Self.form else { return nil }
        func list(_ name: String) -> [JSONNode]? {
            document.member(name, of: document.root).flatMap { document.kind($0) == .array ? Array(document.elements(of: $0)) : nil }
        }
        func hex(_ node: JSONNode) -> UInt64? { document.kind(node) == .string ? UInt64(document.string(node), radix: 16) : nil }
        guard let keys = list("keys")?.compactMap(hex), keys.count == 2, let files = list("files"), let runs = list("runs"),
            let day = document.member("latestDay", of: document.root).flatMap({ document.integer($0) }),
            let parts = document.member("parts", of: document.root), document.kind(parts) == .object
        else { return nil }
        (self.keys, latestDay, self.files, self.runs, self.parts) = ((keys[0], keys[1]), day, [], [], [:])
        for node in files {
            guard let file = File(node, document) else { return nil }
            self.files.append(file)
        }
        for node in runs {
            let members = document.kind(node) == .array ? Array(document.elements(of: node)) : []
            guard members.count == 3, document.kind(members[0]) == .string, let number = document.integer(members[1]),
                let line = document.integer(members[2])
            else { return nil }
            self.runs.append(LineStore.Place(writer: document.string(members[0]), firstNumber: number, firstLine: line))
        }
        for member in document.members(of: parts) {
            let numbers = document.elements(of: member.value).compactMap { document.integer($0) }
            guard numbers.count >= 2, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
            self.parts[document.string(member.key)] = Part(
                start: numbers[0], bytes: numbers[1], sums: numbers.dropFirst(2).map { UInt32(truncatingIfNeeded: $0) })
        }
    }
}

extension CacheHeader {
    init(files: [File], runs: [LineStore.Place], keys: (UInt64, UInt64), latestDay: Int) {
        (self.files, self.runs, self.keys, self.latestDay, parts) = (files, runs, keys, latestDay, [:])
    }

    /// The form of what is kept: that of this file, and what the rows of each type hold. With another one a cache is not read.
    private static let form: String = {
        var sum: UInt32 = 0
        func add(_ text: String) { sum = CRC32C.extend(sum, with: text.utf8.span) }
        // As they stand in memory, numbers are another processor's the other way round.
        add("\(MemoryLayout<IndexedEvent>.stride) \(UInt16(littleEndian: 1))")
        for (type, layout) in zip(EventTypeIndex.types, RowLayout.all) {
            add(type.rawValue)
            for field in layout.fields {
                add(field.name)
                for word in field.words { add(word) }
                add("\(field.slot) \(field.content.rawValue)")
            }
        }
        return "\(number).\(sum)"
    }()

    /// To be counted up by whoever changes what an event index says of a line, or how a part stands in the file.
    private static let number = 3
}

extension CacheHeader.File {
    /// - Parameter frontier: that of the lines that were read; nothing where it is not known of these.
    init(_ file: WriterFile, _ found: FileStatus, frontier: MerkleFrontier?) {
        self.init(
            writer: file.writer, device: found.device, inode: found.inode, size: found.size, modified: found.modifiedNanoseconds,
            changed: found.changedNanoseconds, wholeBytes: file.wholeBytes, events: file.size,
            frontier: frontier.flatMap { $0.size == file.size ? $0 : nil })
    }

    fileprivate init?(_ node: JSONNode, _ document: JSONDocument) {
        func text(_ name: String) -> String? { document.text(name, of: node) }
        func number(_ name: String) -> Int? { document.count(name, of: node) }
        guard document.kind(node) == .object, let writer = text("writer"), WriterName.isValid(writer),
            let device = text("device").flatMap({ UInt64($0, radix: 16) }), let inode = text("inode").flatMap({ UInt64($0, radix: 16) }),
            let size = number("size"), let whole = number("whole"), let events = number("events"), whole <= size,
            let modified = text("modified").flatMap({ Int64($0) }), let changed = text("changed").flatMap({ Int64($0) }),
            let list = document.member("frontier", of: node)
        else { return nil }
        let hashes = document.kind(list) == .array ? document.elements(of: list).compactMap { Digest(hex: document.string($0)) } : nil
        let frontier = hashes.flatMap { MerkleFrontier(size: events, hashes: $0) }
        self.init(
            writer: writer, device: device, inode: inode, size: size, modified: modified, changed: changed, wholeBytes: whole,
            events: events, frontier: frontier)
    }
}
