/// A question that was to be answered and was not.
struct Unanswered: Error {
    var question: String
    var answer: String
}
