package import GlobalCompact

/// An event as it stands in a writer's file, decoded.
package struct RecordedEvent: Sendable {
    package var id: String
    package var writer: String
    /// From 1 in each file.
    package var sequence: Int
    /// Where the line stands in its batch; nothing for a lone event.
    package var batch: BatchPlace?
    /// `<thing>.<verb>`, also of types that this program does not know.
    package var type: String
    /// `<thing>/<slug>`, also of things that this program does not know.
    package var subject: String
    package var occurred: Period
    package var recorded: Instant
    package var event: Event

    package init(
        id: String, writer: String, sequence: Int, batch: BatchPlace?, type: String, subject: String, occurred: Period, recorded: Instant,
        event: Event
    ) {
        self.id = id
        self.writer = writer
        self.sequence = sequence
        self.batch = batch
        self.type = type
        self.subject = subject
        self.occurred = occurred
        self.recorded = recorded
        self.event = event
    }
}

/// The `k/n` of a line in a batch of n lines.
package struct BatchPlace: Hashable, Sendable {
    /// From 1.
    package var number: Int
    /// At least 2.
    package var count: Int

    package init(number: Int, count: Int) {
        self.number = number
        self.count = count
    }

    /// From `k/n` in plain digits, 1 <= k <= n, n >= 2; nothing for anything else.
    package init?(_ text: String) {
        self.init(utf8: text.utf8.span)
    }

    /// From `k/n` in UTF-8; nothing for anything else.
    package init?(utf8 bytes: Span<UInt8>) {
        var slash = 0
        while slash < bytes.count, bytes[slash] != UInt8(ascii: "/") { slash += 1 }
        guard slash < bytes.count, let number = Self.plain(bytes.extracting(..<slash)),
            let count = Self.plain(bytes.extracting((slash + 1)...)), count >= 2, number <= count
        else { return nil }
        self.init(number: number, count: count)
    }

    package var description: String {
        "\(number)/\(count)"
    }

    private static func plain(_ bytes: Span<UInt8>) -> Int? {
        guard (1...9).contains(bytes.count), bytes[0] != 48 else { return nil }
        var number = 0
        for index in bytes.indices {
            guard 48...57 ~= bytes[index] else { return nil }
            number = number * 10 + Int(bytes[index] - 48)
        }
        return number
    }
}
