/// A view: its name, what it answers, and its query.
struct DatabaseView {
    var name: String
    var help: String
    var query: String
}
