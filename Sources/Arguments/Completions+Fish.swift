extension Completions {
    /// Save it as `PROGRAM.fish` in fish's folder `completions`.
    ///
    /// The words before the cursor's are handed over as what they say, that one as it was typed; fish quotes what it puts in.
    static func fish(_ program: String, _ function: String) -> String {
        #"""
        # \#(program): completion for fish
        function _\#(function)
            set -l words (commandline -opc)
            set -l current "$(commandline -ct)"
            set -l lines ($words[1] completions fish -- $words[2..] $current 2> /dev/null)
            printf '%s\n' $lines[2..]
            set -l lead "$(string match -r -- '^--[^=]*=' $current)"
            set -l path (string sub -s (math (string length -- "$lead") + 1) -- $current)
            switch "$lines[1]"
                case files
                    for each in (__fish_complete_path $path)
                        echo "$lead$each"
                    end
                case folders
                    for each in (__fish_complete_directories $path)
                        echo "$lead$each"
                    end
            end
        end
        complete -c \#(program) -f -a '(_\#(function))'

        """#
    }
}
