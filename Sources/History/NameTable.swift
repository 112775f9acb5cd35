/// Names as dense numbers, in the order in which they were first met. Names are ASCII, so that equal names are equal bytes.
package struct NameTable: Sendable {
    private var numbers: [String: UInt32] = [:]
    package private(set) var names: [String] = []

    package init() {}

    /// The number of a name, given when it is new. O(1) on average.
    package mutating func number(of name: String) -> UInt32 {
        if let number = numbers[name] { return number }
        let number = UInt32(names.count)
        numbers[name] = number
        names.append(name)
        return number
    }

    /// The number of a name that is there.
    package func find(_ name: String) -> UInt32? {
        numbers[name]
    }

    /// The name of a number.
    package subscript(_ number: UInt32) -> String {
        names[Int(number)]
    }
}
