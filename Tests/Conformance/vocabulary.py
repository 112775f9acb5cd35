"""Prints docs/vocabulary.json: what the program and its sources say of types, words, regions and currencies. vocabulary.py PROGRAM"""

import json
import re
import subprocess
import sys
from pathlib import Path

SOURCES = Path(__file__).resolve().parents[2] / "Sources" / "Events"
PERIOD = re.compile(r"\^\(\\\.\\\./")

#: By measure and dimension, the members of a thing of which the first that is said has the values. "region of": regions follow from these.
DIMENSIONS = {
    "pledges": {
        "state": ["by"],
        "region of": ["by", "pledgerStates"],
        "in": ["implementedIn"],
        "objective": ["objectives"],
        "principle": ["principles"],
        "type": ["type"],
        "form": ["forms"],
        "stage": ["stage"],
        "forum": ["forum"],
        "framework": ["framework"],
        "pledgerKind": ["pledgerKinds"],
    },
    "meetings": {
        "region": ["region"],
        "kind": ["kind"],
        "round": ["round"],
        "status": ["status"],
        "meeting": ["slug"],
        "feedsInto": ["feedsInto"],
        "formality": ["formality"],
        "mode": ["mode"],
        "state": ["attended"],
    },
    "contributions": {
        "donor": ["donor", "donorOffice"],
        "region of": ["donor"],
        "fund": ["fund"],
        "status": ["status"],
        "forRegion": ["region"],
        "pledge": ["pledge"],
    },
}
DIMENSIONS["deposits"] = DIMENSIONS["contributions"]


def asked(program, *words):
    """What the program says, as JSON."""
    return json.loads(subprocess.run([program, *words], check=True, capture_output=True).stdout)


def steps():
    """By type, its rank and whether a thing can begin with it, as the sources have them."""
    names = dict(re.findall(r'case (\w+) = "([a-z-]+\.[a-z-]+)"', (SOURCES / "EventType.swift").read_text()))
    found = re.findall(r"case \.(\w+): Step\(\.\w+, \.(\w+)(, canBegin: true)?,", (SOURCES / "EventType+Thing.swift").read_text())
    return {names[name]: (rank, bool(first) or rank == "begins") for name, rank, first in found}, names


def own_fields(names):
    """By type, the members that are of the event and not of the thing; what it cites is always of the event."""
    own = {name: {"cites"} for name in names.values()}
    texts = {path.stem: path.read_text() for path in SOURCES.rglob("*.swift")}
    for text in texts.values():
        for name in re.findall(r"static let type = EventType\.(\w+)", text):
            for listed, elsewhere in re.findall(r"static let ownFields(?:: Set = \[(.*?)\]| = (\w+)\.names)", text, re.S):
                if elsewhere:
                    listed = re.search(r"static let names: Set = \[(.*?)\]", texts[elsewhere], re.S).group(1)
                own[names[name]] |= set(re.findall(r'"(\w+)"', listed))
    return own


def words(shape, path):
    """The closed lists of words of a member and of what stands in it, by path."""
    if "items" in shape:
        yield from words(shape["items"], path)
    if "enum" in shape:
        yield path, sorted(shape["enum"])
    for name, inner in shape.get("properties", {}).items():
        yield from words(inner, f"{path}.{name}")


def types(program):
    """All types, each with what it does to its thing, its latest version, and what has to be known of its members."""
    (ranks, names), definitions = steps(), asked(program, "schema", "--all")["$defs"]
    own, found = own_fields(names), {}
    for name in ranks:
        versions = definitions[name].get("oneOf", [definitions[name]])
        data = [version["properties"]["data"]["properties"] for version in versions]
        members = data[0] if len(data) == 1 else {}
        found[name] = {
            "rank": ranks[name][0],
            "begins": ranks[name][1],
            "version": len(versions),
            "members": sorted(set().union(*data)),
            "own": sorted(own[name]),
            "periods": sorted(member for member, shape in members.items() if PERIOD.search(shape.get("pattern", ""))),
            "words": {path: listed for member, shape in sorted(members.items()) for path, listed in words(shape, member)},
        }
    return found


def memberships(program):
    """The members of the regions, each with the days of which one is that of joining, where any is known."""
    for row in asked(program, "help", "states", "--format", "json"):
        for told in filter(None, row["memberships"].split("; ")):
            region, since = re.fullmatch(r"(\w+)(?: \(associate\)| as an associate)? (?:throughout|since (\S+))", told).groups()
            yield {"state": row["code"], "region": region, **({"since": since} if since else {})}


def text(program):
    """The document: an entry a line."""

    def lines(entries):
        return ",\n".join(
            "  " + json.dumps(entry) if not isinstance(entry, tuple) else f"  {json.dumps(entry[0])}: {json.dumps(entry[1])}"
            for entry in entries
        )

    digits = {row["code"]: int(row["digits after the point"]) for row in asked(program, "help", "currencies", "--format", "json")}
    parts = [
        f' "types": {{\n{lines(types(program).items())}\n }}',
        f' "dimensions": {{\n{lines(DIMENSIONS.items())}\n }}',
        f' "minorDigits": {json.dumps({code: count for code, count in sorted(digits.items()) if count != 2})}',
        f' "memberships": [\n{lines(memberships(program))}\n ]',
    ]
    return "{\n" + ",\n".join(parts) + "\n}\n"


if __name__ == "__main__":
    print(text(sys.argv[1]), end="")
