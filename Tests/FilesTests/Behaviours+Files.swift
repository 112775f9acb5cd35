import Files

extension Behaviours {
    static let opening = [
        Behaviour(
            "what is missing is opened only by a use that makes it",
            [
                "open: missing, */a", "open: missing, */a", "open: missing, */a", "file of 0", "file of 0",
            ]
        ) { told in
            let (files, at) = (told.files, told.at)
            for use in [FileUse.reading, .updating(create: false), .writing] { told.tell { try files.open(at("a"), for: use) } }
            for (name, use) in [("b", FileUse.updating(create: true)), ("c", .creating)] {
                files.close(try files.open(at(name), for: use))
                told.tell { try files.status(at(name)) }
            }
        },
        Behaviour("what is there is opened as it is, but not for creating", ["3", "3", "3", "3", "open: existing, */a", "abc"]) { told in
            let (files, at) = (told.files, told.at)
            try told.put("abc", "a")
            for use in [FileUse.reading, .updating(create: false), .updating(create: true), .writing] {
                let file = try files.open(at("a"), for: use)
                told.tell { try files.status(of: file).size }
                files.close(file)
            }
            told.tell { try files.open(at("a"), for: .creating) }
            told.tell { try files.contents(of: at("a")) }
        },
        Behaviour(
            "a folder is not opened",
            [
                "open: is a folder, */f", "open: is a folder, */f", "open: is a folder, */f", "open: is a folder, */f",
                "open: existing, */f",
                "open: is a folder, */g/",
            ]
        ) { told in
            let (files, at) = (told.files, told.at)
            try files.makeFolder(at("f"))
            for use in [FileUse.reading, .updating(create: false), .updating(create: true), .writing, .creating] {
                told.tell { try files.open(at("f"), for: use) }
            }
            told.tell { try files.open(at("g/"), for: .updating(create: true)) }
        },
        Behaviour(
            "a pipe is told, and not opened as a file",
            [
                "other", "open: not a file, */p", "open: not a file, */p", "open: not a file, */p", "open: existing, */p",
                "open: not a file, */p", "open: not a folder, */p/a", "p", "done", "done", "1",
            ]
        ) { told in
            let (files, at) = (told.files, told.at)
            try told.putPipe("p")
            told.tell { try files.status(at("p")) }
            for use in [FileUse.reading, .updating(create: false), .updating(create: true), .creating] {
                told.tell { try files.open(at("p"), for: use) }
            }
            told.tell { try files.contents(of: at("p")) }
            told.tell { try files.open(at("p/a"), for: .reading) }
            told.tell { try files.names(in: at("")) }
            try told.put("1", "a")
            told.tell { try files.rename(at("p"), to: at("q")) }
            told.tell { try files.rename(at("a"), to: at("q")) }
            told.tell { try files.contents(of: at("q")) }
        },
        Behaviour(
            "what is named by a user is read to its end and not written",
            ["ab", "nothing", "open: is a folder, */f", "write: not open for this, */a"]
        ) {
            told in
            let (files, at) = (told.files, told.at)
            try told.put("ab", "a")
            try files.makeFolder(at("f"))
            for path in ["a", "b", "f"] { told.tell { try files.input(from: at(path), upTo: 1_000) } }
            let file = try files.open(at("a"), for: .receiving)
            defer { files.close(file) }
            told.tell { try files.write([1], to: file, at: 0) }
        },
        Behaviour("no file is made in a missing folder", ["open: missing, */f/a", "open: missing, */f/a", ""]) { told in
            let (files, at) = (told.files, told.at)
            told.tell { try files.open(at("f/a"), for: .creating) }
            told.tell { try files.open(at("f/a"), for: .updating(create: true)) }
            told.tell { try files.names(in: at("")) }
        },
    ]

