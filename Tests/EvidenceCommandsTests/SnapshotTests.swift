import DeskTesting
import JSON
import Messages
import Testing

@Suite("snapshot")
struct SnapshotTests {
    private static let lines = [
        "meeting.scheduled imrf-2026 --title Forum --kind imrf --planned 2026-05-05/2026-05-08 --on 2024-01-10",
        "requirement.adopted reviews --title 'Each region holds a review' --forum imrf-2026 --area reviews --verb will "
            + "--owed-by 'the regions' --measure meetings --filters kind=regional-review --per region --at-least 1 "
            + "--due imrf-2026.start-1 --on 2024-01-11",
        "meeting.convened unece --title U --kind regional-review --region UNECE --on 2024-03-11",
        "pledge.made p --title P --by PRT --objectives 5 --on 2024-02-01 --id made-p",
        "contribution.announced c --donor NOR --fund MIG00 --amount '15000000 NOK' --on 2024-02-03 --id gave-c",
        "role.assumed champion --kind champion-country --states PRT --on 2024-02-04 --id champion-1",
    ]

    private func with(_ body: (Desk) throws -> Void) throws {
        try Desk.with { (desk: Desk) throws in
            try desk.begin("lisbon")
            for line in Self.lines { try desk.done("record " + line) }
            desk.wait()
            try body(desk)
        }
    }

    /// What moved, as `pledges UNECE 1>2 by late`.
    private func moved(_ desk: Desk, _ words: String) throws -> [String] {
        let moved = try #require(try desk.done("changes \(words) --format json").json["moved"]?.items)
        return moved.map { figure in
            let of = figure["measure"]?.text ?? figure["requirement"]?.text ?? ""
            let values = [figure["then"], figure["now"]].map { $0?["value"]?.text ?? "none" }.joined(separator: ">")
            let events = (figure["events"]?.items ?? []).compactMap(\.text).joined(separator: " ")
            return "\(of) \(figure["key"]?.text ?? "all") \(values) by \(events)"
        }
    }

    @Test("It is published once under a name with each file's checkpoint, and derived again to the same bytes, also after later records")
    func published() throws {
        try with { (desk: Desk) throws in
            let answer = try desk.done("snapshot shown --as-of unece")
            #expect(answer.out.contains("Snapshot shown, as of 11 March 2024, is published"))
            #expect(answer.err.contains("changes shown"))
            let bytes = try desk.bytes("Snapshots/shown.json")
            #expect(try desk.read("Snapshots/shown.lisbon.checkpoint").hasPrefix("gcm-ledger/lisbon\n7\n"))
            #expect(try desk.read("Snapshots/.gitattributes").contains("*.json -text -merge"))
            let json = try JSONValue(reading: bytes)
            #expect(json["forum"] == "imrf-2026" && json["basis"]?["asOf"] == "2024-03-11")
            #expect(json["measures"]?["pledges"]?["whole"]?.items.first?["value"] == 1)
            #expect(json["measures"]?["pledges"]?["byRegion"]?.items.first?["events"] == ["made-p"])
            #expect(json["readiness"]?["requirements"]?.items.first?["rows"]?.items.count == 5)
            #expect(!String(decoding: bytes, as: UTF8.self).contains("Each region holds"), "no words for people")

            // The same words publish nothing new; on another day the basis is another.
            try desk.done("snapshot shown --as-of unece")
            try desk.done("record pledge.made late --title L --by PRT --on 2024-02-20")
            try desk.done("record pledge.made later --title L --by PRT --on 2024-06-20")
            let refused = try desk.run("snapshot shown --as-of unece --format json")
            #expect(refused.code == .no && refused.err.contains("published-differs"))
            #expect(try desk.bytes("Snapshots/shown.json") == bytes)
            let verified = try desk.done("verify")
            #expect(verified.out.contains("- Snapshots/shown.json, as of 11 March 2024: derived again, the same bytes\n"))
            let told = try desk.done("verify --format json").json["snapshots"]?.items
            #expect(told?.map { $0["outcome"] } == ["same bytes"])
        }
    }

