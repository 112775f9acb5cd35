import Events
package import GlobalCompact

extension StatedThing<FigureStated> {
    /// The days that a figure is of: those that it names, else those on which it was stated.
    package var days: Period {
        stated.asAt ?? occurred
    }
}
