import Files

/// What the program relies on, call by call.
enum Behaviours {
    static let all = looking + naming + opening + bytes + locking

    private static let looking = [
        Behaviour("a status tells files, folders and nothing", ["file of 3", "folder", "nothing", "nothing", "folder"]) { told in
            let (files, at) = (told.files, told.at)
            try told.put("abc", "a")
            for path in ["a", ".", "b", "b/c", ""] { told.tell { try files.status(at(path)) } }
        },
        Behaviour("a path through a file", ["status: not a folder, */a/b", "open: not a folder, */a/b", "list: not a folder, */a"]) {
            told in
            let (files, at) = (told.files, told.at)
            try told.put("", "a")
            told.tell { try files.status(at("a/b")) }
            told.tell { try files.contents(of: at("a/b")) }
            told.tell { try files.names(in: at("a")) }
        },
        Behaviour("a file with a slash after it", ["status: not a folder, */a/", "open: not a folder, */a/", "rename: not a folder, */a/"])
        {
            told in
            let (files, at) = (told.files, told.at)
            try told.put("", "a")
            told.tell { try files.status(at("a/")) }
            told.tell { try files.open(at("a/"), for: .reading) }
            told.tell { try files.rename(at("a/"), to: at("b")) }
        },
        Behaviour("a path with detours", ["x", "x", "x", "*/f/a"]) { told in
            let (files, at) = (told.files, told.at)
            try files.makeFolder(at("f/g"))
            try told.put("x", "f/a")
            for path in ["f//a", "./f/./a", "f/g/../a"] { told.tell { try files.contents(of: at(path)) } }
            told.tell { try files.canonicalPath(at("f/g/.././/a")) }
        },
        Behaviour("the canonical path of nothing", ["link: missing, */a", "link: not a folder, */f/b"]) { told in
            let (files, at) = (told.files, told.at)
            told.tell { try files.canonicalPath(at("a")) }
            try told.put("", "f")
            told.tell { try files.canonicalPath(at("f/b")) }
        },
        Behaviour("names sorted by their bytes", [".h B a a-b e\u{301} \u{E9}", "list: missing, */x", ""]) { told in
            let (files, at) = (told.files, told.at)
            for name in ["\u{E9}", "e\u{301}", "a-b", "a", "B", ".h"] { try told.put("", name) }
            told.tell { try files.names(in: at("")) }
            told.tell { try files.names(in: at("x")) }
            try files.makeFolder(at("f"))
            told.tell { try files.names(in: at("f")) }
        },
        Behaviour("a status stays until something changes", ["true", "false", "true", "false"]) { told in
            let (files, at) = (told.files, told.at)
            try told.put("a", "a")
            let first = try files.status(at("a"))
            told.tell { try files.status(at("a")) == first }
            try told.put("b", "a")
            told.tell { try files.status(at("a")) == first }
            let second = try files.status(at("a"))
            try files.makeFolder(at("f"))
            told.tell { try files.status(at("a")) == second }
            told.tell { second?.inode == first?.inode }
        },
        Behaviour(
            "a path with a zero byte, an empty one, a name of 256 bytes",
            [
                "status: invalid, */a\0b", "nothing", "open: missing, ", "open: name too long, */" + String(repeating: "n", count: 256),
            ]
        ) { told in
            let (files, at) = (told.files, told.at)
            told.tell { try files.status(at("a\0b")) }
            told.tell { try files.status("") }
            told.tell { try files.open("", for: .updating(create: true)) }
            told.tell { try files.open(at(String(repeating: "n", count: 256)), for: .creating) }
        },
    ]

