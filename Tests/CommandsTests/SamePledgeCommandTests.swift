import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("Pledges that are the same, as they are asked for")
struct SamePledgeCommandTests {
    /// Two pledges, entered twice.
    private func open(_ desk: Desk, _ more: String...) throws {
        try desk.open()
        for number in 1...2 {
            try desk.done("record pledge.made p\(number) --by PRT --title P\(number) --on 2022-01-0\(number) --id p\(number)")
            desk.wait()
        }
        try record(desk, more)
    }

    private func record(_ desk: Desk, _ lines: [String]) throws {
        for line in lines {
            try desk.done("record " + line)
            desk.wait()
        }
    }

    private func values(_ desk: Desk, _ question: String) throws -> [String] {
        try desk.done(question + " --format csv").records.dropFirst().map(\.self)
    }

    @Test("Said by each of the other, one is counted, listed and shown by either name with the other")
    func bothWays() throws {
        try Desk.with { desk in
            try open(
                desk, "pledge.same-as p1 --pledge p2 --on 2022-02-01 --id s1", "pledge.same-as p2 --pledge p1 --on 2022-02-01 --id s2")
            #expect(try values(desk, "measure pledges") == ["1,0,p1 p2 s1 s2"])
            #expect(try values(desk, "list pledges") == ["p1,2022-01-01,2022-01-01,2022-01-01,PRT,no report,,,P1,p1 p2 s1 s2"])
            for name in ["p1", "p2"] {
                let shown = try desk.done("show pledge/\(name) --format json").json
                #expect(shown["subject"] == .string("pledge/p1"))
                #expect(shown["otherNames"] == .array([.string("p2")]))
                #expect(shown["states"]?["title"] == .string("P1") && shown["states"]?["pledge"] == nil)
                #expect(shown["states"]?["otherNames"] == .string("p2"))
            }
            #expect(try desk.done("show pledge/p1 --as-of 2022-01-31 --format json").json["otherNames"] == nil)
            let why = try values(desk, "why pledges").map { String($0.prefix { $0 != "," }) }
            #expect(why == ["p1", "p2", "s1", "s2"])
        }
    }

    @Test("What is shown of a field is what the first name says, else what the next does, and what amends any of them")
    func shownFields() throws {
        try Desk.with { desk in
            try open(
                desk, "pledge.amended p2 --objectives 5 --on 2022-03-01", "pledge.same-as p1 --pledge p2 --on 2022-02-01",
                "pledge.made p3 --by PRT --title P3 --baseline ten --on 2022-01-03", "pledge.same-as p3 --pledge p2 --on 2022-02-01")
            let states = try #require(try desk.done("show pledge/p3 --format json").json["states"])
            #expect(states["title"] == .string("P1") && states["baseline"] == .string("ten") && states["objectives"] == .string("5"))
            #expect(states["otherNames"] == .string("p2; p3"))
        }
    }

    @Test("By a merge of two copies, each with one half, one is counted in either, and nothing is wrong")
    func merged() throws {
        try Desk.with { desk in
            try desk.makeFolder("here")
            try desk.makeFolder("there")
            let (here, there) = (desk.moved(to: desk.path("here")), desk.moved(to: desk.path("there")))
            try open(here)
            try there.open(writer: "porto")
            there.wait()
            try there.done("merge ../here")
            here.wait(seconds: 60)
            there.wait(seconds: 90)
            try record(here, ["pledge.same-as p1 --pledge p2 --on 2022-02-01 --id s1"])
            try record(there, ["pledge.same-as p2 --pledge p1 --on 2022-02-01 --id s2"])
            here.wait(seconds: 90)
            try here.done("merge ../there")
            try there.done("merge ../here")
            for copy in [here, there] {
                #expect(try values(copy, "measure pledges") == ["1,0,p1 p2 s1 s2"])
                try copy.done("check")
            }
        }
    }