    static let bytes = [
        Behaviour("reading stops at the count or the end", ["abc", "cd", "ef", "", "", "", "def"]) { told in
            let (files, at) = (told.files, told.at)
            try told.put("abcdef", "a")
            let file = try files.open(at("a"), for: .reading)
            defer { files.close(file) }
            for (offset, count) in [(0, 3), (2, 2), (4, 10), (6, 10), (100, 1), (0, 0), (3, Int.max)] {
                told.tell { try files.read(file, at: offset, count: count) }
            }
        },
        Behaviour("writing anywhere", ["done", "000012", "done", "090012", "done", "file of 6", "done", "090012xyz"]) { told in
            let (files, at) = (told.files, told.at)
            let file = try files.open(at("a"), for: .creating)
            defer { files.close(file) }
            told.tell { try files.write(Array("12".utf8), to: file, at: 4) }
            told.tell { try files.read(file, at: 0, count: 10) }
            told.tell { try files.write(Array("9".utf8), to: file, at: 1) }
            told.tell { try files.read(file, at: 0, count: 10) }
            told.tell { try files.write([], to: file, at: 50) }
            told.tell { try files.status(of: file) }
            told.tell { try files.write(Array("xyz".utf8), to: file, at: 6) }
            told.tell { try files.contents(of: at("a")) }
        },
        Behaviour("cutting and extending", ["ab", "ab00", "", "000"]) { told in
            let (files, at) = (told.files, told.at)
            try told.put("abc", "a")
            let file = try files.open(at("a"), for: .updating(create: false))
            defer { files.close(file) }
            for size in [2, 4, 0, 3] {
                try files.truncate(file, to: size)
                told.tell { try files.read(file, at: 0, count: 9) }
            }
        },
        Behaviour("a file has the permissions that it was given last, and a birth that stays", ["640", "600", "true", "false"]) { told in
            let (files, at) = (told.files, told.at)
            let file = try files.open(at("a"), for: .creating)
            defer { files.close(file) }
            let born = try files.birth(at("a"))
            for permissions: UInt32 in [0o640, 0o600] {
                try files.setPermissions(file, permissions)
                told.tell { String(try files.status(of: file).permissions, radix: 8) }
            }
            told.tell { try files.birth(at("a")) == born }
            told.tell { try files.isLink(at("a")) }
        },
        Behaviour("a mark is the file's time until it is written to, however soon", ["true", "true", "false", "true"]) { told in
            let (files, at) = (told.files, told.at)
            try told.put("abc", "a")
            let file = try files.open(at("a"), for: .updating(create: false))
            defer { files.close(file) }
            let written = try files.status(of: file).modifiedNanoseconds
            let mark = try files.mark(file)
            told.tell { try files.status(of: file).modifiedNanoseconds == mark }
            told.tell { mark != written }
            try files.write(Array("b".utf8), to: file, at: 1)
            told.tell { try files.status(of: file).modifiedNanoseconds == mark }
            told.tell { try files.mark(file) != mark }
        },
        Behaviour("what is mapped has the bytes of the file, and is nobody else's", ["bytes", "abc", "read: invalid, */a"]) { told in
            let (files, at) = (told.files, told.at)
            try told.put(String(repeating: "-", count: 4096) + "bytes", "a")
            try told.put("abc", "b")
            for (name, offset, count) in [("a", 4096, 5), ("b", 0, 3)] {
                let file = try files.open(at(name), for: .reading)
                defer { files.close(file) }
                let mapped = try files.map(file, at: offset, count: count, room: 100)
                told.tell { mapped.withSpan(0..<count) { bytes in String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self) } }
            }
            let file = try files.open(at("a"), for: .reading)
            defer { files.close(file) }
            told.tell { try files.map(file, at: -4096, count: 1, room: 0).count }
        },
        Behaviour("what was cut does not come back", ["abX0e"]) { told in
            let (files, at) = (told.files, told.at)
            try told.put("abcd", "a")
            let file = try files.open(at("a"), for: .updating(create: false))
            defer { files.close(file) }
            try files.truncate(file, to: 2)
            try files.write(Array("X".utf8), to: file, at: 2)
            try files.write(Array("e".utf8), to: file, at: 4)
            told.tell { try files.contents(of: at("a")) }
        },
        Behaviour(
            "negative numbers are refused",
            [
                "read: invalid, */a", "read: invalid, */a", "write: invalid, */a", "truncate: invalid, */a",
            ]
        ) { told in
            let (files, at) = (told.files, told.at)
            let file = try files.open(at("a"), for: .creating)
            defer { files.close(file) }
            told.tell { try files.read(file, at: -1, count: 1) }
            told.tell { try files.read(file, at: 0, count: -1) }
            told.tell { try files.write([1], to: file, at: -1) }
            told.tell { try files.truncate(file, to: -1) }
        },
        Behaviour(
            "what is opened for one use is not used for another",
            [
                "write: not open for this, */a", "truncate: invalid, */a", "done", "read: not open for this, */a", "done", "x",
            ]
        ) { told in
            let (files, at) = (told.files, told.at)
            try told.put("abc", "a")
            let reading = try files.open(at("a"), for: .reading)
            told.tell { try files.write([1], to: reading, at: 0) }
            told.tell { try files.truncate(reading, to: 0) }
            told.tell { try files.sync(reading) }
            files.close(reading)
            let writing = try files.open(at("a"), for: .writing)
            told.tell { try files.read(writing, at: 0, count: 1) }
            try files.write(Array("x".utf8), to: writing, at: 0)
            told.tell { try files.truncate(writing, to: 1) }
            files.close(writing)
            told.tell { try files.contents(of: at("a")) }
        },
        Behaviour("an open file stays what it is, whatever becomes of its name", ["old", "new", "old!", "nothing", "3"]) { told in
            let (files, at) = (told.files, told.at)
            try told.put("old", "a")
            let file = try files.open(at("a"), for: .updating(create: false))
            defer { files.close(file) }
            try told.put("new", "a")
            told.tell { try files.read(file, at: 0, count: 9) }
            told.tell { try files.contents(of: at("a")) }
            try files.remove(at("a"))
            try files.write(Array("!".utf8), to: file, at: 3)
            told.tell { try files.read(file, at: 0, count: 9) }
            told.tell { try files.status(at("a")) }
            try files.truncate(file, to: 3)
            try files.sync(file)
            told.tell { try files.status(of: file).size }
        },
        Behaviour("two handles see one content", ["one", "onetwo", "on"]) { told in
            let (files, at) = (told.files, told.at)
            let first = try files.open(at("a"), for: .creating)
            let second = try files.open(at("a"), for: .updating(create: true))
            try files.write(Array("one".utf8), to: first, at: 0)
            told.tell { try files.read(second, at: 0, count: 9) }
            try files.write(Array("two".utf8), to: second, at: 3)
            told.tell { try files.read(first, at: 0, count: 9) }
            files.close(first)
            try files.truncate(second, to: 2)
            files.close(second)
            told.tell { try files.contents(of: at("a")) }
        },
        Behaviour("replacing", ["nothing", "1", "22", "a", "open: is a folder, */f", "open: missing, */g/b"]) { told in
            let (files, at) = (told.files, told.at)
            told.tell { try files.contents(of: at("a")) }
            try told.put("1", "a")
            told.tell { try files.contents(of: at("a")) }
            try told.put("22", "a")
            told.tell { try files.contents(of: at("a")) }
            told.tell { try files.names(in: at("")) }
            try files.makeFolder(at("f"))
            told.tell { try files.replace(at("f"), with: [1]) }
            told.tell { try files.replace(at("g/b"), with: [1]) }
        },
    ]

    static let locking = [
        Behaviour("a lock has one holder, who may ask again", ["true", "false", "true"]) { told in
            let (files, at) = (told.files, told.at)
            let first = try files.open(at("a"), for: .updating(create: true))
            let second = try files.open(at("a"), for: .reading)
            defer {
                files.close(first)
                files.close(second)
            }
            told.tell { try files.lock(first, waitMilliseconds: 0) }
            told.tell { try files.lock(second, waitMilliseconds: 0) }
            told.tell { try files.lock(first, waitMilliseconds: 0) }
        },
        Behaviour("a lock is free once its file is closed", ["true", "true"]) { told in
            let (files, at) = (told.files, told.at)
            let first = try files.open(at("a"), for: .updating(create: true))
            told.tell { try files.lock(first, waitMilliseconds: 0) }
            files.close(first)
            let second = try files.open(at("a"), for: .updating(create: true))
            defer { files.close(second) }
            // A process that another test starts may hold the descriptor's copy for a moment, until it runs its own program.
            told.tell { try files.lock(second, waitMilliseconds: 10_000) }
        },
        Behaviour("closing another handle keeps the lock", ["true", "false"]) { told in
            let (files, at) = (told.files, told.at)
            let first = try files.open(at("a"), for: .updating(create: true))
            let second = try files.open(at("a"), for: .updating(create: true))
            told.tell { try files.lock(first, waitMilliseconds: 0) }
            files.close(second)
            let third = try files.open(at("a"), for: .updating(create: true))
            told.tell { try files.lock(third, waitMilliseconds: 0) }
            files.close(third)
            files.close(first)
        },
        Behaviour("a file that took the name of a locked one has a lock of its own", ["true", "true"]) { told in
            let (files, at) = (told.files, told.at)
            let first = try files.open(at("a"), for: .updating(create: true))
            told.tell { try files.lock(first, waitMilliseconds: 0) }
            try files.rename(at("a"), to: at("b"))
            let second = try files.open(at("a"), for: .updating(create: true))
            told.tell { try files.lock(second, waitMilliseconds: 0) }
            files.close(first)
            files.close(second)
        },
    ]
}
