/// Which of several something is, in words as far as people say it so.
enum Ordinal {
    private static let words = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]

    static func word(_ number: Int) -> String {
        if words.indices.contains(number - 1) { return words[number - 1] }
        let ending = (11...13).contains(number % 100) ? "th" : [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
        return String(number) + ending
    }
}
