import Events
import Wire

/// Events that tests offer.
enum Offers {
    /// A meeting that was proposed on a day.
    static func meeting(_ id: String?, title: String = "A meeting", occurred: String = "2024-05-02") throws(OfferProblem) -> Offer {
        let member = id.map { #""id":"\#($0)","# } ?? ""
        return try read(
            #"{\#(member)"type":"meeting.proposed","subject":"meeting/x","occurred":"\#(occurred)","data":{"title":"\#(title)"}}"#)
    }

    /// Meetings of these ids.
    static func meetings(_ ids: String...) throws(OfferProblem) -> [Offer] {
        var offers: [Offer] = []
        for id in ids { offers.append(try meeting(id, title: "Meeting " + id)) }
        return offers
    }

    /// A correction of a proposed meeting's title.
    static func correction(_ id: String?, of event: String, title: String = "Another title") throws(OfferProblem) -> Offer {
        let content = #"{"type":"meeting.proposed","subject":"meeting/x","occurred":"2024-05-02","data":{"title":"\#(title)"}}"#
        let data = #"{"event":"\#(event)","replaces":"\#(event)","reason":"A slip.","content":\#(content)}"#
        let member = id.map { #""id":"\#($0)","# } ?? ""
        return try read(#"{\#(member)"type":"event.corrected","subject":"event/\#(event)","occurred":"2026-02-03","data":\#(data)}"#)
    }

    /// A retraction.
    static func retraction(_ id: String, of event: String) throws(OfferProblem) -> Offer {
        let data = #"{"event":"\#(event)","reason":"It was another meeting."}"#
        return try read(#"{"id":"\#(id)","type":"event.retracted","subject":"event/\#(event)","occurred":"2026-02-03","data":\#(data)}"#)
    }

    /// What some JSON offers.
    static func read(_ text: String) throws(OfferProblem) -> Offer {
        var reader = OfferReader()
        let bytes = Array(text.utf8)
        return try reader.read(bytes.span)
    }
}
