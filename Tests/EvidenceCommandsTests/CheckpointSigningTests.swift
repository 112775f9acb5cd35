import Commands
import Foundation
import Testing

@Suite("Signing a checkpoint with ssh-keygen, as the README says")
struct CheckpointSigningTests {
    private static let keygen = ["/usr/bin/ssh-keygen", "/usr/local/bin/ssh-keygen"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    @Test("A published checkpoint is signed and checked; another one does not pass with its signature")
    func signAndCheck() throws {
        guard let keygen = Self.keygen else { return print("skipped: there is no ssh-keygen here") }
        try Desk.withLedger(of: 2) { desk in
            let checkpoint = "Snapshots/review-2024.lisbon.checkpoint"
            _ = desk.says("checkpoint", "--publish", "review-2024")
            func run(_ words: String..., input: [UInt8] = []) throws -> Int32 {
                let process = Process()
                process.executableURL = URL(fileURLWithPath: keygen)
                process.arguments = words
                process.currentDirectoryURL = URL(fileURLWithPath: desk.folder)
                let pipe = Pipe()
                process.standardInput = pipe
                process.standardOutput = FileHandle.nullDevice
                process.standardError = FileHandle.nullDevice
                try process.run()
                pipe.fileHandleForWriting.write(Data(input))
                try pipe.fileHandleForWriting.close()
                process.waitUntilExit()
                return process.terminationStatus
            }
            #expect(try run("-q", "-t", "ed25519", "-N", "", "-f", "key") == 0)
            #expect(try run("-Y", "sign", "-f", "key", "-n", "gcm-ledger", checkpoint) == 0)
            try desk.write(Array("lisbon@example.org ".utf8) + (try desk.bytes("key.pub")), "allowed-signers")
            let text = try desk.bytes(checkpoint)
            func check(_ text: [UInt8]) throws -> Int32 {
                try run(
                    "-Y", "verify", "-f", "allowed-signers", "-I", "lisbon@example.org", "-n", "gcm-ledger", "-s", checkpoint + ".sig",
                    input: text)
            }
            #expect(try check(text) == 0)
            #expect(try check(text + [10]) != 0)
            #expect(desk.says("verify").code == .done, "a signature beside it is no checkpoint")
        }
    }
}
