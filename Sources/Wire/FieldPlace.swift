/// A member, or an element of a list in one, on the way to something that is wrong.
struct FieldPlace {
    private let name: String
    private let index: Int?

    init(_ name: String, _ index: Int? = nil) {
        self.name = name
        self.index = index
    }

    /// `sessions[2]`
    var description: String {
        index.map { "\(name)[\($0)]" } ?? name
    }
}
