import DeskTesting

extension Answer {
    /// The commands that the failure suggests, each as the words after the program's name, as a shell reads them.
    var suggested: [[String]] {
        get throws {
            try err.matches(of: /'gcm-ledger ([^']*)'|\u{201C}gcm-ledger ([^\u{201D}]*)\u{201D}/).map { match in
                try ShellWords.words(String(match.output.1 ?? match.output.2 ?? ""))
            }
        }
    }
}
