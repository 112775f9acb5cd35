/// A file as the disk has it, while some of its unsynced changes arrive there.
struct DurableFile {
    /// What was written, also beyond the size.
    private var stored: [UInt8]
    private(set) var size: Int

    init(_ content: [UInt8]) {
        stored = content
        size = content.count
    }

    mutating func take(_ change: Unsynced) {
        switch change {
        case .data(_, let offset, let bytes):
            pad(to: offset + bytes.count)
            stored.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
        case .growth(_, let size):
            self.size = max(self.size, size)
        case .cut(_, let size):
            stored.removeLast(max(0, stored.count - size))
            self.size = size
        case .names:
            break
        }
    }

    /// What is read of it: what was never written reads as zeros.
    var content: [UInt8] {
        var file = self
        file.pad(to: size)
        return Array(file.stored.prefix(size))
    }

    private mutating func pad(to count: Int) {
        if stored.count < count { stored += [UInt8](repeating: 0, count: count - stored.count) }
    }
}
