import FileTesting
import Files
import Testing

@Suite("Links within a ledger's folder, and files with two names")
struct InsideLinkTests {
    @Test(
        "A file of events/ may be a link to one elsewhere in the ledger's folder: every command is done", arguments: ["lisbon", "geneva"])
    func inside(writer: String) throws {
        try Desk.with(.inMemory) { desk in
            let scene = try Scene(desk)
            let file = "events/\(writer).jsonl"
            var tries = 0
            for command in WritingCommand.all {
                try scene.setUp(then: "cd \"$ledger\"; mkdir store; mv \(file) store; ln -s ../store/\(writer).jsonl \(file)")
                let sight = try scene.run(command.words, input: command.input)
                #expect(sight.code == 0 && sight.outside.isEmpty && !sight.inside.isEmpty, "\(command): \(sight.description)")
                try desk.done("verify")
                tries += 1
            }
            #expect(tries == WritingCommand.all.count)
        }
    }

    @Test("A ledger is reached through a link to its folder as well")
    func through() throws {
        try Desk.with(.inMemory) { desk in
            let scene = try Scene(desk)
            var tries = 0
            for command in WritingCommand.all {
                try scene.setUp(then: "ln -sfn ledger \"$ledger/../way\"")
                let sight = try scene.run(command.words, input: command.input, through: "way")
                #expect(sight.code == 0 && sight.outside.isEmpty && !sight.inside.isEmpty, "\(command): \(sight.description)")
                tries += 1
            }
            #expect(tries == WritingCommand.all.count)
        }
    }

    @Test("A file of events/ with a second name can be read, and nothing is appended to it until it is copied")
    func secondName() throws {
        try Desk.with(.inMemory) { desk in
            let scene = try Scene(desk)
            var tries = 0
            let link = "ln \"$ledger/events/lisbon.jsonl\" \"$outside/x\""
            try scene.setUp(then: link)
            for words in [["log"], ["verify"], ["check"], ["list", "document"], ["checkpoint"]] {
                let answer = try desk.start(words).waited()
                #expect(answer.isDone, "\(words): \(answer)")
            }
            for command in WritingCommand.all where command.appends {
                try scene.setUp(then: link)
                let sight = try scene.run(command.words, input: command.input)
                let isTold = sight.said.contains("events/lisbon.jsonl") && sight.said.contains("cop")
                #expect(sight.code == 3 && sight.isUntouched && isTold, "\(command): \(sight.description)")
                tries += 1
            }
            #expect(tries == 6)
            for command in WritingCommand.all where command.appends {
                try scene.setUp(then: link + "; cd \"$ledger/events\"; cp -p lisbon.jsonl x; mv x lisbon.jsonl")
                let sight = try scene.run(command.words, input: command.input)
                #expect(sight.code == 0 && sight.outside.isEmpty, "\(command): \(sight.description)")
            }
        }
    }
}
