package extension CommandSpec {
    /// The words after the command's own, sorted out into operands and options.
    ///
    /// A value follows its option as the next word or after `=`; one that begins with two dashes needs `=`. Options and operands may
    /// stand in any order; `--` ends the options, and `-` alone is an operand. A call for help (`--help`, `-h`) ends the reading:
    /// what follows it is not looked at, and no operand is missed.
    ///
    /// Where the command takes any option, one that it does not list takes the next word as its value unless that begins with two dashes.
    func parse(_ words: [String]) throws(ArgumentProblem) -> ParsedArguments {
        var reading = ArgumentReading(self, words: words)
        return try reading.run()
    }
}
