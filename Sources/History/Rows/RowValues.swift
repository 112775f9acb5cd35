import Events
import GlobalCompact

/// The slots of an event index's rows, and the values that the numbers in them stand for, each made once.
///
/// For one thread: what was made is kept.
final class RowValues {
    let slots: [UInt32]
    private let names: ByteInterner
    private var texts: [UInt32: String] = [:]
    private var lists: [UInt32: [String]] = [:]
    private var states: [UInt32: [State]] = [:]
    private var currencies: [UInt32: Currency] = [:]

    init(_ eventIndex: EventIndex) {
        slots = eventIndex.rows
        names = eventIndex.values
    }

    func text(_ number: UInt32) -> String {
        if let known = texts[number] { return known }
        let text = names[number]
        texts[number] = text
        return text
    }

    func texts(_ number: UInt32) -> [String] {
        if let known = lists[number] { return known }
        let list = names.several(number)
        lists[number] = list
        return list
    }

    /// The currency of three letters.
    func currency(_ letters: UInt32) -> Currency? {
        if let known = currencies[letters] { return known }
        let currency = LetterCode(packed: letters).flatMap { Currency(codeEverInForce: $0.text) }
        currencies[letters] = currency
        return currency
    }

    func states(_ number: UInt32) -> [State] {
        if let known = states[number] { return known }
        let list = names.several(number).compactMap(State.init(code:))
        states[number] = list
        return list
    }
}

extension ByteInterner {
    /// The names that a row has under one number.
    package func several(_ number: UInt32) -> [String] {
        withUTF8(of: number) { bytes in
            var names: [String] = []
            var name: [UInt8] = []
            for index in bytes.indices {
                if bytes[index] == RowLayout.separator {
                    names.append(String(decoding: name, as: UTF8.self))
                    name.removeAll(keepingCapacity: true)
                } else {
                    name.append(bytes[index])
                }
            }
            names.append(String(decoding: name, as: UTF8.self))
            return names
        }
    }
}
