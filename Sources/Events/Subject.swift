import GlobalCompact

/// What an event is about: `<thing>/<slug>`, the slug being 1 to 80 of `a-z 0-9 -`; for `event`, an event's id.
package struct Subject: Hashable, Sendable {
    package var thing: Thing
    package var slug: String

    package init(_ thing: Thing, _ slug: String) {
        self.thing = thing
        self.slug = slug
    }

    /// A subject from its text; nothing when it is none.
    package init?(_ text: String) {
        let bytes = text.utf8
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")), let thing = Thing(rawValue: String(text[..<slash])) else { return nil }
        let slug = String(text[bytes.index(after: slash)...])
        guard thing == .event ? EventID.isValid(slug) : Self.isSlug(slug) else { return nil }
        self.init(thing, slug)
    }

    package var description: String {
        "\(thing.rawValue)/\(slug)"
    }

    /// Whether a text is 1 to 80 of `a-z 0-9 -`.
    package static func isSlug(_ text: String) -> Bool {
        isSlug(utf8: text.utf8.span)
    }

    /// Whether some bytes are 1 to 80 of `a-z 0-9 -`.
    package static func isSlug(utf8 bytes: Span<UInt8>) -> Bool {
        guard (1...80).contains(bytes.count) else { return false }
        return AllowedBytes.slug.areAll(bytes)
    }

    /// A slug made of a title: Latin letters in lower case without accents, and digits, everything else a hyphen; empty where the title has
    /// letters and none of them is Latin.
    package static func slug(from title: String) -> String {
        var slug = ""
        let folded = LatinFolding.folded(title)
        let letters = folded.filter(\.isLetter)
        guard letters.isEmpty || letters.contains(where: \.isASCII) else { return "" }
        for character in folded {
            if character.isASCII, character.isLetter || character.isNumber {
                slug.append(character)
            } else if !slug.hasSuffix("-"), !slug.isEmpty {
                slug.append("-")
            }
            if slug.utf8.count == 60 { break }
        }
        while slug.hasSuffix("-") { slug.removeLast() }
        return slug
    }
}

/// The rules of an event's id and of a writer's name.
package enum EventID {
    /// Whether a text is 1 to 64 of `A-Z a-z 0-9 . _ : -`.
    package static func isValid(_ text: String) -> Bool {
        isValid(utf8: text.utf8.span)
    }

    /// Whether some bytes are 1 to 64 of `A-Z a-z 0-9 . _ : -`.
    package static func isValid(utf8 bytes: Span<UInt8>) -> Bool {
        guard (1...64).contains(bytes.count) else { return false }
        return AllowedBytes.eventID.areAll(bytes)
    }
}

/// The rule of a writer's name.
package enum WriterName {
    /// Whether a text is 1 to 40 of `a-z 0-9 -`.
    package static func isValid(_ text: String) -> Bool {
        isValid(utf8: text.utf8.span)
    }

    /// Whether some bytes are 1 to 40 of `a-z 0-9 -`.
    package static func isValid(utf8 bytes: Span<UInt8>) -> Bool {
        bytes.count <= 40 && Subject.isSlug(utf8: bytes)
    }
}
