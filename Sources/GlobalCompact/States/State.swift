/// A State, or a territory that is an associate member of a regional commission, as its ISO 3166-1 alpha-3 code.
///
/// Listed are the 193 Member States of the United Nations, its two observer States, and the commissions' associate
/// members. Kosovo is not: see `Kosovo`.
package struct State: Hashable, Comparable, Sendable {
    /// The three letters as a fixed-size value.
    package let letters: LetterCode

    /// The listed State with a code in upper case, or nil.
    package init?(code: String) {
        guard let letters = LetterCode(code) else { return nil }
        self.init(letters: letters)
    }

    /// The listed State with a code, or nil.
    package init?(letters: LetterCode) {
        guard StateTable.index(of: letters) != nil else { return nil }
        self.letters = letters
    }

    /// The ISO 3166-1 alpha-3 code.
    package var code: String { letters.text }

    /// The short name in English as the United Nations writes it.
    package var name: String { row?.name ?? code }

    /// Other names in use: former, shorter and formal ones.
    package var aliases: [String] { row?.aliases ?? [] }

    /// Whether it is one of the 193 Member States of the United Nations.
    package var isMemberState: Bool { row?.standing == .memberState }

    /// The 193 Member States of the United Nations, sorted by code.
    package static let memberStates: [State] = all.filter(\.isMemberState)

    /// Every listed State and territory, sorted by code.
    package static let all: [State] = StateTable.rows.map { State(row: $0) }

    package static func < (left: State, right: State) -> Bool {
        left.letters < right.letters
    }

    private init(row: StateTable.Row) {
        letters = row.letters
    }

    private var row: StateTable.Row? {
        StateTable.index(of: letters).map { StateTable.rows[$0] }
    }
}
