import Answers
import Arguments
import Formats
import Messages

/// `page`: a forum's road as a web page in one file.
enum PageCommand: Command {
    private static let endings = [".html", ".htm"]

    static let spec = CommandSpec(
        name: "page", group: "give", summary: "a forum's readiness and what stands around it, as a web page in one file",
        discussion: """
            Without FORUM: as for 'readiness'. The page opens from a disk or a mail in any browser, asks for nothing else, prints, and \
            says the same without its script. Every requirement and every stated figure on it opens its reasons: events, documents and \
            places; every other count, the things that are counted. What nothing is recorded of is left out.
            """,
        operands: [OperandSpec(name: "FORUM", help: "the forum's meeting, such as imrf-2026", isOptional: true)],
        options: [OptionSpec(name: "region", valueName: "REGION", help: "only what is expected and recorded of one region, such as UNECE")]
            + CommonOptions.cuts + [
                CommonOptions.noCache,
                OptionSpec(name: "output", valueName: "FILE", help: "write the page to a file, such as page.html"),
            ],
        examples: [
            (command: "page --output page.html", says: "the next forum as it stands"),
            (command: "page imrf-2026 --as-of 2026-04-07 --output april.html", says: "a month before the forum"),
            (command: "page --region UNECE --output unece.html", says: "one region"),
        ])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        if let output = invocation.arguments.value("output"), let ending = Format.ending(ofFileName: output), !endings.contains(ending) {
            throw Failure(.notUnderstood, Sentences.notAPagesEnding(ending, output, endings))
        }
        let page = try ForumPage(invocation.request)
        try invocation.put(page.bytes)
        invocation.console.surroundings.keepCache(page.reading)
        return .done
    }
}
