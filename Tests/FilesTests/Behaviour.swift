import FileTesting
import Files
import Testing

/// Something that a file system does, and what is told of it: each call's answer or problem, in order.
struct Behaviour: Sendable, CustomTestStringConvertible {
    var name: String
    var expected: [String]
    var run: @Sendable (inout Told) throws -> Void
    var testDescription: String { name }

    init(_ name: String, _ expected: [String], _ run: @escaping @Sendable (inout Told) throws -> Void) {
        self.name = name
        self.expected = expected
        self.run = run
    }
}

/// Calls in one folder of a file system, and what came of them.
struct Told {
    let files: any FileSystem
    let folder: String
    private(set) var answers: [String] = []
    private let makePipe: (String) throws -> Void

    /// - Parameter makePipe: makes a pipe at a path, which no call of a file system does.
    init(_ files: any FileSystem, _ folder: String, makePipe: @escaping (_ path: String) throws -> Void) {
        self.files = files
        self.folder = folder
        self.makePipe = makePipe
    }

    /// Calls in a folder of the system's files.
    init(real folder: String) {
        self.init(RealFileSystem(), folder) { path in
            let child = try #require(ChildProgram("mkfifo", [path], environment: []))
            try #require(child.wait() == .exited(0))
        }
    }

    /// Calls in a folder of a simulated disk, which may fail on purpose.
    init(_ disk: SimulatedDisk, _ folder: String, failing fault: Fault? = nil) {
        self.init(fault.map { FaultyFileSystem(disk, failing: $0) } ?? disk, folder) { try disk.makePipe($0) }
    }

    /// A path in the folder.
    func at(_ path: String) -> String {
        folder + "/" + path
    }

    /// Makes a file.
    func put(_ text: String, _ path: String) throws {
        try files.replace(at(path), with: Array(text.utf8))
    }

    /// Makes a pipe.
    func putPipe(_ path: String) throws {
        try makePipe(at(path))
    }

    /// Notes what a call answers, or its problem with the path as seen from the folder.
    mutating func tell(_ call: () throws -> Any?) {
        do {
            answers.append(Self.words(try call()).replacing(folder, with: "*"))
        } catch let problem as FileProblem {
            let code = Self.codes.first { $0.code == problem.code }?.name ?? String(problem.code)
            answers.append("\(problem.operation.rawValue): \(code), \(problem.path.replacing(folder, with: "*"))")
        } catch {
            answers.append("\(error)")
        }
    }

    private static func words(_ answer: Any?) -> String {
        switch answer {
        case nil: "nothing"
        case let bytes as [UInt8]: String(decoding: bytes.map { $0 == 0 ? UInt8(ascii: "0") : $0 }, as: UTF8.self)
        case let names as [String]: names.joined(separator: " ")
        case let status as FileStatus: status.isFolder ? "folder" : status.isRegularFile ? "file of \(status.size)" : "other"
        case is Void: "done"
        case .some(let other): "\(other)"
        }
    }

    private static let codes: [(code: Int32, name: String)] = [
        (FileProblem.Code.missing, "missing"), (FileProblem.Code.existing, "existing"), (FileProblem.Code.notAFolder, "not a folder"),
        (FileProblem.Code.isAFolder, "is a folder"), (FileProblem.Code.invalid, "invalid"), (FileProblem.Code.notEmpty, "not empty"),
        (FileProblem.Code.badDescriptor, "not open for this"), (FileProblem.Code.nameTooLong, "name too long"),
        (FileProblem.Code.notAFile, "not a file"),
    ]
}