    @Test("What came later in the world moves no figure of it; a late record, a correction and a retraction each name what they moved")
    func moves() throws {
        try with { (desk: Desk) throws in
            try desk.done("snapshot shown --as-of unece")
            desk.wait()
            try desk.done("record pledge.made later --title L --by PRT --on 2024-06-20")
            #expect(try moved(desk, "shown").isEmpty)
            #expect(try desk.done("changes shown").out.contains("Nothing: each is what it was."))

            try desk.done("record pledge.made late --title L --by KEN --on 2024-02-20 --id late")
            #expect(try moved(desk, "shown") == ["pledges all 1>2 by late", "pledges no report 1>2 by late", "pledges ECA none>1 by late"])
            try desk.done("correct gave-c --amount '16000000 NOK' --reason 'as the letter says' --id gave-c.1")
            #expect(try moved(desk, "shown").contains("contributions all 15000000.00>16000000.00 by gave-c.1"))
            try desk.done("retract champion-1 --reason 'it was another State' --id gone")
            let all = try moved(desk, "shown")
            #expect(all.contains("champions all 1>0 by gone") && all.contains("champions UNECE 1>none by gone"), "\(all)")
            let people = try desk.done("changes shown").out
            #expect(people.contains("Figures of the snapshot shown that are others now, as of 11 Mar 2024: "))
            #expect(people.contains("NOK 15 million  NOK 16 million"), "\(people)")
            #expect(try desk.done("changes shown --region UNECE --format json").json["moved"] == nil)

            // A requirement's row is told by what stands in it.
            try desk.done("record meeting.convened eca --title E --kind regional-review --region ECA --on 2024-03-01 --id late-review")
            #expect(try moved(desk, "shown").contains("reviews ECA outstanding>met by late-review"))
        }
    }

    @Test("A row that a late pledge adds, and that waits for a report, names the pledge")
    func waitingRow() throws {
        try with { (desk: Desk) throws in
            try desk.done(
                "record requirement.adopted progress --title 'Each pledge is reported on' --forum imrf-2026 --area pledges "
                    + "--verb encourages --owed-by pledgers --measure progress-reports --per pledge --at-least 1 "
                    + "--due imrf-2026.start-1 --on 2024-01-12")
            desk.wait()
            try desk.done("snapshot waiting --as-of unece")
            desk.wait()
            try desk.done("record pledge.made late --title L --by KEN --on 2024-02-20 --id late")
            let all = try moved(desk, "waiting")
            #expect(all.contains("progress late none>outstanding by late"), "\(all)")
        }
    }

    @Test("A word that is neither day nor snapshot is told of both, with the snapshot that is near")
    func mistyped() throws {
        try with { desk in
            #expect(try !desk.run("changes frist").err.contains("snapshot"), "there is none yet")
            try desk.done("snapshot first")
            let refused = try desk.run("changes frist")
            #expect(refused.code == .notUnderstood)
            #expect(refused.err.contains("did you mean 'first'?") && refused.err.contains("list snapshots"), "\(refused.err)")
            #expect(try desk.run("changes 2023-01-01 frist").err.contains("did you mean 'first'?"))
        }
    }

