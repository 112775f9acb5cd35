/// An answer as a calendar: the whole of what stands on days, and what else is to be said of it.
package struct CalendarPage: Sendable {
    package var title: String
    /// What it rests on, and what is left out.
    package var about: String
    /// Of an answer that is one table, by its rows: nothing for a row that stands on no day.
    package var entries: [CalendarEntry?]

    package init(title: String, about: String, entries: [CalendarEntry?]) {
        (self.title, self.about, self.entries) = (title, about, entries)
    }
}
