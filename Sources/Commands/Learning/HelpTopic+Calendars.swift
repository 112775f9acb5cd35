import Messages

/// How a calendar file is taken in, by what each kind of program does with one that it has seen before.
extension HelpTopic {
    static let calendars = HelpTopic(name: "calendars", otherNames: ["calendar", "ics", "ical", "icalendar", "import"]) { _ in
        page(
            ["program", "how it takes the file in", "what it does with a later file"], programs,
            above: [
                "\(command("timeline --output timeline.ics")) and \(command("readiness --output due.ics")) write a calendar: the "
                    + "whole current state, one event of whole days for each thing, which keeps its name from file to file. What is "
                    + "called off stays, and says so in its title."
            ],
            below: [
                "What has no whole days, as what is planned for a month, is left out and counted; with --undated first-day it stands on "
                    + "the first day that may be meant, or where only the last is told on that, and its title says so. Nothing is later "
                    + "than its source says.",
                "In a title a semicolon is written as \u{FF1B} and a backslash as \u{FF3C}: programs take these for signs of their own.",
            ])
    }

    private static let programs = [
        [
            "whatever subscribes or syncs: Nextcloud, Outlook, Google, Apple, vdirsyncer",
            "put the file where it has an address, and subscribe to that", "shows the later state",
        ],
        ["khal", "khal import --batch -a CALENDAR timeline.ics", "shows the later state; what is gone stays: remove it, or begin anew"],
        ["Evolution, Radicale", "import it", "shows the later state; what is gone stays"],
        [
            "Thunderbird, KOrganizer", "import it into a calendar of its own",
            "takes in nothing that it knows: empty the calendar first, or give it only what is new, with --new-since DATE",
        ],
        ["calcurse", "calcurse -D EMPTY-FOLDER -i timeline.ics", "doubles everything: an empty folder each time"],
        ["Emacs", "icalendar-import-file into an empty diary", "doubles everything: an empty diary each time"],
        ["remind", "ics2rem timeline.ics timeline.rem", "writes the file anew"],
    ]
}
