import Commands
import DeskTesting
import FileTesting
import Files
import Messages
import Testing

@Suite("Signing a checkpoint with ssh-keygen, as docs/evidence.md says")
struct CheckpointSigningTests {
    private static let environment = ["PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/nonexistent"]

    /// Runs a line of shell in a folder; its exit code.
    private func shell(_ line: String, in folder: String) -> Int32? {
        Machine.run("sh", ["-c", "cd '\(folder)' && { \(line); } >/dev/null 2>&1"], environment: Self.environment)
    }

    @Test("A published checkpoint is signed and checked; another one does not pass with its signature")
    func signAndCheck() throws {
        guard shell("command -v ssh-keygen", in: "/") == 0 else { return print("skipped: there is no ssh-keygen here") }
        try Desk.withLedger(of: 2) { desk in
            let checkpoint = "Snapshots/review-2024.lisbon.checkpoint"
            _ = desk.run("checkpoint", "--publish", "review-2024")
            #expect(shell("ssh-keygen -q -t ed25519 -N '' -f key", in: desk.folder) == 0)
            #expect(shell("ssh-keygen -Y sign -f key -n gcm-ledger \(checkpoint)", in: desk.folder) == 0)
            try desk.write(Array("lisbon@example.org ".utf8) + (try desk.bytes("key.pub")), to: "allowed-signers")
            try desk.write(try desk.bytes(checkpoint) + [10], to: "altered")
            func check(_ text: String) -> Int32? {
                shell(
                    "ssh-keygen -Y verify -f allowed-signers -I lisbon@example.org -n gcm-ledger -s \(checkpoint).sig < \(text)",
                    in: desk.folder)
            }
            #expect(check(checkpoint) == 0)
            #expect(check("altered") != 0)
            #expect(desk.run(["verify"]).code == .done, "a signature beside it is no checkpoint")
        }
    }
}
