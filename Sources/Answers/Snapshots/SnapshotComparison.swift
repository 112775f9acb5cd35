import JSON
package import Messages

/// A published snapshot held against what its basis gives now.
package struct SnapshotComparison: Sendable {
    /// Where a member of the file is another now.
    package struct Difference: Sendable, Equatable {
        /// Names and places from the root: `measures.pledges.whole[0].value`.
        package var place: String
        /// As JSON; nothing where it is not there.
        package var published: String
        package var derived: String?
    }

    package let snapshot: Snapshot
    /// Where the file says something else, in its order; of the file alone, since members that came later are no difference.
    package let differences: [Difference]
    /// The measures that it has not, and that there are by now: added since, or taken out.
    package let missing: [String]
    /// Whether it is the same byte for byte.
    package let isSame: Bool
    /// What its basis gives now.
    let derived: [UInt8]

    /// Derives a snapshot again, on its own basis.
    package init(_ snapshot: Snapshot, _ request: Request) throws(Failure) {
        let silent = Request(request.command, request.arguments, in: request.surroundings) { _ in }
        self.snapshot = snapshot
        var basis = snapshot.basis
        basis.asked = nil
        derived = try Snapshot.bytes(silent, on: basis, forum: snapshot.forum)
        // The file says itself which version published it: another one's bytes are never taken for this one's.
        isSame = derived == snapshot.bytes && basis.version == Edition.version
        guard !isSame, let published = Snapshot.document(snapshot.bytes), let now = Snapshot.document(derived) else {
            (differences, missing) = ([], [])
            return
        }
        missing = SnapshotContent(derived).measures.subtracting(SnapshotContent(snapshot.bytes).measures).sorted()
        var found: [Difference] = []
        Self.compare(published.value(published.root), now.value(now.root), "", &found)
        differences = found
    }

    /// Whether it holds: byte for byte where this version published it, in every member of its own where another did.
    package var holds: Bool {
        isSame || snapshot.basis.version != Edition.version && differences.isEmpty
    }

    /// Appends where a value is another, or has members that the other has not. Lists are compared place by place.
    private static func compare(_ published: JSONValue, _ derived: JSONValue?, _ place: String, _ found: inout [Difference]) {
        switch (published, derived) {
        case (.object(let members), .object(let others)?):
            let byName = Dictionary(others.map { ($0.name, $0.value) }) { first, _ in first }
            for (name, value) in members { compare(value, byName[name], place.isEmpty ? name : place + "." + name, &found) }
        case (.array(let elements), .array(let others)?):
            for (index, element) in elements.enumerated() {
                compare(element, index < others.count ? others[index] : nil, "\(place)[\(index)]", &found)
            }
            if others.count > elements.count {
                found.append(Difference(place: "\(place)[\(elements.count)]", published: "nothing", derived: told(others[elements.count])))
            }
        default:
            guard published != derived else { return }
            found.append(Difference(place: place, published: told(published), derived: derived.map(told)))
        }
    }

    private static func told(_ value: JSONValue) -> String {
        String(decoding: value.canonicalBytes(), as: UTF8.self)
    }
}
