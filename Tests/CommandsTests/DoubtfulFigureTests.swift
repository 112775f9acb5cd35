import DeskTesting
import JSON
import Messages
import Testing

@Suite("Figures that do not fit other sources, and what may be")
struct DoubtfulFigureTests {
    private func with(_ lines: [String], _ body: (Desk) throws -> Void) throws {
        try Desk.with { (desk: Desk) throws in
            try desk.open()
            try desk.done("record meeting.scheduled f --title F --kind imrf --planned 2026-05-05/2026-05-08 --on 2023-01-01")
            for line in lines { try desk.done("record " + line) }
            try body(desk)
        }
    }

    @Test("A doubtful share makes no requirement met, and leads in no fund; the one before it does", arguments: [true, false])
    func doubtful(hasOther: Bool) throws {
        let other = "figure.stated t --of mobilised --fund MIG00 --scope S --unit percent --value 60 --on 2024-07-01"
        let lines = [
            "requirement.adopted q --forum f --area fund --verb target --measure contributions --filters fund=MIG00 --per fund "
                + "--amount '150 USD' --title T --due f.start-1 --on 2023-01-01",
            "target.set g --title G --kind capitalization --fund MIG00 --amount '150 USD' --on 2023-01-01",
            "contribution.deposited c --donor PRT --fund MIG00 --amount '50 USD' --on 2024-04-01",
            "figure.stated s --of mobilised --fund MIG00 --scope S --unit percent --value 100 --is-doubtful yes --why odd --on 2024-08-01",
        ]
        try with(lines + (hasOther ? [other] : [])) { desk in
            let answer = try desk.done("readiness f --format json").json
            let row = try #require(answer["requirements"]?.items.first?["rows"]?.items.first, "\(answer)")
            #expect(row["reached"]?.text == (hasOther ? "90.00" : "50.00") && row["status"]?.text != "met", "\(row)")
            let fund = try desk.done("fund MIG00 --format json").json
            let share = fund["targets"]?.items.first?["share"]
            #expect(share?["percent"]?.number == (hasOther ? 60 : nil), "\(fund["targets"] ?? .null)")
        }
    }

    @Test("What nobody has to do is counted in things where it has one row, and may become less as well as more")
    func counted() throws {
        let reports = ["prt", "deu", "fra"].map {
            "report.submitted r-\($0) --states \($0.uppercased()) --kind voluntary-gcm-report --title R --on 2024-02-01"
        }
        let lines =
            reports + [
                "requirement.adopted v --forum f --area reports --verb voluntary --measure reports --filters kind=voluntary-gcm-report "
                    + "--per none --title V --on 2023-01-01",
                "requirement.adopted w --forum f --area reviews --verb target --measure champions --at-least 4 --per none --title W "
                    + "--due f.start-1 --on 2023-01-01",
                "role.assumed c1 --kind champion-country --states PRT --on 2022-01-01",
                "role.assumed c2 --kind champion-country --states DEU --on 2022-01-01", "role.ended c2 --on 2024",
            ]
        try with(lines) { desk in
            let told = try desk.done("readiness f --as-of 2024-06-01").out
            #expect(told.contains("3 recorded"), "\(told)")
            #expect(told.contains("2 of 4; less is possible"), "\(told)")
        }
    }
}
