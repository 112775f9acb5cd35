/// Kosovo, which is never a State here and is never named without its footnote.
package enum Kosovo {
    /// The user-assigned code that is in use beside ISO 3166-1; no State has it.
    package static let code = "XKX"
    /// The name, to be printed with the footnote.
    package static let name = "Kosovo"
    /// What every text that names Kosovo says with it.
    package static let footnote =
        "References to Kosovo shall be understood to be in the context of United Nations Security Council resolution 1244 (1999)."
}
