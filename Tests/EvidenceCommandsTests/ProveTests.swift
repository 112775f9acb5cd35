import Commands
import DeskTesting
import Evidence
import Messages
import Testing

@Suite("prove, and verify --proof")
struct ProveTests {
    @Test("Every event is proven, and the proof is checked with nothing but itself")
    func everyEvent() throws {
        try Desk.withLedger(of: 8) { desk in
            for number in 1...8 {
                let proof = desk.run("prove", "d\(number)")
                #expect(proof.code == .done)
                try Desk.with { other in
                    try other.write(Array(proof.out.utf8), to: "p.tlog-proof")
                    let answer = other.run("verify", "--proof", "p.tlog-proof")
                    #expect(answer.code == .done)
                    #expect(answer.out.contains("Event d\(number) "))
                    #expect(answer.out.contains("number \(number + 1) of the 9"))
                }
            }
            #expect(desk.run("prove", "document/d3").out == desk.run("prove", "d3").out)
            #expect(desk.run("prove", "d3", "--output", "d3.tlog-proof").code == .done)
            #expect(try desk.bytes("d3.tlog-proof") == Array(desk.run("prove", "d3").out.utf8))
            #expect(desk.run("prove", "d99").code == .notUnderstood)
        }
    }

    @Test("A proof with any character altered, or any line missing or doubled, is refused")
    func altered() throws {
        try Desk.withLedger(of: 8) { desk in
            let good = Array(desk.run("prove", "d5").out.utf8)
            var (tries, refused) = (0, 0)
            func offer(_ bytes: [UInt8]) {
                tries += 1
                let answer = desk.run("verify", "--proof", "-", "--checkpoint", "held", input: String(decoding: bytes, as: UTF8.self))
                if answer.code == .no { refused += 1 }
            }
            try desk.write(Array(desk.run(["checkpoint"]).out.utf8), to: "held")
            #expect(desk.run("verify", "--proof", "-", "--checkpoint", "held", input: String(decoding: good, as: UTF8.self)).code == .done)
            for place in good.indices {
                var bad = good
                bad[place] = bad[place] == UInt8(ascii: "x") ? UInt8(ascii: "y") : UInt8(ascii: "x")
                offer(bad)
            }
            let lines = good.split(separator: 10, omittingEmptySubsequences: false).map { Array($0) }
            for index in lines.indices.dropLast() where index != 1 {
                offer(Array((lines[..<index] + lines[(index + 1)...]).joined(separator: [10])))
                offer(Array((lines[...index] + lines[index...]).joined(separator: [10])))
            }
            print("proof: \(tries) tries, \(refused) refused")
            #expect(refused == tries)
        }
    }

    @Test("An event is proven against a published checkpoint, which goes into the proof with its signatures")
    func againstPublished() throws {
        try Desk.withLedger(of: 4) { desk in
            _ = desk.run("checkpoint", "--publish", "first")
            let signed = try desk.bytes("Snapshots/first.lisbon.checkpoint") + Array("\n— gcm-ledger/lisbon Az3grlgtzPICa5OS\n".utf8)
            try desk.write(signed, to: "signed")
            try desk.append(["later"])
            let proof = desk.run("prove", "d2", "--checkpoint", "signed").out
            #expect(proof.hasSuffix(String(decoding: signed, as: UTF8.self)))
            #expect(desk.run("verify", "--proof", "-", "--checkpoint", "signed", input: proof).code == .done)
            let other = desk.run("verify", "--proof", "-", "--checkpoint", "signed", input: desk.run("prove", "d2").out)
            #expect(other.code == .no)
            #expect(desk.run("prove", "later", "--checkpoint", "signed").err.contains("after this checkpoint"))
        }
    }

