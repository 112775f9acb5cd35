import Formats

/// Pieces of a drawing, which all have their places as attributes: the page's policy lets nothing else say a length.
enum Drawing {
    static func rect(_ style: String, _ x: Double, _ y: Double, _ width: Double, _ height: Double, round: Double? = nil) -> Markup {
        Markup.element(
            "rect", style,
            [
                "x": Length.text(x), "y": Length.text(y), "width": Length.text(max(0, width)), "height": Length.text(height),
                "rx": round.map(Length.text),
            ])
    }

    static func line(_ style: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Markup {
        Markup.element(
            "line", style, ["x1": Length.text(x1), "x2": Length.text(x2), "y1": Length.text(y1), "y2": Length.text(y2)])
    }

    /// - Parameter anchor: `middle` or `end`; without it the text begins there.
    static func text(_ style: String, _ x: Double, _ y: Double, anchor: String? = nil, _ words: Markup) -> Markup {
        Markup.element("text", style, ["x": Length.text(x), "y": Length.text(y), "text-anchor": anchor]) { words }
    }

    static func circle(_ x: Double, _ y: Double, _ radius: Double) -> Markup {
        Markup.element("circle", ["cx": Length.text(x), "cy": Length.text(y), "r": Length.text(radius)])
    }

    static func square(_ x: Double, _ y: Double, _ side: Double) -> Markup {
        Markup.element(
            "rect",
            [
                "x": Length.text(x - side / 2), "y": Length.text(y - side / 2), "width": Length.text(side),
                "height": Length.text(side),
            ])
    }

    static func diamond(_ x: Double, _ y: Double, _ radius: Double) -> Markup {
        let r = Length.text(radius)
        return Markup.element("path", ["d": "M\(Length.text(x)) \(Length.text(y - radius))l\(r) \(r)l-\(r) \(r)l-\(r) -\(r)z"])
    }

    /// Marks that belong together, with what is told where one points at them.
    static func group(_ style: String, _ title: Markup = "", @MarkupBuilder _ marks: () -> Markup) -> Markup {
        Markup.element("g", style) {
            if !title.isEmpty { Markup.element("title") { title } }
            marks()
        }
    }
}
