import Commands
import DeskTesting
import Messages
import Testing

@Suite("A forum with more rows than can be worked out")
struct TooManyRowsTests {
    private static func requirement(_ number: Int) -> String {
        """
        {"id":"want-\(number)","type":"requirement.adopted","subject":"requirement/r-\(number)","occurred":"2024-02-01",\
        "data":{"forum":"forum-2025","area":"pledges","title":"Requirement \(number)","verb":"encourages","owedBy":["States"],\
        "per":"pledge","measure":"progress-reports","atLeast":1,"due":["forum-2025.start-1"]}}
        """
    }

    private static func pledge(_ number: Int) -> String {
        """
        {"type":"pledge.made","subject":"pledge/p-\(number)","occurred":"2024-01-01","data":{"by":["PRT"],"title":"Pledge \(number)"}}
        """
    }

    @Test("Every question that would work them out is refused with their number and what to do; all others are answered")
    func refused() throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.append((0..<3_200).map(Self.requirement) + (0..<3_200).map(Self.pledge))
            for line in ["readiness", "readiness forum-2025 --state PRT", "why r-17"] {
                let answer = try desk.run(line)
                #expect(answer.code == .no && answer.out.isEmpty)
                #expect(
                    answer.err == """
                        gcm-ledger: readiness forum-2025: its 3200 requirements would have 10240000 rows, 10000000 at most
                          fix: ask for one row in place of many where that will do: \
                        'gcm-ledger correct want-0 --per none --reason TEXT'

                        """, "\(line)")
            }
            #expect(try desk.done("list").out.contains("3200"))
        }
    }
}
