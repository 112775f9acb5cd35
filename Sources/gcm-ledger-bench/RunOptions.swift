import Files

/// What a run is told: which builds, which sizes, how often, and where.
struct RunOptions {
    var program: String
    var before: String?
    var sizes = [1_000, 10_000]
    var rounds = 7
    var seed: UInt64 = 7
    /// The ledger of ordinary size, which also has the requirements.
    var ledger = "."
    /// Where a folder is made for what is measured on, and removed again.
    var folder = Machine.environment("TMPDIR") ?? "/tmp"
    /// Only cases in whose name this stands.
    var only = ""
    /// Whether the answers are compared and nothing is timed.
    var checksOnly = false
    /// The document whose figures are replaced; nil to print them.
    var document: String?

    static let usage = """
        usage: gcm-ledger-bench generate EVENTS SEED FOLDER
                   makes a ledger: the same events and the same seed give the same bytes
               gcm-ledger-bench run [--program FILE] [--before FILE] [--sizes 1000,10000] [--rounds 7] [--seed 7] [--ledger .]
                   [--folder FOLDER] [--only TEXT] [--check] [--into FILE]
                   measures the program, and an older build of it, beside every other program that is there; --check only compares
                   what they answer; --into puts the tables into a document, after its line '<!-- figures -->'

        """

    /// Options from their words; nothing where they are not understood.
    init?(_ words: [String]) {
        program = PathText.path(of: "gcm-ledger", in: PathText.folder(of: (try? RealFileSystem().canonicalPath("/proc/self/exe")) ?? ""))
        var words = words[...]
        while let option = words.popFirst() {
            if option == "--check" {
                checksOnly = true
            } else if let value = words.popFirst() {
                guard set(option, value) else { return nil }
            } else {
                return nil
            }
        }
    }

    /// What is wrong with the first path that names nothing of its kind; nothing where all do.
    func missing(_ system: any FileSystem) -> String? {
        let builds = [("--program", program)] + (before.map { [("--before", $0)] } ?? [])
        for (option, path) in builds where (try? system.status(path))??.isFolder != false {
            let build = "build one with 'swift build -c release --product gcm-ledger', or give the path of another"
            return "\(option) names no file: there is none at \(path)\n\(build): \(option) FILE\n"
        }
        if (try? system.status(folder))??.isFolder == true { return nil }
        return "--folder names no folder: there is none at \(folder)\nmake it with mkdir, or give the path of another: --folder FOLDER\n"
    }

    private mutating func set(_ option: String, _ value: String) -> Bool {
        switch option {
        case "--program": program = value
        case "--before": before = value
        case "--ledger": ledger = value
        case "--folder": folder = value
        case "--only": only = value
        case "--into": document = value
        case "--rounds":
            guard let number = Int(value), number > 0 else { return false }
            rounds = number
        case "--seed":
            guard let number = UInt64(value) else { return false }
            seed = number
        case "--sizes":
            sizes = value.split(separator: ",").compactMap { Int($0) }
            return !sizes.isEmpty && sizes.allSatisfy { $0 >= 100 }
        default: return false
        }
        return true
    }
}
