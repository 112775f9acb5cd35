import Answers
import Arguments

/// Every command there is, by group. A new one is one file and one line here; one that asks, one in the catalogue of questions.
enum CommandCatalogue {
    static let groups: [(title: String, commands: [any Command.Type])] = [
        (
            "write",
            [
                InitCommand.self, RecordCommand.self, AppendCommand.self, ImportCommand.self, CorrectCommand.self, RetractCommand.self,
                MergeCommand.self,
            ]
        ),
        ("ask", QuestionCatalogue.all.map { command($0) }),
        ("give", [PageCommand.self, ExportCommand.self]),
        (
            "keep",
            [VerifyCommand.self, CheckCommand.self, ProveCommand.self, CheckpointCommand.self, SnapshotCommand.self, PackCommand.self]
        ),
        ("learn", [HelpCommand.self, SchemaCommand.self, CompletionsCommand.self, ManCommand.self, VersionCommand.self]),
    ]

    static var all: [any Command.Type] {
        groups.flatMap(\.commands)
    }

    /// The command of a name.
    static func command(named name: String) -> (any Command.Type)? {
        all.first { $0.name == name }
    }

    private static func command<Asked: Question>(_ question: Asked.Type) -> any Command.Type {
        question == LogQuestion.self ? LogCommand.self : AskCommand<Asked>.self
    }
}
