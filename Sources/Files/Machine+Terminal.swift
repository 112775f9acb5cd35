internal import Glibc

extension Machine {
    /// Whether a descriptor (0 standard input, 1 standard output, 2 standard error) is a terminal.
    package static func isTerminal(_ descriptor: Int32) -> Bool {
        isatty(descriptor) == 1
    }

    /// How many columns a terminal has; nil when the descriptor is none or does not know.
    package static func terminalColumns(_ descriptor: Int32) -> Int? {
        var size = winsize()
        let answer = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size)
        return answer == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
    }
}
