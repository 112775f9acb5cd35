import Commands
import DeskTesting
import FileTesting
import Messages
import Testing

@Suite("import writes over no sheet")
struct ImportOverwritingTests {
    private static let sheet = "Name,by,occurred\nA,PRT,2022\n"
    private static let call = "import a.csv --as pledge.made --map Name=title"

    private func with(_ body: (Desk) throws -> Void) throws {
        try ImportTests.with { (desk) throws in
            try desk.write(Self.sheet, to: "a.csv")
            try body(desk)
        }
    }

    @Test("Neither the mapping nor the answer goes over the sheet that is read", arguments: ["--save-map", "--output"])
    func theSheet(_ option: String) throws {
        try with { (desk) throws in
            let before = try desk.ledgerBytes()
            try desk.makeFolder("sub")
            for path in ["a.csv", "./a.csv", "sub/../a.csv", desk.path("a.csv")] {
                let answer = desk.run(["import", "a.csv", "--as", "pledge.made", "--map", "Name=title", option, path])
                #expect(answer.code == .notUnderstood && answer.err.contains("\(option) \(path): is the sheet itself"), "\(answer)")
                #expect(try desk.read("a.csv") == Self.sheet)
            }
            #expect(try desk.ledgerBytes() == before)
            let other = option == "--output" ? "b.csv" : "map.json"
            try desk.done(Self.call + " \(option) \(other)")
            #expect(try desk.has(other))
        }
    }

    @Test("Another name of the sheet is the sheet")
    func otherName() throws {
        try with { (desk) throws in
            for (name, more) in [("b.csv", []), ("c.csv", ["-s"])] {
                let link = ChildProgram("ln", more + [desk.path("a.csv"), desk.path(name)], environment: ["PATH=/usr/bin:/bin"])
                #expect(link?.wait() == .exited(0))
                #expect(try desk.run(Self.call + " --output \(name)").err.contains("is the sheet itself"))
            }
            #expect(try desk.read("a.csv") == Self.sheet)
        }
    }

    @Test("A mapping goes over no file that is none, and over an older mapping")
    func otherFile() throws {
        try with { (desk) throws in
            try desk.write("a,b\n", to: "c.csv")
            #expect(try desk.run(Self.call + " --save-map c.csv").err.contains("--save-map c.csv: holds something that is no mapping"))
            #expect(try desk.read("c.csv") == "a,b\n")
            try desk.write("{}", to: "map.json")
            try desk.done(Self.call + " --save-map map.json")
            #expect(try desk.read("map.json").contains("\"Name\""))
        }
    }

    @Test("A dry run keeps no mapping, and says so")
    func dryRun() throws {
        try with { (desk) throws in
            let answer = try desk.done(Self.call + " --dry-run --save-map map.json")
            #expect(answer.err.contains("note: --save-map map.json: a dry run keeps no mapping"))
            #expect(try !desk.has("map.json"))
        }
    }

    @Test("A template replaces no file, which may be one that was filled in")
    func template() throws {
        try with { (desk) throws in
            let answer = try desk.run("import --template pledge.made --output a.csv")
            #expect(answer.code == .notUnderstood)
            #expect(answer.err.contains("--output a.csv: is there already, and may be a sheet that was filled in"))
            #expect(try desk.read("a.csv") == Self.sheet)
            try desk.done("import --template pledge.made --output new.csv")
            #expect(try desk.has("new.csv"))
        }
    }
}
