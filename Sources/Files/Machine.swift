internal import Glibc

/// What surrounds the process: the clock, the machine, the user and the environment.
package enum Machine {
    /// The time since 1970 in UTC by the system's clock, which a user may set; nanoseconds are 0 to 999,999,999.
    package static func now() -> (seconds: Int64, nanoseconds: Int64) {
        var time = timespec()
        // Only a clock that does not exist is refused, and this one always exists.
        _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
        return (Int64(time.tv_sec), Int64(time.tv_nsec))
    }

    /// What tells this machine from others: `/etc/machine-id` (machine-id(5)) where it holds one, else the host's name.
    ///
    /// What is no id by machine-id(5), such as one with hyphens, tells machines apart as well. Throws where the file cannot be read,
    /// and EINVAL where it holds no one word, or a part of an id: another name would be another machine's.
    package static func identity(
        in system: some FileSystem = RealFileSystem(), at path: String = "/etc/machine-id"
    ) throws(FileProblem) -> String {
        let digits = (try system.contents(of: path) ?? []).prefix { byte in byte != UInt8(ascii: "\n") }
        let text = String(decoding: digits, as: UTF8.self)
        // While the machine has no identity yet, the file is empty or says so.
        if text.isEmpty || text == "uninitialized" { return try hostName() }
        let isPart = digits.count != 32 && text.allSatisfy(\.isHexDigit)
        guard !isPart, digits.count <= 128, digits.allSatisfy({ (33...126).contains($0) }) else {
            throw FileProblem(operation: .read, path: path, code: EINVAL)
        }
        return text
    }

    private static func hostName() throws(FileProblem) -> String {
        var name = [CChar](repeating: 0, count: 256)
        // One byte short, so that a name too long for the buffer still ends.
        try SystemCall.run(.read, "the host's name") { unsafe gethostname(&name, name.count - 1) }
        return SystemCall.text(name)
    }

    /// The absolute path of the working folder; "." when it was removed, so that whatever is asked of it fails by name.
    package static var workingFolder: String {
        guard let path = unsafe getcwd(nil, 0) else { return "." }
        defer { unsafe free(path) }
        return unsafe String(cString: path)
    }

    /// The words after the program's name, byte for byte as they were given: no text is repaired.
    ///
    /// Nil where they cannot be had: the library reads `/proc/self/maps` to find them, which may not be there or not be opened. Nil
    /// too where not even a name was given, for which the kernel puts an empty one.
    package static var words: [[UInt8]]? {
        var words: [[UInt8]] = []
        for place in 0..<Int(CommandLine.argc) {
            guard let word = unsafe CommandLine.unsafeArgv[place] else { return nil }
            words.append(unsafe Array(UnsafeRawBufferPointer(start: word, count: strlen(word))))
        }
        return words.isEmpty || words == [[]] ? nil : Array(words.dropFirst())
    }

    /// The value of an environment variable; nil when it is not set.
    package static func environment(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }

    /// The number of the user whose rights count; 0 may do anything.
    package static var userID: UInt32 { geteuid() }

    /// Ends the process with an exit code from 0 to 255.
    package static func exit(_ code: Int32) -> Never {
        Glibc.exit(code)
    }
}
