import JSON

/// An answer of the program that is not what the design says, until it is mended.
struct KnownDifference: Sendable {
    var name: String
    var lines: [ModelLine]
    var question: [String]
    /// The names, or places in lists, that lead to what is compared.
    var path: [String]
    /// As canonical JSON.
    var given: String
    var right: String

    /// Whether one of a number is still on the list.
    static func isListed(_ number: String) -> Bool { all.contains { $0.name.hasPrefix(number + ":") } }

    private static func pledge(_ slug: String, _ day: String, _ title: String, _ by: String) -> ModelLine {
        SmallWorlds.line(slug, "pledge.made", "pledge/" + slug, day, ["title": .string(title), "by": .array([.string(by)])])
    }

    static let all: [KnownDifference] = [
        KnownDifference(
            name: "MD1: a joined pledge is shown with the States of all its names",
            lines: [
                pledge("q", "2024-03-05", "Q", "DEU"), pledge("p", "2024-03-06", "P", "KEN"),
                SmallWorlds.line("s", "pledge.same-as", "pledge/p", "2024-04-01", ["pledge": "q"]),
            ], question: ["show", "pledge/p"], path: ["states", "by"], given: #""KEN; DEU""#, right: #""DEU""#),
        KnownDifference(
            name: "MD2: of a contribution in two currencies, the events of one are listed",
            lines: [
                SmallWorlds.line(
                    "d", "contribution.deposited", "contribution/k", "2024-01-06",
                    SmallWorlds.money("50.00", "USD", ("donor", ["FRA"]), ("fund", "MIG01"))),
                SmallWorlds.line("e", "contribution.deposited", "contribution/k", "2024-01-07", SmallWorlds.money("50.00", "EUR")),
            ], question: ["list", "contributions"], path: ["rows", "0", "events"], given: #"["d"]"#, right: #"["d","e"]"#),
        KnownDifference(
            name: "MD2: a repayment is not among the events of a listed contribution",
            lines: [
                SmallWorlds.line(
                    "d", "contribution.deposited", "contribution/k", "2024-01-06",
                    SmallWorlds.money("50.00", "EUR", ("donor", ["FRA"]), ("fund", "MIG01"))),
                SmallWorlds.line("b", "contribution.repaid", "contribution/k", "2024-01-07", SmallWorlds.money("5.00", "EUR")),
            ], question: ["list", "contributions"], path: ["rows", "0", "events"], given: #"["d"]"#, right: #"["d","b"]"#),
        KnownDifference(
            name: "MD2: a blank commitment is listed as none once something is deposited",
            lines: [
                SmallWorlds.line("k", "contribution.committed", "contribution/k", "2024-01-05", ["donor": ["FRA"], "fund": "MIG01"]),
                SmallWorlds.line("d", "contribution.deposited", "contribution/k", "2024-01-06", SmallWorlds.money("50.00", "EUR")),
            ], question: ["list", "contributions"], path: ["rows", "0", "committed"], given: #""""#, right: #""blank""#),
        KnownDifference(
            name: "MD3: an amendment is not among the events of the row that it makes",
            lines: [
                pledge("p", "2024-03-05", "P", "DEU"),
                SmallWorlds.line("a", "pledge.amended", "pledge/p", "2024-04-01", ["objectives": [7]]),
            ], question: ["measure", "pledges", "--by", "objective"], path: ["rows", "0", "events"], given: #"["p"]"#,
            right: #"["p","a"]"#),
        KnownDifference(
            name: "MD5: a blank commitment of which something is paid back is shown at less than nothing",
            lines: [
                SmallWorlds.line("k", "contribution.committed", "contribution/k", "2024-01-05", ["donor": ["FRA"], "fund": "MIG01"]),
                SmallWorlds.line("b", "contribution.repaid", "contribution/k", "2024-01-06", SmallWorlds.money("5.00", "EUR")),
            ], question: ["show", "contribution/k"], path: ["states", "standsAt", "amount"], given: #""-5.00""#, right: "null"),
        KnownDifference(
            name: "MD6: reports of progress are counted under the stage of their pledge",
            lines: [
                pledge("p", "2024-03-05", "P", "DEU"),
                SmallWorlds.line("g", "pledge.progressed", "pledge/p", "2024-04-01", ["stage": "planning"]),
                SmallWorlds.line("h", "pledge.progressed", "pledge/p", "2024-05-01", ["stage": "in-progress"]),
            ], question: ["measure", "progress-reports", "--by", "stage"], path: ["rows", "0", "key", "stage"], given: #""in-progress""#,
            right: #""planning""#),
        KnownDifference(
            name: "MD7: an amendment from before the last day on which a pledge may have been made is lost",
            lines: [
                pledge("p", "2024", "P", "DEU"), SmallWorlds.line("a", "pledge.amended", "pledge/p", "2024-05-01", ["objectives": [7]]),
            ], question: ["list", "pledges"], path: ["rows", "0", "objectives"], given: #""""#, right: #""7""#),
        KnownDifference(
            name: "MD2: a deposit of a blank amount is listed as a blank commitment",
            lines: [SmallWorlds.line("d", "contribution.deposited", "contribution/k", "2024-01-05", ["donor": ["FRA"], "fund": "MIG01"])],
            question: ["list", "contributions"], path: ["rows", "0", "committed"], given: #""blank""#, right: #""""#),
        KnownDifference(
            name: "MD9: a forum that may be is none once it certainly was rescheduled",
            lines: [
                SmallWorlds.line(
                    "m", "meeting.scheduled", "meeting/f", "2024-01-11/2099-06-11",
                    ["title": "F", "kind": "imrf", "planned": "2099-05-06"]),
                SmallWorlds.line("n", "meeting.rescheduled", "meeting/f", "2024-02-11", ["planned": "2099-05-09"]),
            ], question: ["readiness", "f"], path: ["forum", "slug"], given: "no answer", right: #""f""#),
        KnownDifference(
            name: "MD10: the first day of the month in which a meeting was held is its start",
            lines: [
                SmallWorlds.line("m", "meeting.convened", "meeting/f", "2024-06", ["title": "F", "kind": "imrf"]),
                SmallWorlds.line(
                    "r", "requirement.adopted", "requirement/r", "2023-01-01",
                    [
                        "forum": "f", "area": "pledges", "title": "R", "verb": "invites", "measure": "pledges", "per": "none", "atLeast": 1,
                        "due": ["f.start-1"],
                    ]),
            ], question: ["readiness", "f"], path: ["requirements", "0", "due"], given: #""2024-05-31""#, right: #""2024-06-29""#),
        KnownDifference(
            name: "MD11: what was deposited of a contribution that was cancelled is only announced",
            lines: [
                SmallWorlds.line(
                    "m", "meeting.scheduled", "meeting/f", "2024-01-01", ["title": "F", "kind": "imrf", "planned": "2024-06-14"]),
                SmallWorlds.line(
                    "r", "requirement.adopted", "requirement/r", "2023-01-01",
                    ["forum": "f", "area": "fund", "title": "R", "verb": "voluntary", "measure": "deposits", "per": "none"]),
                SmallWorlds.line(
                    "d", "contribution.deposited", "contribution/k", "2024-01-06",
                    SmallWorlds.money("50.00", "USD", ("donor", ["FRA"]), ("fund", "MIG01"))),
                SmallWorlds.line("e", "contribution.cancelled", "contribution/k", "2024-02-06", [:]),
            ], question: ["readiness", "f"], path: ["requirements", "0", "status"], given: #""announced""#, right: #""submitted""#),
        KnownDifference(
            name: "MD14: a role that is told again loses what only the first statement says",
            lines: [
                SmallWorlds.line(
                    "r", "role.assumed", "role/x", "2024-01-01", ["kind": "champion-country", "states": ["KEN"], "office": "O"]),
                SmallWorlds.line("s", "role.assumed", "role/x", "2024-02-01", ["kind": "champion-country", "states": ["KEN"]]),
            ], question: ["list", "roles"], path: ["rows", "0", "office"], given: #""""#, right: #""O""#),
        KnownDifference(
            name: "MD15: rivals are settled by what started from a third",
            lines: [pledge("p", "2024-03-05", "P", "DEU")]
                + [("a", "p", "2024-01-01"), ("b", "p", "2024-01-02"), ("c", "p", "2024-01-03"), ("d", "b", "2024-01-04")].map {
                    id, base, day in
                    SmallWorlds.line(
                        id, "event.corrected", "event/p", "2027-01-01",
                        SmallWorlds.correction(of: "p", from: base, ["type": "pledge.made", "occurred": .string(day)]))
                }, question: ["check"], path: ["contradictions"], given: "[]", right: "the rivals a and c"),
    ]
}
