/// The recipes of CONTRIBUTING.md: under a heading, numbered places that begin with a path, in which `<...>` stands for a name.
enum RecipeRule {
    /// What there is a recipe for, by its heading.
    static let headings = ["An event type", "A field", "A measure", "A format", "A command"]

    /// One of them: its places, from the first.
    struct Recipe {
        var heading: String
        var places: [String] = []
    }

    static func recipes(_ text: String) -> [Recipe] {
        var found: [Recipe] = []
        var isWithin = false
        for line in text.split(separator: "\n") {
            if line.hasPrefix("#") {
                isWithin = line.hasPrefix("### ") && headings.contains(String(line.dropFirst(4)))
                if isWithin { found.append(Recipe(heading: String(line.dropFirst(4)))) }
            } else if isWithin, let match = line.prefixMatch(of: /[0-9]+\. `([^`]+)`:/) {
                found[found.count - 1].places.append(String(match.output.1))
            } else if isWithin, line.first?.isNumber == true {
                found[found.count - 1].places.append(String(line))
            }
        }
        return found
    }

    /// The recipes that are missing or too short, and the places of which nothing is there.
    static func violations(_ recipes: [Recipe], paths: [String]) -> [String] {
        var found = headings.filter { heading in recipes.count { $0.heading == heading } != 1 }.map { "\($0): there is not one recipe" }
        for recipe in recipes {
            if recipe.places.count < 3 { found.append("\(recipe.heading): has \(recipe.places.count) places") }
            for place in recipe.places where !paths.contains(where: { isAt($0, place) }) {
                found.append("\(recipe.heading): nothing is at \(place)")
            }
        }
        return found
    }

    /// Whether a path is that of a place, or of something in it where it is a folder.
    private static func isAt(_ path: String, _ place: String) -> Bool {
        let wanted = place.split(separator: "/")
        let parts = path.split(separator: "/")
        guard place.hasSuffix("/") ? parts.count > wanted.count : parts.count == wanted.count else { return false }
        return zip(parts, wanted).allSatisfy { part, wanted in isNamed(part, wanted) }
    }

    /// Whether a name is a wanted one, in which `<...>` stands for letters.
    private static func isNamed(_ name: Substring, _ wanted: Substring) -> Bool {
        guard let open = wanted.firstIndex(of: "<"), let close = wanted.firstIndex(of: ">"), open < close else { return name == wanted }
        let (before, after) = (wanted[..<open], wanted[wanted.index(after: close)...])
        guard name.hasPrefix(before), name.hasSuffix(after), name.count > before.count + after.count else { return false }
        return name.dropFirst(before.count).dropLast(after.count).allSatisfy(\.isLetter)
    }

    /// The renderings of formats that have no tests of their name.
    static func untestedRenderings(_ paths: [String]) -> [String] {
        paths.compactMap { path in path.wholeMatch(of: /Sources\/Formats\/([A-Za-z]+)Rendering\.swift/)?.output.1 }
            .filter { !paths.contains("Tests/FormatsTests/\($0)Tests.swift") }.map { "\($0)Rendering has no tests in FormatsTests" }
    }
}
