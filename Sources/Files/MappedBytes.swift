internal import Glibc

/// Some bytes of a file as memory, with room behind them. What this process writes there nobody else sees.
///
/// What is mapped has to stay as it is: a file that is only ever replaced by another one, never changed or cut.
package final class MappedBytes: Sendable {
    /// The address of the first; a number, so that it may be handed to other threads with what holds it.
    package let start: UInt
    /// How many there are, without the room behind them.
    package let count: Int
    /// How many bytes of memory were mapped; nothing where they were not.
    private let mapped: Int?

    /// Some bytes that were read.
    package init(_ bytes: [UInt8], room: Int) {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count + room, alignment: 16)
        unsafe memory.copyBytes(from: bytes)
        start = UInt(bitPattern: memory.baseAddress)
        count = bytes.count
        mapped = nil
    }

    /// Memory that was mapped.
    init(_ start: UnsafeMutableRawPointer, count: Int, mapped: Int) {
        self.start = UInt(bitPattern: start)
        self.count = count
        self.mapped = mapped
    }

    deinit {
        let memory = unsafe UnsafeMutableRawPointer(bitPattern: start)
        if let mapped { unsafe munmap(memory, mapped) } else { unsafe memory?.deallocate() }
    }

    /// Some of the bytes are handed to `body`.
    package func withSpan<Result>(_ range: Range<Int>, _ body: (Span<UInt8>) -> Result) -> Result {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        let memory = unsafe UnsafePointer<UInt8>(bitPattern: start + UInt(range.lowerBound))
        return unsafe body(UnsafeBufferPointer(start: memory, count: range.count).span)
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
