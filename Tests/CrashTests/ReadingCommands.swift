/// Commands that ask, and write nothing.
enum ReadingCommands {
    static let all = [
        ["log"], ["list", "meeting"], ["list"], ["timeline"], ["brief", "ECA"], ["fund"], ["reconcile"], ["measure", "meetings"], ["page"],
        ["export", "sql"], ["export", "hledger"],
        ["check"],
        ["verify"],
        ["show", "ledger/geneva"],
    ]
}
