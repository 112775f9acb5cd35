import Files
import Testing

@Suite("Problems of files")
struct ProblemTests {
    private static let kinds: [(kind: String, holds: @Sendable (FileProblem) -> Bool, codes: [Int32])] = [
        ("isMissing", { $0.isMissing }, [FileProblem.Code.missing]),
        ("isExisting", { $0.isExisting }, [FileProblem.Code.existing]),
        ("isFull", { $0.isFull }, [FileProblem.Code.noSpace, FileProblem.Code.overQuota, FileProblem.Code.tooLarge]),
        ("isTooLarge", { $0.isTooLarge }, [FileProblem.Code.tooLarge]),
        ("isReadOnly", { $0.isReadOnly }, [FileProblem.Code.readOnly]),
        ("isDenied", { $0.isDenied }, [FileProblem.Code.denied, FileProblem.Code.notPermitted]),
        ("isNotAFolder", { $0.isNotAFolder }, [FileProblem.Code.notAFolder]),
        ("isAFolder", { $0.isAFolder }, [FileProblem.Code.isAFolder]),
        ("isNotAFile", { $0.isNotAFile }, [FileProblem.Code.notAFile]),
        ("isBrokenPipe", { $0.isBrokenPipe }, [FileProblem.Code.brokenPipe]),
    ]

    @Test("Each kind holds for its own codes and for no other", arguments: kinds.indices)
    func kind(index: Int) {
        let (name, holds, codes) = Self.kinds[index]
        for code: Int32 in -1...150 {
            #expect(holds(FileProblem(operation: .open, path: "a", code: code)) == codes.contains(code), "\(name) of \(code)")
        }
    }

    @Test(
        "The reason is in the system's words",
        arguments: [
            (FileProblem.Code.missing, "No such file or directory"), (FileProblem.Code.noSpace, "No space left on device"),
            (FileProblem.Code.notAFile, "It is a pipe, a socket or a device"),
        ])
    func reason(code: Int32, expected: String) {
        #expect(FileProblem(operation: .write, path: "a", code: code).reason == expected)
    }

    @Test("A code that the system does not know has a reason too")
    func unknownReason() {
        #expect(FileProblem(operation: .write, path: "a", code: 99_999).reason.contains("99999"))
    }
}
