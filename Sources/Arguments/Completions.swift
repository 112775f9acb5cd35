/// The scripts by which a shell asks the program what the word at the cursor may be.
///
/// Each calls `PROGRAM completions SHELL -- WORD...` with the words up to the cursor and reads lines: the first is `words`, `files` or
/// `folders`, each further one a word, a tab and what it means. After a word that ends in `/` or `@` no space is put: it goes on.
package enum Completions {
    /// The script for a shell, ended by one line feed.
    package static func script(for shell: Shell, program: String) -> String {
        let function = "_" + program.map { $0 == "-" ? "_" : String($0) }.joined()
        switch shell {
        case .bash: return bash(program, function)
        case .zsh: return zsh(program)
        case .fish: return fish(program, function)
        }
    }
}
