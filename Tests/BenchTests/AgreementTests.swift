import Files
import Testing

@Suite("What is measured beside each other answers the same")
struct AgreementTests {
    @Test("Over a small ledger every other program that is there agrees; who is not there is named with the reason")
    func agree() throws {
        try Bench.with { bench in
            let said = try bench.run(["run", "--check", "--sizes", "300", "--ledger", bench.folder])
            #expect(said.code == 0, "\(said.err)")
            let lines = said.err.split(separator: "\n")
            for peer in ["DuckDB", "SQLite", "jq"] {
                let agreements = lines.filter { $0.contains(" agree, ") && $0.contains(", \(peer)") }
                let reasons = lines.filter { $0.contains("without \(peer): ") }
                #expect(agreements.isEmpty != reasons.isEmpty, "\(peer)\n\(said.err)")
                if let reason = reasons.first { print("skipped: \(reason)") }
            }
            // Nothing is timed, and nothing stays.
            #expect(!said.out.contains("| "))
            #expect(try bench.files.names(in: bench.folder).filter { $0.hasPrefix("gcm-ledger-bench") } == [])
        }
    }

    @Test(
        "A path that names nothing of its kind is refused with the option and what to do, and nothing is made",
        arguments: ["--program", "--before", "--folder"])
    func missing(option: String) throws {
        try Bench.with { bench in
            let nothing = bench.folder + "/nothing"
            let said = try bench.run(["run", "--check", "--sizes", "300", "--ledger", bench.folder, option, nothing])
            #expect(said.code == 2)
            #expect(said.err.hasPrefix("gcm-ledger-bench: \(option) names no f") && said.err.contains(nothing), "\(said.err)")
            #expect(try bench.files.names(in: bench.folder).filter { $0.hasPrefix("gcm-ledger-bench") } == [])
        }
    }

    @Test("Who answers otherwise is told, and not timed")
    func differ() throws {
        try Bench.with { bench in
            let other = try bench.script("other", "case \"$*\" in *help*) ;; *) echo objective,state,value; echo 1,PRT,1000000 ;; esac")
            let said = try bench.run(
                ["run", "--sizes", "300", "--rounds", "1", "--only", "measure findings", "--ledger", bench.folder, "--before", other])
            #expect(said.code == 1)
            #expect(said.err.contains("gcm-ledger and before differ, as in "))
            #expect(!said.out.contains("| measure findings"))
        }
    }

    @Test("A script that would start the other program is no measure of it")
    func script() throws {
        try Bench.with { bench in
            let folder = PathText.folder(of: try bench.script("duckdb", "exit 0"))
            guard try bench.files.status("/usr/bin/duckdb") == nil else { return print("skipped: DuckDB is part of the system here") }
            let said = try bench.run(
                ["run", "--check", "--sizes", "300", "--only", "measure contributions", "--ledger", bench.folder],
                path: folder + ":/usr/bin:/bin")
            #expect(said.code == 0 && said.err.contains("without DuckDB: duckdb in PATH is a script"), "\(said.err)")
        }
    }

    @Test("The tables go into a document after its mark, in the place of what stood there; a document without one stays")
    func document() throws {
        try Bench.with { bench in
            let document = bench.folder + "/scale.md"
            let words = [
                "run", "--sizes", "300,400", "--rounds", "2", "--only", "verify", "--ledger", bench.folder, "--into", document,
            ]
            try bench.files.replace(document, with: Array("# Scale\n\n<!-- figures -->\nold\n".utf8))
            let said = try bench.run(words)
            #expect(said.code == 0, "\(said.err)")
            let text = try bench.text(document)
            #expect(text.hasPrefix("# Scale\n\n<!-- figures -->\n\n- 20") && !text.contains("old"))
            #expect(text.contains("\n| verify | gcm-ledger | ") && text.contains("\n| case | 300 | 400 |\n"))
            try bench.files.replace(document, with: Array("# Scale\n".utf8))
            #expect(try bench.run(words).code == 3)
            #expect(try bench.text(document) == "# Scale\n")
        }
    }

    @Test(
        "Words that are not understood are refused",
        arguments: [["run", "--sizes", "none"], ["run", "--what", "1"], ["run", "--rounds"], ["generate", "1", "2"], []])
    func refused(_ words: [String]) throws {
        try Bench.with { bench in
            let said = try bench.run(words)
            #expect(said.code == 2 && said.err.hasPrefix("usage: gcm-ledger-bench generate"))
        }
    }
}
