package import Events
package import GlobalCompact

/// Every line of the ledger's whole batches, before any cut.
package struct EventIndex: Sendable {
    package private(set) var entries = Slab<IndexedEvent>()
    package private(set) var ids: ByteInterner
    package private(set) var subjects: ByteInterner
    /// The names in rows: slugs, lists of States, texts that something is counted by.
    package private(set) var values: ByteInterner
    /// What lines say in the fields that are counted, one row after another, as `RowLayout` has them.
    package private(set) var rows = Slab<UInt32>()
    /// Which lines an id has, and which lines change what others say.
    package private(set) var lookup = LineLookup()
    /// Where events are read again.
    package var source: any EventSource

    package init(source: any EventSource) {
        self.source = source
        let hash = NameHash()
        ids = ByteInterner(hash: hash)
        subjects = ByteInterner(hash: hash)
        values = ByteInterner(hash: hash)
    }

    /// What seeds the tables of names, for segments that are to be taken in.
    package var hash: NameHash {
        ids.hash
    }

    /// Takes in the next line.
    package mutating func append(_ recorded: RecordedEvent) {
        var segment = EventIndexSegment(hash: hash)
        segment.append(recorded)
        append(segment)
    }

    // MARK: Keeping

    /// Lines that were kept in a cache, part by part, each under the name that `numbersToKeep` and `namesToKeep` have for it.
    package init(
        kept entries: Slab<IndexedEvent>, rows: Slab<UInt32>, latestDay: Int32, hash: NameHash, source: any EventSource,
        numbers: (String) -> Slab<UInt32>, names: (String) -> ByteInterner
    ) {
        (self.entries, self.rows, self.source) = (entries, rows, source)
        (ids, subjects, values) = (names("ids"), names("subjects"), names("values"))
        func groups(_ name: String) -> LineGroups { LineGroups(starts: numbers(name + ".starts"), lines: numbers(name + ".lines")) }
        lookup = LineLookup(
            count: entries.count, firstLines: numbers("firstLines"), changes: Array(numbers("changes")),
            repeats: Array(numbers("repeats")), entries, latestDay: latestDay, bySubject: groups("subject"), byType: groups("type"),
            names: NamedChanges.Pairs(ids: numbers("changes.ids"), lines: numbers("changes.lines")))
    }

    package var namesToKeep: [(name: String, names: ByteInterner)] {
        [("ids", ids), ("subjects", subjects), ("values", values)]
    }

    /// Which lines there are of an id, a subject and a type, and which change what others say.
    package var numbersToKeep: [(name: String, numbers: Slab<UInt32>)] {
        let bySubject = lookup.bySubject.toKeep(groups: subjects.count, lines) { Int($0.subject) }
        let byType = lookup.byType.toKeep(groups: TypeSet.unknownGroup + 1, lines, TypeSet.group)
        let names = lookup.namedChanges.toKeep(lookup.changes, lines)
        return [
            ("firstLines", Slab(lookup.firstLinesToKeep(ids: ids.count))), ("changes", Slab(lookup.changes)),
            ("repeats", Slab(lookup.repeats)), ("changes.ids", names.ids), ("changes.lines", names.lines),
            ("subject.starts", bySubject.starts), ("subject.lines", bySubject.lines), ("type.starts", byType.starts),
            ("type.lines", byType.lines),
        ]
    }

    /// Makes room for so many lines more.
    package mutating func reserve(lines count: Int) {
        entries.reserveCapacity(entries.count + count)
        // Memory that is not used in the end is none: fourteen slots are what most rows have.
        rows.reserveCapacity(rows.count + count * 14)
        ids.reserve(names: count)
        subjects.reserve(names: count / 2)
    }

    /// Takes in the lines of a segment, or some of them.
    package mutating func append(_ segment: EventIndexSegment, lines: Range<Int>? = nil) {
        let shared = values.numbers(of: segment.values)
        let lines = lines ?? 0..<segment.count
        // In the order in which lines say them, as the numbers of names are given when they are first met.
        let said = segment.ids(of: lines)
        let known = segment.ids.numbers(said, in: &ids)
        let about = segment.subjects.numbers(lines, in: &subjects)
        // Rows stand in the order of the lines.
        let firstRow = lines.first.flatMap { segment.firstRow(from: $0) } ?? segment.rows.count
        let endRow = segment.firstRow(from: lines.upperBound) ?? segment.rows.count
        let start = rows.count
        var own: [IndexedEvent] = []
        own.reserveCapacity(lines.count)
        func id(_ own: UInt32) -> UInt32 { own == IndexedEvent.none ? own : known[Int(own) - said.lowerBound] }
        for line in lines {
            var entry = segment.entries[line]
            entry.number = UInt32(entries.count + own.count)
            entry.target = id(entry.target)
            entry.replaces = id(entry.replaces)
            entry.id = id(entry.id)
            entry.subject = about[line - lines.lowerBound]
            if entry.row != IndexedEvent.none { entry.row = UInt32(start + Int(entry.row) - firstRow) }
            own.append(entry)
            lookup.note(entry)
        }
        entries.append(contentsOf: own.span)
        rows.append(contentsOf: segment.rows.span.extracting(firstRow..<endRow)) { slots in
            Self.renumber(&slots, from: start, of: own, shared)
        }
    }

    /// Gives the names in rows, the first of which stands at a place among all, the numbers that they have here.
    private static func renumber(
        _ slots: inout MutableSpan<UInt32>, from start: Int, of entries: [IndexedEvent], _ numbers: [UInt32]
    ) {
        let names = RowNames.all
        for entry in entries where entry.row != IndexedEvent.none {
            for place in names.places[Int(entry.type)] {
                let slot = Int(entry.row) - start + names.slots[place]
                if slots[slot] != IndexedEvent.none { slots[slot] = numbers[Int(slots[slot])] }
            }
        }
    }

    /// Lets copies that go on cost little, and finds these lines by subject and type without looking at each: they are here to stay.
    package mutating func settle() {
        ids.settle()
        subjects.settle()
        values.settle()
        lookup.bySubject.settle(groups: subjects.count, lines) { Int($0.subject) }
        lookup.byType.settle(groups: TypeSet.unknownGroup + 1, lines, TypeSet.group)
    }

    /// Goes on in the place of another one that begins with these lines and is given up, so that the next line need not go elsewhere:
    /// nobody else may have a copy of that, or a view of it.
    package mutating func replace(_ other: EventIndex) {
        precondition(isContinued(by: other))
        entries.replace(other.entries)
        rows.replace(other.rows)
        ids.replace(other.ids)
        subjects.replace(other.subjects)
        values.replace(other.values)
        lookup.replace(other.lookup)
    }

    /// Whether any line is of a type.
    package func holds(_ type: EventType) -> Bool {
        lookup.holds(EventTypeIndex.index(of: type))
    }

    /// The lines alone, without contents that no line holds.
    private var lines: Slab<IndexedEvent> {
        entries.keeping(first: lookup.count)
    }

    /// The lines that have an id.
    package func lines(withID id: UInt32) -> [UInt32] {
        let first = lookup.line(of: id).map { [$0] } ?? []
        return first + lookup.repeats(of: id)
    }

    /// The lines about some subjects, in their order: of a correction, those of the subject that it says.
    package func lines(about subjects: Set<UInt32>) -> [UInt32] {
        lookup.bySubject.lines(of: subjects.map(Int.init), groups: self.subjects.count, lines) { Int($0.subject) }
    }

    /// The lines of some types, in their order: corrections under the type of the event.
    package func lines(of types: TypeSet) -> [UInt32] {
        if types.isEmpty { return [] }
        let wanted = (0..<TypeSet.unknownGroup).filter { types.contains(UInt16($0)) }
        return lookup.byType.lines(of: wanted, groups: TypeSet.unknownGroup + 1, lines, TypeSet.group)
    }

    /// The subjects of the lines of some types whose effective day is one of some days; of a correction that changes the day also that of
    /// the event. O(n) in the lines of these types.
    package func subjects(of types: TypeSet, on days: Set<Int32>) -> Set<UInt32> {
        guard let first = days.min(), let last = days.max() else { return [] }
        var subjects: Set<UInt32> = []
        let lines = lines(of: types)
        entries.withSpan { entries in
            for line in lines {
                let entry = entries[Int(line)]
                guard entry.effectiveDay >= first, entry.effectiveDay <= last, days.contains(entry.effectiveDay) else { continue }
                subjects.insert(entry.subject)
                if entry.changesDays {
                    for other in self.lines(withID: entry.target) { subjects.insert(entries[Int(other)].subject) }
                }
            }
        }
        return subjects
    }

    /// The lines of types or versions that this program does not know.
    package var linesOfUnknownTypes: [UInt32] {
        guard lookup.holdsUnknownTypes else { return [] }
        return lookup.byType.lines(of: [TypeSet.unknownGroup], groups: TypeSet.unknownGroup + 1, lines, TypeSet.group)
    }

    /// The number, among the values, of the documents that a line cites; nothing where it cites none.
    func citedDocuments(_ content: IndexedEvent) -> UInt32? {
        guard content.row != IndexedEvent.none, let cites = RowLayout.all[Int(content.type)].fields.last else { return nil }
        let number = rows[Int(content.row) + cites.slot]
        return number == IndexedEvent.none ? nil : number
    }

    /// Whether another event index begins with exactly these lines.
    package func isContinued(by other: EventIndex) -> Bool {
        entries.isContinued(by: other.entries) && ids.isContinued(by: other.ids) && subjects.isContinued(by: other.subjects)
    }

    /// How many lines there are.
    package var count: Int {
        entries.count
    }

    /// The event as recorded in a line.
    package func recorded(_ number: UInt32) -> RecordedEvent? {
        source.recorded(Int(number))
    }

    /// The same with contents that no line holds, each as a line of its own after all others.
    func adding(_ contents: [ComposedContent]) -> EventIndex {
        if contents.isEmpty { return self }
        var eventIndex = self
        var (added, row): ([IndexedEvent], [UInt32]) = ([], [])
        added.reserveCapacity(contents.count)
        for content in contents {
            var entry = content.entry
            entry.row = UInt32(eventIndex.rows.count)
            row.removeAll(keepingCapacity: true)
            if let event = content.event {
                if RowWriter.append(event, to: &row, &eventIndex.values) == IndexedEvent.none { entry.row = IndexedEvent.none }
            } else {
                appendRow(of: content, to: &row)
            }
            eventIndex.rows.append(contentsOf: row.span)
            added.append(entry)
        }
        eventIndex.entries.append(contentsOf: added.span)
        eventIndex.source = ComposedSource(base: source, baseCount: count, contents: contents, subjects: subjects)
        return eventIndex
    }

    /// Adds the row of a content whose lines all have one: that of the event, with what its corrections change.
    private func appendRow(of content: ComposedContent, to row: inout [UInt32]) {
        let layout = RowLayout.all[Int(content.entry.type)]
        let origin = Int(entries[Int(content.origin)].row)
        rows.withSpan(origin..<origin + layout.width) { for slot in $0.indices { row.append($0[slot]) } }
        for line in content.lines.dropFirst() { layout.change(&row, by: rows, at: Int(entries[Int(line)].row)) }
    }

    /// The lines alone, without contents that no line holds.
    package var recordedLines: EventIndex {
        guard let composed = source as? ComposedSource else { return self }
        var eventIndex = self
        eventIndex.entries = entries.keeping(first: composed.baseCount)
        eventIndex.source = composed.base
        return eventIndex
    }

    /// Some of the lines, in their order, as if there were no others. Names keep their numbers. O(lines).
    package func selecting(_ lines: [UInt32]) -> EventIndex {
        var eventIndex = self
        (eventIndex.entries, eventIndex.lookup) = (Slab(), LineLookup())
        for (place, line) in lines.enumerated() {
            var entry = entries[Int(line)]
            entry.number = UInt32(place)
            eventIndex.entries.append(entry)
            eventIndex.lookup.note(entry)
        }
        eventIndex.source = SelectedSource(base: source, lines: lines)
        return eventIndex
    }

    /// What a line states: of a correction, the whole content that it holds.
    package func statement(_ number: UInt32) -> (event: Event, occurred: Period)? {
        var statement: (event: Event, occurred: Period)?
        source.readStatements([number]) { _, event, occurred in statement = (event, occurred) }
        return statement
    }
}
