import DeskTesting
import FileTesting
import Files
import Testing

@Suite("Two clones, merged by git")
struct GitTests {
    private struct Git {
        let folder: String

        func run(_ words: String...) -> Bool {
            let identity = ["Author", "Committer"].flatMap { role in
                ["GIT_\(role.uppercased())_NAME=\(role)", "GIT_\(role.uppercased())_EMAIL="]
            }
            let environment = ["PATH=" + (Machine.environment("PATH") ?? ""), "HOME=" + folder, "GIT_CONFIG_NOSYSTEM=1"] + identity
            // As on a machine that would turn line ends around.
            let settings = ["-C", folder, "-c", "core.autocrlf=true", "-c", "init.defaultBranch=main", "-c", "user.useConfigOnly=false"]
            return Machine.run("git", settings + words, environment: environment) == 0
        }

        func commitAll() -> Bool {
            run("add", ".") && run("commit", "-q", "-m", "What is new")
        }
    }

    @Test("An ordinary git merge keeps every byte and is what 'merge' gives")
    func gitMerge() throws {
        guard Machine.run("git", ["--version"], environment: []) == 0 else {
            print("skipped: there is no git here")
            return
        }
        try Desk.withOffices { office in
            let (lisbon, geneva) = (try office("lisbon"), try office("geneva"))
            let (here, there) = (Git(folder: lisbon.folder), Git(folder: geneva.folder))
            try lisbon.done("init", "--writer", "lisbon")
            try lisbon.publish("plan")
            try #require(here.run("init", "-q"))
            try #require(here.commitAll())
            try #require(here.run("clone", "-q", lisbon.folder, geneva.folder))
            #expect(try geneva.events() == lisbon.events())
            try geneva.done("init", "--writer", "geneva")
            try geneva.publish("minutes")
            try lisbon.publish("after")
            let expected = try lisbon.copied(to: "expected")
            try expected.done("merge", geneva.folder)
            try #require(here.commitAll())
            try #require(there.commitAll())
            try #require(here.run("pull", "-q", "--no-rebase", "--no-edit", geneva.folder, "HEAD"))
            try #require(there.run("pull", "-q", "--no-rebase", "--no-edit", lisbon.folder, "HEAD"))
            #expect(try lisbon.events() == expected.events())
            #expect(try geneva.events() == expected.events())
            #expect(try lisbon.ids() == ["plan", "minutes", "after"])
            try lisbon.publish("later")
        }
    }
}
