/// What stands within objects and arrays.
extension JSONDocument {
    /// The value of an object's member of this name, compared by bytes without escapes; nil for anything but an object.
    ///
    /// Linear in the number of members.
    package func member(_ name: String, of object: JSONNode) -> JSONNode? {
        guard kind(object) == .object else { return nil }
        let utf8 = name.utf8
        let text = utf8.span
        let end = Int(tape[object.index].next)
        var index = object.index + 1
        while index < end {
            if contents(of: tape[index], are: text) { return JSONNode(index: index + 1) }
            index = Int(tape[index + 1].next)
        }
        return nil
    }

    /// The value of an object's member of this name, compared by bytes without escapes; nil for anything but an object.
    package func member(_ name: StaticString, of object: JSONNode) -> JSONNode? {
        member(name.description, of: object)
    }

    /// The names and values of an object in document order; none for anything else.
    package func members(of object: JSONNode) -> JSONMembers {
        JSONMembers(tape: tape, object: object.index)
    }

    /// The values of an array in document order; none for anything else.
    package func elements(of array: JSONNode) -> JSONElements {
        JSONElements(tape: tape, array: array.index)
    }
}
