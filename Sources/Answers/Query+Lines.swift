import Events
import GlobalCompact
package import History
package import JSON
import Journal
import Wire

/// What stands in lines beside the fields that this program knows.
extension Query {
    /// The members of an event's `data` that are none of its fields, with what some corrections say of them, in the order in which they
    /// hold. One that holds the whole content says of them what is other than in the line that it started from.
    package func otherMembers(of fact: EffectiveFact, _ corrections: [IndexedEvent]) -> [(name: String, value: JSONValue)] {
        typealias Members = [(name: String, value: JSONValue)]
        let known = fact.origin.eventType.map { FieldList.of($0).map(\.name) } ?? []
        func others(_ data: JSONValue?) -> Members {
            guard case .object(let members)? = data else { return [] }
            return members.filter { !known.contains($0.name) }
        }
        var found = others(stated(fact.origin)?["data"])
        // By the ids of lines, what they came to.
        var states = [fact.origin.id: found]
        for correction in corrections {
            let data = stated(correction)?["data"]
            var (changed, gone): (Members, [String])
            if let content = data?["content"] {
                let own = others(content["data"])
                let before = states[correction.replaces] ?? others(wholeContent(ofLine: correction.replaces)?["data"])
                changed = own.filter { one in !before.contains { $0.name.isExactly(one.name) && $0.value == one.value } }
                gone = before.map(\.name).filter { name in !own.contains { $0.name.isExactly(name) } }
            } else {
                (changed, gone) = (others(data?["changes"]?["data"]), [])
                if case .array(let cleared)? = data?["changes"]?["cleared"] {
                    for case .string(let name) in cleared { gone.append(name) }
                }
            }
            gone += changed.map(\.name)
            found = found.filter { one in !gone.contains { $0.isExactly(one.name) } } + changed
            states[correction.id] = found
        }
        return found
    }

    /// The whole content that a line holds, as `type`, `subject`, `occurred` and `data`; nothing where it holds none.
    package func wholeContent(ofLine id: UInt32) -> JSONValue? {
        guard let entry = view.resolution.counting[id], let stated = stated(entry) else { return nil }
        if entry.role == IndexedEvent.Role.states.rawValue { return stated }
        return stated["data"]?["content"]
    }

    private func stated(_ entry: IndexedEvent) -> JSONValue? {
        var reader = LineReader()
        return try? reader.content(of: reading.line(entry.number).span)
    }
}

extension JSONValue {
    /// The member of an object.
    subscript(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name.isExactly(name) }?.value
    }
}
