/// Texts like the six samples that RFC 8785's authors publish beside it, in our own words, each with its canonical form.
enum CanonicalSamples {
    static let all: [TextCase] = [
        sample("arrays", #"[ 56, { "d": true, "10": null, "1": [ ] } ]"#, #"[56,{"1":[],"10":null,"d":true}]"#),
        sample(
            "French", #"{"peche":"by code units","péché":"as in no dictionary","pêche":"in any language","pin":"ignored"}"#,
            #"{"peche":"by code units","pin":"ignored","p«C3 A9»ch«C3 A9»":"as in no dictionary","p«C3 AA»che":"in any language"}"#),
        sample(
            "structures",
            """
            {
              "1": {"f": {"f": "hi","F": 5} ,"\\n": 56.0},
              "10": { }, "": "empty", "a": { },
              "111": [ {"e": "yes","E": "no" } ],
              "A": { }
            }
            """, #"{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}"#),
        sample("Unicode that is not normalized", #"{"as it is":"A\u030a"}"#, #"{"as it is":"A«CC 8A»"}"#),
        sample(
            "values",
            #"""
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """#,
            #"""
            {"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],\#
            "string":"«E2 82 AC»$\u000f\nA'B\"\\\\\"/"}
            """#),
        sample(
            "names that sort oddly",
            #"""
            {
              "\u20ac": "euro", "\r": "carriage return", "\u000a": "newline", "1": "one", "\u0080": "control\u007f",
              "\ud83d\ude02": "smiley", "\u00f6": "o with dots", "\ufb33": "dalet", "</script>": "end of a script"
            }
            """#,
            #"""
            {"\n":"newline","\r":"carriage return","1":"one","</script>":"end of a script","«C2 80»":"control«7F»",\#
            "«C3 B6»":"o with dots","«E2 82 AC»":"euro","«F0 9F 98 82»":"smiley","«EF AC B3»":"dalet"}
            """#),
    ]

    private static func sample(_ label: String, _ text: String, _ expected: String) -> TextCase {
        TextCase(label: label, expected: TextCase.bytes(of: expected), bytes: Array(text.utf8))
    }
}
