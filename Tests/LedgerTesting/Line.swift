package import Events
package import GlobalCompact

/// One line of a test's ledger, written tersely: `try .convened("forum", on: "2034-05-09").id("held").recorded("2034-05-20")`.
package struct Line: Sendable {
    /// Nothing for one made from the place among the others: `e1`, `e2`.
    package var id: String?
    package var writer = "geneva"
    package var subject: String
    package var type: String
    package var occurred: Period
    /// Nothing for one in the order of the lines, long after everything.
    package var recorded: Instant?
    package var event: Event

    /// A line that states a payload of a thing.
    package init(_ payload: some Payload, of slug: String, on occurred: String) throws {
        let type = Swift.type(of: payload).type
        subject = Subject(type.thing, slug).description
        self.type = type.rawValue
        self.occurred = try .written(occurred)
        event = Event.make(type) { $0 = payload }
    }

    /// A line that states a payload of a type, with what `body` fills in.
    package static func stating<P: Payload>(
        _ type: P.Type, _ slug: String, on occurred: String, _ body: (inout P) throws -> Void = { _ in }
    ) throws -> Line {
        var payload = P()
        try body(&payload)
        return try Line(payload, of: slug, on: occurred)
    }

    /// A line of a type that the program does not know.
    package static func unknown(_ type: String, _ subject: String, on occurred: String) throws -> Line {
        var line = try Line(EventRetracted(), of: "x", on: occurred)
        (line.type, line.subject, line.event) = (type, subject, .unknown(type: type))
        return line
    }

    /// The line with an id of its own.
    package func id(_ id: String) -> Line {
        var line = self
        line.id = id
        return line
    }

    /// The line in another writer's file.
    package func by(_ writer: String) -> Line {
        var line = self
        line.writer = writer
        return line
    }

    /// The line as recorded at an instant, or at the start of a day.
    package func recorded(_ text: String) throws -> Line {
        var line = self
        line.recorded = try Day(text).map { Instant.startOf(day: $0) } ?? .written(text)
        return line
    }

    /// The line with one more citation.
    package func citing(_ document: String, at place: String = "para 1") -> Line {
        guard var payload = event.payload else { return self }
        payload.cites.append(Citation(document: document, at: place))
        var line = self
        line.event = Event.make(Swift.type(of: payload).type) { $0 = payload }
        return line
    }
}

/// A text in a test that is not what it should be.
package enum TestProblem: Error {
    case notADay(String)
    case notAPeriod(String)
    case notAnInstant(String)
    case notADayRule(String)
    case notAnAmount(String)
    case noSuchState(String)
    case noSuchMeasure(String)
    case noSuchRow(String)
    case noSuchRequirement(String)
}

extension Period {
    /// A period as a test writes it.
    package static func written(_ text: String) throws -> Period {
        do throws(PeriodProblem) {
            return try Period(parsing: text)
        } catch {
            throw TestProblem.notAPeriod(text)
        }
    }
}

extension Day {
    /// A day as a test writes it.
    package static func written(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw TestProblem.notADay(text) }
        return day
    }
}

extension Instant {
    /// An instant as a test writes it.
    package static func written(_ text: String) throws -> Instant {
        guard let instant = Instant(text) else { throw TestProblem.notAnInstant(text) }
        return instant
    }
}

extension State {
    /// States as a test writes them: codes with spaces between them.
    package static func written(_ codes: String) throws -> [State] {
        var states: [State] = []
        for code in codes.split(separator: " ") {
            guard let state = State(code: String(code)) else { throw TestProblem.noSuchState(String(code)) }
            states.append(state)
        }
        return states
    }
}

extension Money {
    /// An amount as a test writes it: `5000000.00 EUR`; nothing for a blank.
    package static func written(_ text: String?) throws -> Money? {
        guard let text else { return nil }
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count == 2, let currency = Currency(code: parts[1]), let money = try? Money(parsing: parts[0], currency: currency)
        else { throw TestProblem.notAnAmount(text) }
        return money
    }
}

extension ObjectiveSet {
    /// Objectives by their numbers.
    package static func written(_ numbers: Int...) -> ObjectiveSet {
        ObjectiveSet(numbers) ?? ObjectiveSet()
    }
}
