import DeskTesting
import JSON
import Messages
import Testing

@Suite("Stated figures beside what is recorded, and beside each other")
struct ReconcileTests {
    private func with(_ lines: [String], _ body: (Desk) throws -> Void) throws {
        try Desk.with { (desk: Desk) throws in
            try desk.open()
            for line in lines { try desk.done("record " + line) }
            try body(desk)
        }
    }

    /// Each row as `VALUE beside WHAT: VERDICT`.
    private func rows(_ desk: Desk, _ question: String = "reconcile --as-of 2025-01-01") throws -> [String] {
        try (desk.done(question + " --format json").json["rows"]?.items ?? []).map { row in
            let value = row["figure"]?["value"]?.number.map(String.init) ?? "blank"
            let other = row["other"]?["value"]?.number.map(String.init)
            let recorded = row["recorded"]?.number.map { "\($0) recorded" } ?? "nothing"
            return "\(value) beside \(other ?? recorded): \(row["verdict"]?.text ?? "")"
        }
    }

    private static let pledges = [
        "pledge.made a --by PRT --title A --on 2024-01-10", "pledge.made b --by ESP --title B --on 2024-02-10",
        "pledge.made late --by ESP --title C --on 2024-11-10",
    ]

    @Test("A figure is held against what was recorded by its own day, in its own region")
    func recorded() throws {
        let figures = [
            "figure.stated f1 --unit count --of pledges --scope 'the region' --region UNECE --value 2 --exactness exactly --on 2024-03-01",
            "figure.stated f2 --unit count --of pledges --scope 'of the region' --region ECA --value 7 --exactness exactly --on 2024-03-01",
            "figure.stated f3 --unit count --of pledges --scope 'all, world' --value 1 --exactness exactly --on 2024-03-02",
            "figure.stated f4 --unit count --of pledges --scope 'all, world' --value 1 --exactness over --on 2024-03-03",
        ]
        try with(Self.pledges + figures) { (desk: Desk) throws in
            let found = try rows(desk)
            #expect(found.contains("2 beside 2 recorded: equal"), "\(found)")
            #expect(found.contains("7 beside 0 recorded: more stated") && found.contains("1 beside 2 recorded: fewer stated"), "\(found)")
            #expect(found.contains("1 beside 2 recorded: equal"), "over one is no other number than two: \(found)")
            #expect(try desk.run("reconcile --check").code == .done, "a gap is no contradiction")
        }
    }

    @Test("Two statements of one scope and day contradict each other; of other scopes, days or kinds they are not comparable")
    func statements() throws {
        func figure(_ name: String, _ rest: String) -> String {
            "figure.stated \(name) --unit count --of champions --exactness exactly " + rest
        }
        let same = [
            figure("a", "--scope 'of the region' --region UNECE --value 4 --on 2024-03-01"),
            figure("b", "--scope 'in the region' --region UNECE --value 5 --on 2024-03-01"),
        ]
        try with(same) { (desk: Desk) throws in
            #expect(try rows(desk).contains("5 beside 4: contradicted"))
            let checked = try desk.run("reconcile --check")
            #expect(checked.code == .no && checked.out.contains("contradicted"), "\(checked)")
            #expect(try desk.run("reconcile").code == .done)
        }
        let others = [
            figure("a", "--scope 'of the region' --region UNECE --value 4 --on 2024-03-01"),
            figure("b", "--scope 'of the region' --region ECA --value 5 --on 2024-03-01"),
            figure("c", "--scope 'of the region' --region UNECE --value 6 --on 2024-04-01"),
            figure("d", "--scope 'of the region' --region UNECE --value 7 --on ../2024-05-01"),
            "figure.stated e --unit count --of champions --scope 'of the region' --region UNECE --on 2024-06-01",
        ]
        try with(others) { (desk: Desk) throws in
            let found = try rows(desk).filter { !$0.hasSuffix("stated") }
            #expect(found.contains("5 beside 4: not comparable") && found.contains("6 beside 4: not comparable"), "\(found)")
            #expect(found.contains("7 beside 6: differ") && found.contains("blank beside 7: blank"), "\(found)")
            #expect(try desk.run("reconcile --check").code == .done)
            let differing = try rows(desk, "reconcile --differing --as-of 2025-01-01")
            #expect(!differing.isEmpty && !differing.contains { $0.hasSuffix("not comparable") || $0.hasSuffix("equal") })
        }
    }

    @Test("Without a figure nothing is compared; what no figure states is refused with what is near")
    func nothing() throws {
        try with(Self.pledges) { (desk: Desk) throws in
            #expect(try desk.done("reconcile").out.contains("No figure is recorded."))
            #expect(try desk.run("reconcile --check").code == .done)
        }
        try with(["figure.stated f --unit count --of pledges --scope 'all, world' --value 1 --on 2024-03-02"]) { (desk: Desk) throws in
            let refused = try desk.run("reconcile --of pledge")
            #expect(refused.code == .notUnderstood && refused.err.contains("did you mean 'pledges'"), "\(refused)")
        }
    }

    @Test("Targets of several kinds are named, and never held against each other")
    func targets() throws {
        let lines = [
            "target.set y --title Y --kind annual --fund MIG00 --amount '25000000 USD' --year 2024 --on 2024-01-10",
            "target.set c --title C --kind capitalization --fund MIG00 --amount '150000000 USD' --on 2024-01-10",
        ]
        try with(lines) { (desk: Desk) throws in
            let text = try desk.done("reconcile --as-of 2024-03-01").out
            #expect(text.contains("MIG00: capitalization USD 150 million, annual USD 25 million (2024)"), "\(text)")
        }
    }

    @Test("A blank or doubtful statement between two others hides no contradiction")
    func hidden() throws {
        try Desk.with { desk in
            try desk.open()
            for (slug, said) in [("f1", "--value 93"), ("f2", ""), ("f3", "--value 94 --is-doubtful yes --why odd"), ("f4", "--value 98")] {
                try desk.done("record figure.stated \(slug) --unit count --of pledges --scope x --region UNECE --on 2024-03-11 \(said)")
            }
            let answer = try desk.run("reconcile --check --format json")
            #expect(answer.code == .no)
            let verdicts = try answer.json["rows"]?.items.compactMap { $0["verdict"]?.text } ?? []
            #expect(verdicts.count { $0 == "contradicted" } == 1, "\(verdicts)")
        }
    }
}