    @Test("What is reported of one name is the other's: its stage, its reports, and no remark that nothing is reported")
    func reported() throws {
        try Desk.with { desk in
            try open(
                desk, "pledge.progressed p1 --on 2024-05-01 --stage in-progress --id g1", "pledge.same-as p1 --pledge p2 --on 2024-06-01")
            #expect(try values(desk, "measure pledges --by stage").map { $0.prefix(13) } == ["in-progress,1"])
            #expect(try values(desk, "measure progress-reports --pledge p2") == ["1,0,g1"])
            #expect(try !"\(desk.done("check --remarks"))".contains("no progress"))
            try record(desk, ["pledge.fulfilled p2 --on 2024-07-01"])
            #expect(try values(desk, "measure pledges --by stage").map { $0.prefix(11) } == ["fulfilled,1"])
        }
    }

    @Test("Of two that are not said to be the same, that nothing is reported of one is a remark on it")
    func apart() throws {
        try Desk.with { desk in
            try open(desk, "pledge.progressed p1 --on 2024-05-01 --stage in-progress")
            let remarks = try desk.done("check --remarks")
            #expect("\(remarks)".contains("pledge/p2: no progress is reported"))
            #expect(!"\(remarks)".contains("pledge/p1: no progress"))
        }
    }

    @Test("A contribution to one name is found under the other")
    func contributions() throws {
        try Desk.with { desk in
            try open(
                desk, "pledge.same-as p2 --pledge p1 --on 2022-02-01",
                "contribution.announced c --donor PRT --fund MIG00 --amount '5 USD' --pledge p2 --on 2022-03-01 --id c1")
            for name in ["p1", "p2", "pledge/p2"] {
                #expect(try values(desk, "measure contributions --pledge \(name)") == ["USD 5.00,500,USD,0.00,c1"])
                #expect(try values(desk, "list contributions --pledge \(name)").count == 1)
            }
            #expect(try values(desk, "measure contributions --by pledge") == ["p1,USD 5.00,500,USD,0.00,c1"])
        }
    }

    @Test("Retracting the statement parts them; a pledge that one is said to be is not retracted from under it")
    func retracted() throws {
        try Desk.with { desk in
            try open(desk, "pledge.same-as p1 --pledge p2 --on 2022-02-01 --id s1")
            #expect(try desk.run("retract p2 --reason x").code == .no)
            #expect(try desk.run("record pledge.same-as p1 --pledge nowhere --on 2022-02-01").code == .no)
            #expect(try desk.run("record pledge.same-as p1 --pledge p1 --on 2022-02-01").code == .no)
            try desk.done("retract s1 --reason x")
            #expect(try values(desk, "measure pledges") == ["2,0,p1 p2"])
            #expect(try values(desk, "list pledges").count == 2)
        }
    }

    @Test("What is asked for by a pledge is certain under its own name, and possible under that which it may be another of")
    func possiblySame() throws {
        try Desk.with { desk in
            try open(
                desk, "pledge.same-as p2 --pledge p1 --on 2024 --id s1",
                "contribution.committed c1 --donor PRT --fund X --amount '100 USD' --pledge p1 --on 2023-03-01 --id c1",
                "contribution.committed c2 --donor PRT --fund X --amount '7 USD' --pledge p2 --on 2023-03-02 --id c2",
                "pledge.progressed p1 --stage planning --text T --on 2023-05-01 --id r1")
            let asOf = "--as-of 2024-06-01"
            #expect(try values(desk, "measure contributions --pledge p2 \(asOf)") == ["USD 7.00,700,USD,100.00,c2"])
            #expect(try values(desk, "measure progress-reports --pledge p2 \(asOf)") == ["0,1,"])
            #expect(try values(desk, "measure contributions --pledge p1 \(asOf)") == ["USD 100.00,10000,USD,7.00,c1"])
            #expect(try values(desk, "measure contributions --pledge p2 --as-of 2024-12-31") == ["USD 107.00,10700,USD,0.00,c1 c2"])
        }
    }
}
