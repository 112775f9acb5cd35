import Commands
import Files
import Messages

// Hands over the words and exits with the code: everything else is in Commands.
Machine.keepStandardStreamsApart()
Machine.ignoreBrokenPipes()
Machine.ignoreFileSizeSignals()
Machine.exit(Program.run(Machine.words, .process).rawValue)
