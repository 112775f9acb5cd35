import DeskTesting
import FileTesting
import Files
import Testing

@Suite("Links, devices and pipes where a user wants an answer")
struct NamedPlaceTests {
    /// A command that writes where it is told: `$file`.
    static let commands = ["log --output \"$file\"", "prove d1 --output \"$file\"", "pack \"$file\""]

    /// What stands at `$file`, and whether it has to be a plain file with the answer after it.
    struct Named: Sendable, CustomStringConvertible {
        var description: String
        var line: String
        var isReplaced = true
        /// Whether it may also be refused.
        var mayBeRefused = false
    }

    static let things = [
        Named(description: "a link to a pack outside", line: "cp template/more.pack outside/x; ln -s \"$PWD/outside/x\" answers/x"),
        Named(description: "a link by a relative path", line: "cp template/more.pack outside/x; ln -s ../outside/x answers/x"),
        Named(description: "a link to a link", line: "cp template/more.pack outside/x; ln -s x outside/y; ln -s ../outside/y answers/x"),
        Named(description: "a link to nothing", line: "ln -s \"$PWD/outside/new\" answers/x"),
        Named(description: "a second name of a pack outside", line: "cp template/more.pack outside/x; ln outside/x answers/x"),
        Named(description: "a link to no pack", line: "ln -s ../outside/file answers/x", mayBeRefused: true),
        Named(
            description: "a link to a file of another ledger", line: "ln -s ../other/events/lisbon.jsonl answers/x", mayBeRefused: true),
        Named(
            description: "a link to a head of another ledger", line: "ln -s ../other/.gcm-ledger/heads/lisbon.json answers/x",
            mayBeRefused: true),
        Named(description: "a link to a folder", line: "ln -s ../outside/folder answers/x", mayBeRefused: true),
    ]

    @Test("A link is replaced by a plain file, and what it led to stays as it was", arguments: things)
    func links(_ thing: Named) throws {
        try Desk.with(.inMemory) { desk in
            let scene = try Scene(desk)
            var tries = 0
            for command in Self.commands {
                try scene.setUp(then: thing.line)
                let sight = try scene.run(command.replacing("$file", with: "answers/x"))
                tries += 1
                #expect(sight.outside.isEmpty && !sight.isAbnormal, "\(command): \(sight.description)")
                if thing.mayBeRefused, sight.code != 0 {
                    #expect(sight.isUntouched, "\(command): \(sight.description)")
                    continue
                }
                let plain = try scene.run(command.replacing("$file", with: "answers/plain"))
                #expect(sight.code == 0 && plain.code == 0, "\(command): \(sight.description)")
                let same = try desk.startShell("cd \"$3/../answers\"; test -f x && test ! -L x && cmp x plain").waited()
                #expect(same.isDone, "\(command): \(same)")
            }
            #expect(tries == Self.commands.count)
        }
    }

    @Test("A pipe and a device are written to, and stay what they are")
    func streams() throws {
        try Desk.with(.inMemory) { desk in
            let scene = try Scene(desk)
            for command in Self.commands {
                try scene.setUp()
                let answer = try desk.startShell(
                    """
                    cd "$3/.."; mkfifo answers/x; cat answers/x >answers/read & reader=$!
                    run() { timeout -k 1 20 "$1" --ledger "$3" \(command) >/dev/null; }
                    file=answers/plain; run "$@" || exit 7
                    file=answers/x; run "$@" || { echo "no: $?" >&2; kill $reader; exit 8; }
                    wait; cmp answers/read answers/plain && test -p answers/x
                    """
                ).waited()
                #expect(answer.isDone, "\(command): \(answer)")
                let device = try desk.startShell(
                    """
                    cd "$3/.."; file=answers/device; mknod $file c 1 3 && : >$file || exit 9
                    timeout -k 1 20 "$1" --ledger "$3" \(command) >/dev/null && test -c $file
                    """
                ).waited()
                if device.end == .exited(9) {
                    print("skipped: no device can be made here: \(device.err)")
                } else {
                    #expect(device.isDone, "\(command): \(device)")
                }
            }
        }
    }

    @Test(
        "Standard output by its name is written to, be it a file or a pipe, and its name stays a link",
        arguments: ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
    func standardOutput(name: String) throws {
        // In a folder /dev of its own: whoever may write there is not let loose on the machine's.
        try Desk.with { desk in
            let scene = try Scene(desk)
            try scene.setUp()
            let inside = try desk.startShell("unshare -rm sh -c 'mount -t tmpfs none /dev && test -d \"$1\"' sh \"$3\"").waited()
            if !inside.isDone { return print("skipped: no folder /dev of its own can be had here: \(inside)") }
            for command in Self.commands.filter({ !$0.hasPrefix("pack") }) {
                let answer = try desk.startShell(
                    """
                    cd "$3/.." && file=answers/plain && "$1" --ledger "$3" \(command) && file=\(name) && export file &&
                    exec unshare -rm sh -c '
                        mount -t tmpfs none /dev && ln -s /proc/self/fd /dev/fd && ln -s fd/1 /dev/stdout || exit 9
                        run() { timeout -k 1 20 "$1" --ledger "$3" \(command); }
                        run "$@" >answers/file || exit 10
                        run "$@" | cat >answers/piped
                        test -L /dev/stdout && test -L /dev/fd && test "$(ls -A /dev | wc -l)" = 2 || exit 12
                        cmp answers/plain answers/file && cmp answers/plain answers/piped && test "$(ls -A answers | wc -l)" = 3
                    ' sh "$@"
                    """
                ).waited()
                #expect(answer.isDone, "\(command): \(answer)")
            }
        }
    }
}
