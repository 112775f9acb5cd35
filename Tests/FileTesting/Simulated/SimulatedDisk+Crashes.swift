import SeededTesting

/// What is left when the world has stopped.
extension SimulatedDisk {
    /// The disk as a new process finds it after all others were killed: everything that was written is seen, locks are free,
    /// and what was not synced may still be lost.
    package func afterKill(_ trouble: DiskTrouble = DiskTrouble()) -> SimulatedDisk {
        var state = copy
        state.restart(trouble)
        return SimulatedDisk(state)
    }

    /// The disk with everything on it synced, as it is long after the last change.
    package func settled() -> SimulatedDisk {
        SimulatedDisk(image(keeping: { _ in true }, copy))
    }

    /// Disks as they may be found when the power comes back.
    ///
    /// Any unsynced change may have arrived or not, whatever became of those before it: each page of a write, each step of a
    /// file's growth (so that a page may be a hole, which reads as zeros, and a file may be as long as it was, as it is, or as
    /// after any page in between), each cut, each name (a rename as a whole: the old names or the new ones). No file system
    /// may do worse to what it acknowledged; most do better. Nothing promises that times arrive: in every other set files have those of
    /// their birth.
    ///
    /// Where there are no more than `limit` sets of changes, each is tried. Else there are those in which one arrived, all but one,
    /// and all up to one, and sets drawn at random from `seed` until there are `limit`.
    package func afterPowerCut(limit: Int = 256, seed: UInt64 = 0) -> [SimulatedDisk] {
        let state = copy
        return Self.sets(of: state.unsynced.count, limit: limit, seed: seed).enumerated().map { number, set in
            var image = image(keeping: { set[$0] }, state)
            if !number.isMultiple(of: 2) { image.forgetTimes() }
            return SimulatedDisk(image)
        }
    }

    /// Which of so many changes arrive.
    private static func sets(of count: Int, limit: Int, seed: UInt64) -> [[Bool]] {
        if count < Int.bitWidth - 2, 1 << count <= limit {
            return (0..<(1 << count)).map { set in (0..<count).map { set >> $0 & 1 == 1 } }
        }
        var sets: [[Bool]] = []
        for index in 0..<count {
            sets.append((0..<count).map { $0 == index })
            sets.append((0..<count).map { $0 != index })
            sets.append((0..<count).map { $0 < index })
        }
        sets.append([Bool](repeating: true, count: count))
        var draw = SeededDraw(seed: seed)
        while sets.count < limit {
            sets.append((0..<count).map { _ in draw.next() & 1 == 1 })
        }
        return sets
    }

    /// A disk on which some unsynced changes, told by their place, arrived and the others are gone.
    private func image(keeping isKept: (Int) -> Bool, _ state: SimulatedState) -> SimulatedState {
        var state = state
        var files: [UInt64: DurableFile] = [:]
        for (index, change) in state.unsynced.enumerated() where isKept(index) {
            if let file = change.file {
                guard case .file(let bytes) = state.nodes[file]?.durable else { continue }
                files[file, default: DurableFile(bytes)].take(change)
            } else {
                state.store(change)
            }
        }
        for (file, content) in files { state.nodes[file]?.durable = .file(content.content) }
        state.forgetAllButDurable()
        state.restart(DiskTrouble())
        return state
    }
}

extension SimulatedState {
    /// Begins anew with the same disk.
    fileprivate mutating func restart(_ trouble: DiskTrouble) {
        handles = [:]
        locks = [:]
        operations = 0
        syncs = 0
        stoppedAt = nil
        self.trouble = trouble
    }

    /// Gives all files the times of their birth.
    fileprivate mutating func forgetTimes() {
        for (number, node) in nodes where !node.isFolder {
            nodes[number]?.modified = node.born
            nodes[number]?.changed = node.born
        }
    }

    /// What is seen is what is on the disk; what has no name there is gone.
    fileprivate mutating func forgetAllButDurable() {
        unsynced = []
        var kept: [UInt64: Node] = [:]
        var waiting = [Self.root]
        while let number = waiting.popLast() {
            guard kept[number] == nil, var node = nodes[number] else { continue }
            node.seen = node.durable
            kept[number] = node
            if case .folder(let entries) = node.durable { waiting += entries.values }
        }
        nodes = kept
    }
}