    private static let naming = [
        Behaviour("folders are made with those above, and again", ["done", "done", "folder", "folder"]) { told in
            let (files, at) = (told.files, told.at)
            told.tell { try files.makeFolder(at("a/b/c")) }
            told.tell { try files.makeFolder(at("a/b/c/")) }
            told.tell { try files.status(at("a")) }
            told.tell { try files.status(at("a/b/c/")) }
        },
        Behaviour(
            "no folder over a file or below one, nor without a name",
            [
                "makeFolder: existing, */a", "makeFolder: not a folder, */a/b", "makeFolder: not a folder, */a/b/c",
                "makeFolder: missing, ",
            ]
        ) { told in
            let (files, at) = (told.files, told.at)
            try told.put("x", "a")
            told.tell { try files.makeFolder(at("a")) }
            told.tell { try files.makeFolder(at("a/b")) }
            told.tell { try files.makeFolder(at("a/b/c")) }
            told.tell { try files.makeFolder("") }
        },
        Behaviour("renaming replaces a file", ["done", "b", "1", "rename: missing, */a", "rename: missing, */b"]) { told in
            let (files, at) = (told.files, told.at)
            try told.put("1", "a")
            try told.put("2", "b")
            told.tell { try files.rename(at("a"), to: at("b")) }
            told.tell { try files.names(in: at("")) }
            told.tell { try files.contents(of: at("b")) }
            told.tell { try files.rename(at("a"), to: at("c")) }
            told.tell { try files.rename(at("b"), to: at("f/b")) }
        },
        Behaviour("renaming to itself changes nothing", ["done", "1"]) { told in
            let (files, at) = (told.files, told.at)
            try told.put("1", "a")
            told.tell { try files.rename(at("a"), to: at("a")) }
            told.tell { try files.contents(of: at("a")) }
        },
        Behaviour("renaming into another folder", ["done", "f", "x", "1"]) { told in
            let (files, at) = (told.files, told.at)
            try files.makeFolder(at("f"))
            try told.put("1", "a")
            told.tell { try files.rename(at("a"), to: at("f/x")) }
            told.tell { try files.names(in: at("")) }
            told.tell { try files.names(in: at("f")) }
            told.tell { try files.contents(of: at("f/x")) }
        },
        Behaviour(
            "renaming folders",
            [
                "done", "1", "rename: is a folder, */a", "rename: not a folder, */g", "rename: not empty, */e", "done",
                "rename: invalid, */g",
            ]
        ) { told in
            let (files, at) = (told.files, told.at)
            try files.makeFolder(at("f"))
            try files.makeFolder(at("e"))
            try told.put("1", "f/x")
            try told.put("1", "a")
            told.tell { try files.rename(at("f"), to: at("g")) }
            told.tell { try files.contents(of: at("g/x")) }
            told.tell { try files.rename(at("a"), to: at("g")) }
            told.tell { try files.rename(at("g"), to: at("a")) }
            told.tell { try files.rename(at("e"), to: at("g")) }
            told.tell { try files.rename(at("g"), to: at("e")) }
            try files.makeFolder(at("g"))
            told.tell { try files.rename(at("g"), to: at("g/h")) }
        },
        Behaviour("renaming through a file", ["rename: not a folder, */a", "rename: not a folder, */a/b"]) { told in
            let (files, at) = (told.files, told.at)
            try told.put("1", "a")
            try told.put("2", "c")
            told.tell { try files.rename(at("a"), to: at("c/d")) }
            told.tell { try files.rename(at("a/b"), to: at("d")) }
        },
        Behaviour("renaming to a path with a zero byte", ["rename: invalid, */b\0", "a"]) { told in
            let (files, at) = (told.files, told.at)
            try told.put("1", "a")
            told.tell { try files.rename(at("a"), to: at("b\0")) }
            told.tell { try files.names(in: at("")) }
        },
        Behaviour(
            "removing",
            [
                "remove: not empty, */f", "done", "done", "remove: missing, */f", "remove: not a folder, */a/b", "done", "",
            ]
        ) { told in
            let (files, at) = (told.files, told.at)
            try files.makeFolder(at("f"))
            try told.put("1", "f/x")
            try told.put("1", "a")
            told.tell { try files.remove(at("f")) }
            told.tell { try files.remove(at("f/x")) }
            told.tell { try files.remove(at("f")) }
            told.tell { try files.remove(at("f")) }
            told.tell { try files.remove(at("a/b")) }
            told.tell { try files.remove(at("a")) }
            told.tell { try files.names(in: at("")) }
        },
        Behaviour("syncing a folder", ["done", "syncFolder: not a folder, */a", "syncFolder: missing, */b"]) { told in
            let (files, at) = (told.files, told.at)
            try told.put("1", "a")
            told.tell { try files.syncFolder(at("")) }
            told.tell { try files.syncFolder(at("a")) }
            told.tell { try files.syncFolder(at("b")) }
        },
        Behaviour("leftovers are removed, and nothing else", [".gcm-ledger-notes.tmp .tmp-1 x.tmp"]) { told in
            let (files, at) = (told.files, told.at)
            for name in [".gcm-ledger-0123456789abcdef.tmp", ".gcm-ledger-notes.tmp", ".tmp-1", "x.tmp"] { try told.put("1", name) }
            files.removeLeftovers(in: at(""))
            files.removeLeftovers(in: at("missing"))
            told.tell { try files.names(in: at("")) }
        },
    ]
}
