/// Something that is asked or written, by the program and by whoever else can do the same.
struct BenchCase {
    let name: String
    /// The program itself first: the others are told as its multiples.
    var contenders: [Contender]
    /// Who is not measured, and why.
    var leftOut: [LeftOut] = []

    struct LeftOut {
        let name: String
        let reason: String
    }
}

/// One way to do what a case asks for.
struct Contender {
    let name: String
    /// The program and its words. `{run}` stands for a number that no other run has.
    let words: [String]
    var input: String?
    /// What is run once before everything, such as the making of a database.
    var setUp: [Step] = []
    /// What is run before each run, without being measured.
    var before: [Step] = []
    /// What tells, after a run, what came of it.
    var answer: Answer?

    /// A program that is run and has to succeed.
    struct Step {
        let words: [String]
        var input: String?
        var output: String?
    }

    /// An answer in CSV that can be held against another's: a header, and rows of which the first columns count.
    struct Answer {
        let words: [String]
        var input: String?
        let columns: Int
    }
}