    @Test("The line may be given; another line is refused, and so is a proof that has none")
    func givenLine() throws {
        try Desk.withLedger(of: 4) { desk in
            let lines = try desk.bytes("events/lisbon.jsonl").split(separator: 10).map { Array($0) }
            try desk.write(lines[2] + [10], to: "line")
            try desk.write(lines[3], to: "other")
            let proof = desk.run("prove", "d2").out
            let bare = proof.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("extra ") }.joined(
                separator: "\n")
            #expect(desk.run("verify", "--proof", "-", "--line", "line", input: proof).code == .done)
            #expect(desk.run("verify", "--proof", "-", "--line", "line", input: bare).code == .done)
            #expect(desk.run("verify", "--proof", "-", "--line", "other", input: proof).code == .no)
            #expect(desk.run("verify", "--proof", "-", "--line", "other", input: bare).code == .no)
            #expect(desk.run("verify", "--proof", "-", input: bare).code == .notUnderstood)
            #expect(desk.run("verify", "--proof", "nowhere").code == .notUnderstood)
        }
    }

    @Test("The ledger is shown to extend a checkpoint, and not one that says otherwise")
    func since() throws {
        try Desk.withLedger(of: 4) { desk in
            _ = desk.run("checkpoint", "--publish", "first")
            let old = "Snapshots/first.lisbon.checkpoint"
            try desk.append(["e1", "e2", "e3"])
            let proof = desk.run("prove", "--since", old)
            #expect(proof.code == .done)
            let answer = desk.run("verify", "--proof", "-", "--checkpoint", old, input: proof.out)
            #expect(answer.code == .done)
            #expect(answer.out.contains("The 8 events under gcm-ledger/lisbon"))
            let wrong = try Checkpoint(origin: "gcm-ledger/lisbon", size: 5, root: MerkleTree.emptyRoot).text
            try desk.write(Array(wrong.utf8), to: "wrong")
            #expect(desk.run("prove", "--since", "wrong").code == .no)
            let longer = try Checkpoint(origin: "gcm-ledger/lisbon", size: 99, root: MerkleTree.emptyRoot).text
            try desk.write(Array(longer.utf8), to: "longer")
            #expect(desk.run("prove", "--since", "longer").code == .damaged)
            let foreign = try Checkpoint(origin: "elsewhere", size: 5, root: MerkleTree.emptyRoot).text
            try desk.write(Array(foreign.utf8), to: "foreign")
            #expect(desk.run("prove", "--since", "foreign").code == .no)
            let lines = proof.out.split(separator: "\n", omittingEmptySubsequences: false)
            for index in 3..<lines.count - 5 {
                let missing = (lines[..<index] + lines[(index + 1)...]).joined(separator: "\n")
                #expect(desk.run("verify", "--proof", "-", input: missing).code == .no)
                let doubled = (lines[...index] + lines[index...]).joined(separator: "\n")
                #expect(desk.run("verify", "--proof", "-", input: doubled).code == .no)
            }
        }
    }

    @Test("Both checkpoints of a growth may be held, and the answer says of each whether it is")
    func heldCheckpoints() throws {
        try Desk.withLedger(of: 4) { desk in
            try desk.write(Array(desk.run(["checkpoint"]).out.utf8), to: "old")
            try desk.append(["e1"])
            try desk.write(Array(desk.run(["checkpoint"]).out.utf8), to: "new")
            let proof = desk.run("prove", "--since", "old").out
            let held = [
                "old": "Its checkpoint of 5 events is the one that you hold: old\n", "new": "of 6 events is the one that you hold: new\n",
            ]
            let open = ["old": "Its checkpoint of 5 events is its own word: ", "new": "Its checkpoint of 6 events is its own word: "]
            for files in [[], ["old"], ["new"], ["old", "new"], ["new", "old"]] {
                let words = ["verify", "--proof", "-"] + files.flatMap { ["--checkpoint", $0] }
                let answer = desk.run(words, input: proof)
                #expect(answer.code == .done, "\(files): \(answer.err)")
                for (file, sentence) in held {
                    #expect(answer.out.contains(sentence) == files.contains(file), "\(files): \(answer.out)")
                }
                for (file, sentence) in open {
                    #expect(answer.out.contains(sentence) != files.contains(file), "\(files): \(answer.out)")
                }
                let json = desk.run(words + ["--format", "json"], input: proof).out
                #expect(json.split(separator: "\n").count { $0.contains(#""held": true"#) } == files.count)
            }
            try desk.append(["e2"])
            try desk.write(Array(desk.run(["checkpoint"]).out.utf8), to: "newer")
            let other = desk.run("verify", "--proof", "-", "--checkpoint", "old", "--checkpoint", "newer", input: proof)
            #expect(other.code == .no && other.err.contains("newer"))
        }
    }

    @Test("An event, or --since, and not both")
    func words() throws {
        try Desk.withLedger(of: 1) { desk in
            #expect(desk.run(["prove"]).code == .notUnderstood)
            #expect(desk.run("prove", "d1", "--since", "x").code == .notUnderstood)
        }
    }
}
