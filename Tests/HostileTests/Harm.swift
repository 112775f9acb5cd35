/// Texts that would act on a terminal, turn what it shows around, or hide in it.
enum Harm {
    /// In a field of an event: controls of three kinds, an escape sequence, directions, line ends of five kinds, what is hidden.
    static let text =
        "\u{1B}[2J\u{202E}d\u{2066}\u{9B}1m\r\n\t\u{0}\u{7}\u{7F}\u{85}\u{61C}\u{200F}\u{2028}\u{2029}\u{200B}\u{E0041}\u{FFFE}=1|"
        + "<b>"

    /// As a word of a command line, which has no end inside it, or as a file's name.
    static let word = "\u{1B}[2Jw\u{202E}ord\u{9B}1m\u{2066}\r\n\u{7F}\u{85}\u{2028}\u{200B}=1"
}
