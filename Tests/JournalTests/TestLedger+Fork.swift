import FileTesting
import Journal

extension TestLedger {
    /// A ledger that has acknowledged `a` and `b`, and the bytes of one in which the writer went on otherwise after `a`.
    static func forked(_ other: [String], _ body: (TestLedger, _ fork: [UInt8]) throws -> Void) throws {
        try with { ledger in
            try ledger.append(try Offers.meetings("a"))
            try TemporaryFolder.with { path in
                try Tree.copy(ledger.folder.root, to: path)
                let twin = try TestLedger(at: path)
                try twin.begin("geneva", takesOver: true)
                for id in other { try twin.append(try Offers.meetings(id)) }
                try ledger.append(try Offers.meetings("b"))
                try body(ledger, try twin.bytes())
            }
        }
    }
}
