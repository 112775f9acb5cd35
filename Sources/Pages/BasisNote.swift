package import JSON

/// What an answer rests on: a line for people, the whole for programs.
package struct BasisNote: Sendable {
    package var line: String
    package var json: JSONValue

    package init(line: String, json: JSONValue) {
        self.line = line
        self.json = json
    }
}
