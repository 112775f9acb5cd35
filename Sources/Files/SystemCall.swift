internal import Glibc

/// The calls that every part of this module makes in the same way.
package enum SystemCall {
    /// Makes a call until no signal interrupts it, and throws the system's code when it answers -1.
    @discardableResult
    package static func run<Answer: SignedInteger>(
        _ operation: FileOperation, _ path: String, code: () -> Int32 = { errno }, _ call: () -> Answer
    ) throws(FileProblem) -> Answer {
        while true {
            let answer = call()
            if answer != -1 { return answer }
            let code = code()
            if code != EINTR { throw FileProblem(operation: operation, path: path, code: code) }
        }
    }

    /// Makes a call with a path, which must not hold the zero byte that would cut it short.
    @discardableResult
    static func runOnPath<Answer: SignedInteger>(
        _ operation: FileOperation, _ path: String, _ call: (_ path: String) -> Answer
    ) throws(FileProblem) -> Answer {
        if path.utf8.contains(0) { throw FileProblem(operation: operation, path: path, code: EINVAL) }
        return try run(operation, path) { call(path) }
    }

    /// Makes a call on a stream, waiting where whoever shares the stream has set it not to wait (O_NONBLOCK).
    static func runWaiting(
        _ operation: FileOperation, _ path: String, until descriptor: Int32, has event: Int32, _ call: () -> Int
    ) throws(FileProblem) -> Int {
        while true {
            do throws(FileProblem) {
                return try run(operation, path, call)
            } catch let problem where problem.code == EAGAIN {
                var look = pollfd(fd: descriptor, events: Int16(event), revents: 0)
                try run(operation, path) { unsafe poll(&look, 1, -1) }
            }
        }
    }

    /// The text in a buffer, up to its zero byte.
    static func text(_ buffer: [CChar]) -> String {
        String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// An array of at most `count` bytes that `fill` puts in place, given how many stand there already and the room after them.
    ///
    /// `fill` is called until it answers 0 (no more comes), the room is full, or it was called once and `once` is set.
    static func bytes(
        upTo count: Int, once: Bool, _ fill: (_ filled: Int, _ room: UnsafeMutableRawBufferPointer) throws(FileProblem) -> Int
    ) throws(FileProblem) -> [UInt8] {
        var problem: FileProblem?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            do throws(FileProblem) {
                repeat {
                    let room = unsafe UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[filled..<count]))
                    let added = unsafe try fill(filled, room)
                    if added == 0 { break }
                    filled += added
                } while filled < count && !once
            } catch {
                problem = error
            }
        }
        if let problem { throw problem }
        return bytes
    }

    /// Hands all of an array to `put`, which takes some bytes from the front of what is left and answers how many.
    package static func putAll(
        _ bytes: [UInt8], _ operation: FileOperation, _ path: String,
        _ put: (_ done: Int, _ rest: UnsafeRawBufferPointer) throws(FileProblem) -> Int
    ) throws(FileProblem) {
        var problem: FileProblem?
        unsafe bytes.withUnsafeBytes { all in
            var done = 0
            do throws(FileProblem) {
                while done < all.count {
                    let taken = unsafe try put(done, UnsafeRawBufferPointer(rebasing: all[done...]))
                    // A device that takes nothing and reports nothing would keep us here for ever.
                    if taken == 0 { throw FileProblem(operation: operation, path: path, code: EIO) }
                    done += taken
                }
            } catch {
                problem = error
            }
        }
        if let problem { throw problem }
    }
}
