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
    package static var identity: String {
        let read = try? RealFileSystem().contents(of: "/etc/machine-id")
        let digits = (read ?? []).prefix { byte in byte != UInt8(ascii: "\n") }
        // While the machine has no identity yet, the file is empty or says "uninitialized".
        return digits.count == 32 ? String(decoding: digits, as: UTF8.self) : hostName
    }

    private static var hostName: String {
        var name = [CChar](repeating: 0, count: 256)
        // One byte short, so that a name too long for the buffer still ends.
        let answer = unsafe gethostname(&name, name.count - 1)
        return answer == 0 ? SystemCall.text(name) : "localhost"
    }

    /// The absolute path of the working folder; "." when it was removed, so that whatever is asked of it fails by name.
    package static var workingFolder: String {
        guard let path = unsafe getcwd(nil, 0) else { return "." }
        defer { unsafe free(path) }
        return unsafe String(cString: path)
    }

    /// The words after the program's name, byte for byte as they were given: no text is repaired.
    package static var words: [[UInt8]] {
        (1..<max(Int(CommandLine.argc), 1)).map { place in
            guard let word = unsafe CommandLine.unsafeArgv[place] else { return [] }
            return unsafe Array(UnsafeRawBufferPointer(start: word, count: strlen(word)))
        }
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