    @Test("Between two snapshots the world's changes stand apart from what was learned of it")
    func two() throws {
        try with { (desk: Desk) throws in
            try desk.done("snapshot first --as-of unece")
            desk.wait()
            try desk.done("record pledge.made late --title L --by PRT --on 2024-02-20 --id late")
            try desk.done("record pledge.made later --title L --by PRT --on 2024-06-20 --id later")
            desk.wait()
            try desk.done("snapshot second --as-of 2024-12-31")
            try desk.done("record pledge.made latest --title L --by PRT --on 2024-02-21 --id latest")
            let changes = try desk.done("changes first second --format json").json
            #expect(changes["happened"]?.items.compactMap { $0["id"]?.text } == ["later"])
            #expect(changes["learned"]?.items.compactMap { $0["id"]?.text } == ["late"])
            #expect(
                try moved(desk, "first second") == [
                    "pledges all 1>2 by late", "pledges ECLAC 1>2 by late", "pledges UNECE 1>2 by late",
                    "pledges no report 1>2 by late",
                ])
            #expect(
                try moved(desk, "second") == [
                    "pledges all 3>4 by latest", "pledges ECLAC 3>4 by latest", "pledges UNECE 3>4 by latest",
                    "pledges no report 3>4 by latest",
                ])
            let list = try desk.done("list snapshots --format json").json["rows"]?.items ?? []
            #expect(list.compactMap { $0["name"]?.text } == ["first", "second"])
            #expect(list.compactMap { $0["asOf"]?.text } == ["2024-03-11", "2024-12-31"])
        }
    }

    @Test("What was known on some day is published with --known-at")
    func known() throws {
        try with { (desk: Desk) throws in
            let before = desk.nowText
            desk.wait()
            try desk.done("record pledge.made late --title L --by PRT --on 2024-02-20")
            try desk.done("snapshot then --as-of unece --known-at \(before)")
            #expect(try JSONValue(reading: desk.bytes("Snapshots/then.json"))["measures"]?["pledges"]?["whole"]?.items.first?["value"] == 1)
            #expect(try desk.run("verify").code == .done)
            #expect(try moved(desk, "then").first?.hasPrefix("pledges all 1>2 by ") ?? false)
        }
    }

    @Test("A file that was changed, that is none, or whose ledger is another, is found; a lost checkpoint is noted")
    func changed() throws {
        try with { (desk: Desk) throws in
            try desk.done("snapshot shown --as-of unece")
            let path = "Snapshots/shown.json"
            let good = try desk.read(path)
            let other = "\"version\": \"0.0.9\""
            let here = "\"version\": \"\(Edition.version)\""
            let cases: [(String, String, ExitCode, String)] = [
                ("\"value\": 1,", "\"value\": 2,", .no, "is 2, and the log gives 1"),
                ("  \"forum\"", "   \"forum\"", .no, "has other bytes than the log gives, with the same members"),
                (here, other, .done, ""),
                ("\"made-p\"", "\"made-q\"", .no, "is \"made-q\", and the log gives \"made-p\""),
                ("\"size\": 7", "\"size\": 70", .no, "cannot be derived from this ledger"),
                ("{", "[", .no, "is no snapshot"),
            ]
            for (from, to, code, words) in cases {
                let changed = good.replacing(from, with: to, maxReplacements: 1)
                #expect(changed != good, "\(from)")
                try desk.write(changed, to: path)
                let answer = try desk.run("verify")
                #expect(answer.code == code && (words.isEmpty ? answer.err.isEmpty : answer.err.contains(words)), "\(to): \(answer)")
            }
            // Of another version, members that came since are no difference, and what differs is told with both.
            let older = good.replacing(here, with: other).replacing("      \"event\": ", with: "      \"was\": ")
            try desk.write(older, to: path)
            let differs = try desk.run("verify")
            #expect(differs.code == .no && differs.err.contains("published by version 0.0.9, derived by \(Edition.version)"))
            let json = try JSONValue(reading: Array(good.utf8))
            let measures = try #require(json["measures"]).members.filter { $0.name != "pledges" }
            #expect(measures.count > 10)
            let fewer = JSONValue.object(json.members.map { $0.name == "measures" ? ($0.name, .object(measures)) : $0 })
            try desk.write(String(decoding: fewer.prettyBytes(), as: UTF8.self).replacing(here, with: other) + "\n", to: path)
            let held = try desk.done("verify")
            let told = held.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(told.contains("the same in all that it has, by its own word of version 0.0.9; it has no pledges "), "\(held)")

            // What was changed in the file moves nothing: both sides of an answer are what the log gives.
            try desk.write(good.replacing("\"value\": 1,", with: "\"value\": 2,"), to: path)
            let changes = try desk.run("changes shown --format json")
            let moved = try changes.json["moved"]?.items
            #expect(moved == [] && changes.err.contains("snapshot-differs"), "\(changes)")
            try desk.write(good, to: path)
            try desk.remove("Snapshots/shown.lisbon.checkpoint")
            let unwitnessed = try desk.run("verify --format json")
            #expect(unwitnessed.code == .done && unwitnessed.out.contains("snapshot-unwitnessed"))
        }
    }

    @Test("A damaged ledger derives none, and says so")
    func damaged() throws {
        try with { (desk: Desk) throws in
            try desk.done("snapshot shown --as-of unece")
            var bytes = try desk.bytes("events/lisbon.jsonl")
            bytes[bytes.count - 20] ^= 1
            try desk.write(bytes, to: "events/lisbon.jsonl")
            let answer = try desk.run("verify --format json")
            #expect(answer.code == .damaged && answer.out.contains("snapshots-not-derived"), "\(answer)")
        }
    }

    @Test("Names that are none, a date, a meeting, and cuts or filters where they say nothing are refused, and nothing is written")
    func refused() throws {
        try with { (desk: Desk) throws in
            let cases = [
                ("snapshot Shown", "bad-snapshot-name"), ("snapshot 2024-03-11", "bad-snapshot-name"),
                ("snapshot imrf-2026", "bad-snapshot-name"), ("snapshot 2024", "bad-snapshot-name"),
                ("snapshot a --forum nothing", "unknown-forum"), ("snapshot a --as-of imrf-2026", "not-held"),
                ("list snapshots --region UNECE", "snapshots-narrowed"), ("list snapshots --not", "snapshots-narrowed"),
            ]
            for (words, code) in cases {
                let answer = try desk.run(words + " --format json")
                #expect(answer.code == .notUnderstood && answer.err.contains("\"\(code)\""), "\(words): \(answer)")
            }
            let isPublished = try desk.has("Snapshots/a.json")
            #expect(!isPublished)
            #expect(try desk.done("list snapshots").out.contains("Nothing was published."))
            try desk.done("snapshot a")
            let cut = try desk.run("changes a --known-at 2025-01-01 --format json")
            #expect(cut.code == .notUnderstood && cut.err.contains("basis-with-cut"))
        }
    }
}
