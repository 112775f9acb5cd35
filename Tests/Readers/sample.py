"""Makes ledgers' folders for the readers to be tried on: sample.py FOLDER, with lines of every event type on standard input.

golden/   the lines as they are, in more files than a tool looks at before it makes up its mind
edges/    one of the lines again, with what a tool might take for something else: texts, numbers, days, members and types
none/     a folder without events
"""
import copy
import json
import sys
from pathlib import Path

TEXTS = [
    "NA", "N/A", "nan", "null", "None", "true", "0001", "1e5", "12e45678", "0x1F", "-0", "+1", "1,5", "9007199254740993", "=1+1", "2024-03",
    "2024-03-11", "2024-03-11T00:00:00Z", "12:30", "P1Y", " spaces ", "\t", "a\nb", "a\r\nb", "a\u2028b\u2029c\u0085d", "\ufeffa", "\u0000", "a\u0000b",
    "\u001b[31m", "\\", "\"", "\\u0041", "'; DROP VIEW events; --", "{\"a\":1}", "[1]", "${x}", "%s", "e\u0301 é", "𝔊🇵🇹", "日本", "\uffff",
]
PERIODS = ["1848-03-13", "0800", "1582-10-10", "2024-02", "2024-07/2024", "2024-07-03/2024-07-04", "../1899-12-31", "../2024-02", "2024-02/..", "1700-02"]
LATEST = {
    "1848-03-13": "1848-03-13", "0800": "0800-12-31", "1582-10-10": "1582-10-10", "2024-02": "2024-02-29", "2024-07/2024": "2024-12-31",
    "2024-07-03/2024-07-04": "2024-07-04", "../1899-12-31": "1899-12-31", "../2024-02": "2024-02-29", "2024-02/..": "2024-02-29",
    "1700-02": "1700-02-28",
}


def write(folder, files):
    folder.mkdir(parents=True)
    (folder / ".gitattributes").write_text("*.jsonl -text -merge\n")
    for name, lines in files.items():
        text = "".join(json.dumps(line, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n" for line in lines)
        (folder / f"{name}.jsonl").write_bytes(text.encode())


def edges(golden):
    """Lines of one writer, each with something that is easily lost."""
    pledge = next(line for line in golden if line["type"] == "pledge.made")
    lines = []

    def add(**members):
        line = copy.deepcopy(pledge) | members
        line |= {"source": "edges", "sequence": f"{len(lines) + 1:010}"}
        if "id" not in members:
            line["id"] = f"e{len(lines)}"
        lines.append(line)

    for text in TEXTS:
        add(data={"title": text, "by": ["PRT"], "cites": [{"at": text, "document": "plan"}]})
    for period in PERIODS:
        add(occurred=period, time=LATEST[period] + "T00:00:00Z", data={"title": "days", "targetDate": period})
    for identity in ["0000000002", "12e45678", "NA", "null", "2024-03-11", "1e999"]:
        add(id=identity, batch="1/2", crc32c="12e45678", data={"title": "names"})
    add(data={"title": "numbers", "objectives": [1, 23], "principles": [10], "number": "9007199254740993"})
    add(type="figure.stated", subject="figure/edges", data={"measure": "pledges", "scope": "all", "value": 9007199254740991})
    add(data={"title": "unknown members", "later": {"a": [1, "1", True, None, {"b": []}], "A": ""}, "Title": "in capitals"})
    add(data={"title": "nothing else"})
    add(dataschema="urn:gcm-ledger:pledge.made:9", data={"title": ["a later version"], "objectives": "all"})
    add(type="parade.held", subject="parade/lisbon", data={"title": 1.5, "due": ["a", 1]})
    add(data={"title": "ä" * 20_000, "by": ["PRT"]})
    return lines


def main():
    folder = Path(sys.argv[1])
    golden = [json.loads(line) for line in sys.stdin]
    files = {}
    for place, line in enumerate(golden):
        line["source"], line["sequence"] = f"office-{place % 40:02}", f"{place // 40 + 1:010}"
        files.setdefault(line["source"], []).append(line)
    assert len(golden) > 150 and len(files) == 40, f"only {len(golden)} lines"
    write(folder / "golden" / "events", files)
    write(folder / "edges" / "events", {"edges": edges(golden), "empty": []})
    write(folder / "none" / "events", {"empty": []})


main()
