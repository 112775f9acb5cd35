import Formats
import JSON

/// The pages that the tests write in every format.
enum SamplePages {
    static let pledges = Table(
        columns: [
            Column(name: "number", title: "No.", .number),
            Column(name: "state_code", for: .programs),
            Column(name: "state", title: "State"),
            Column(name: "title", title: "Pledge", wraps: true),
            Column(name: "made", title: "Made"),
            Column(name: "events", title: "Events", .number),
        ],
        rows: [
            [
                "2", "KEN", "Kenya",
                "Regularise the stay of East African nationals who live in the country, without fees",
                "2022-05-19", Cell("3", reasons: ["a1", "a2", "a3"]),
            ],
            ["11", "PRT", "Portugal", "A mobility agreement, with \"Portuguese lessons\" before departure", "2021-12-01", "12"],
            ["104", "JPN", "日本", "Support for reintegration"],
        ],
        empty: "No pledge is recorded.")

    /// Every kind of block.
    static let full = Page(
        blocks: [
            .heading("Pledges to the 2022 forum"),
            .paragraph("A pledge is counted once, however many States make it, and stands in the list under each of them by its name."),
            .table(pledges),
            .heading("Still open"),
            .items([
                "pledge/prt-2: no report since it was made",
                "pledge/jpn-104: the register gives neither a baseline nor a target, and the date is that of the forum itself",
            ]),
            .note("as of 2024-03-11, everything recorded; 3 writers, 812 events"),
        ],
        table: pledges, json: .object([(name: "rows", value: .array([.integer(2), .integer(11), .integer(104)]))]))

    static let noPledges = Table(columns: pledges.columns, rows: [], empty: pledges.empty)

    /// A table without rows under a heading.
    static let empty = Page(blocks: [.heading("Pledges"), .table(noPledges)], table: noPledges, json: .array([]))

    /// Nothing at all.
    static let nothing = Page(blocks: [], table: Table(columns: [], rows: [], empty: ""), json: .null)

    /// Blocks with nothing in them, and a table of one column with an empty cell.
    static let blanks: Page = {
        let table = Table(columns: [Column(name: "text")], rows: [[.blank], ["x"], []], empty: "")
        let columnless = Table(columns: [Column(name: "code", for: .programs)], rows: [["KEN"]], empty: "none")
        let blocks: [Block] = [
            .heading(""), .paragraph(""), .items([]), .items([""]), .note(""), .table(columnless), .paragraph("All the same."),
            .table(table),
        ]
        return Page(blocks: blocks, table: table, json: .string(""))
    }()

    /// A page of blocks alone.
    static func of(_ blocks: [Block]) -> Page {
        Page(blocks: blocks, table: noPledges, json: .null)
    }

    /// A page that is one table.
    static func of(_ table: Table) -> Page {
        Page(blocks: [.table(table)], table: table, json: .null)
    }

    static let all = [full, empty, nothing, blanks, HostilePage.page]
}

extension Format {
    /// The page in this format, as text to compare with.
    func text(_ page: Page, columns: Int = 100, usesColor: Bool = false) -> String {
        String(decoding: render(page, style: TextStyle(columns: columns, usesColor: usesColor)) ?? [], as: UTF8.self)
    }
}
