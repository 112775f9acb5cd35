internal import Glibc

/// Some bytes of a file as memory, with room behind them. What this process writes there nobody else sees.
///
/// What is mapped has to stay as it is: a file that is only ever replaced by another one, never changed or cut.
@safe
package final class MappedBytes: @unchecked Sendable {
    /// Where they begin.
    @unsafe package let start: UnsafeMutableRawPointer
    /// How many there are, without the room behind them.
    package let count: Int
    private let free: () -> Void

    /// Some bytes that were read.
    package init(_ bytes: [UInt8], room: Int) {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count + room, alignment: 16)
        unsafe memory.copyBytes(from: bytes)
        // A buffer that was allocated begins somewhere, also where it is empty.
        unsafe start = memory.baseAddress.unsafelyUnwrapped
        count = bytes.count
        free = { unsafe memory.deallocate() }
    }

    /// Memory that was mapped.
    @unsafe
    init(_ start: UnsafeMutableRawPointer, count: Int, mapped: Int) {
        unsafe self.start = start
        self.count = count
        free = { unsafe _ = munmap(start, mapped) }
    }

    deinit {
        free()
    }

    /// Some of the bytes are handed to `body`.
    package func withSpan<Result>(_ range: Range<Int>, _ body: (Span<UInt8>) -> Result) -> Result {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        return unsafe body(
            UnsafeBufferPointer(start: (start + range.lowerBound).assumingMemoryBound(to: UInt8.self), count: range.count).span)
    }
}

extension FileSystem {
    /// Some bytes of a file, which are read.
    package func map(_ file: OpenFile, at offset: Int, count: Int, room: Int) throws(FileProblem) -> MappedBytes {
        let bytes = try read(file, at: offset, count: count)
        guard bytes.count == count else { throw FileProblem(operation: .read, path: file.path, code: FileProblem.Code.inputOutput) }
        return MappedBytes(bytes, room: room)
    }
}

extension RealFileSystem {
    package func map(_ file: OpenFile, at offset: Int, count: Int, room: Int) throws(FileProblem) -> MappedBytes {
        let pageBytes = sysconf(Int32(_SC_PAGESIZE))
        let size = try status(of: file).size
        guard offset >= 0, count > 0, offset % pageBytes == 0, offset + count <= size else {
            throw FileProblem(operation: .read, path: file.path, code: EINVAL)
        }
        let (access, total) = (PROT_READ | PROT_WRITE, (count + room + pageBytes - 1) / pageBytes * pageBytes)
        let reserved = unsafe mmap(nil, total, access, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
        guard let reserved = unsafe reserved, unsafe reserved != MAP_FAILED else {
            throw FileProblem(operation: .read, path: file.path, code: errno)
        }
        guard unsafe mmap(reserved, count, access, MAP_PRIVATE | MAP_FIXED, file.descriptor, offset) != MAP_FAILED else {
            let code = errno
            unsafe munmap(reserved, total)
            throw FileProblem(operation: .read, path: file.path, code: code)
        }
        return unsafe MappedBytes(reserved, count: count, mapped: total)
    }
}
