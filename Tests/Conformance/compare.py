"""Holds the program and docs/reader.py to the stored answers, to each other over the real ledger, and over random ones.

compare.py PROGRAM holds them; compare.py PROGRAM --write stores anew what the program answers, to be checked by thought against the rules
in docs/data.md.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
sys.path[:0] = [str(HERE), str(REPOSITORY / "docs")]
sys.dont_write_bytecode = True

import ledgers  # noqa: E402
import reader  # noqa: E402
import vocabulary  # noqa: E402

#: What the program is asked for what a question names.
COMMANDS = {"facts": "find", "unknown": "find", "damage": "log", "pledges": "list pledges"}
#: What is compared of a row.
MEMBERS = {
    "find": ("id", "type", "subject", "occurred"),
    "list": ("slug", "occurred", "stage", "events"),
    "measure": ("key", "value", "currency", "possible", "events"),
}
#: Of the real ledger.
CUTS = [
    "--as-of 2018-12-31",
    "--as-of 2022-05-20",
    "--as-of 2024-03-11",
    "--as-of 2025-06-30",
    "--as-of 2026-04-07",
    "--today 2026-11-28",
    "--as-of 2024-03-11 --published-by 2024-03-11",
    "--as-of 2026-11-28 --published-by 2023-12-31",
    "--as-of 2026-11-28 --known-at 2026-11-21",
    "--as-of 2022-12-31 --known-at 2026-11-28T12:00:00.000000Z --published-by 2024-12-31",
]
QUESTIONS = [
    "facts",
    "pledges",
    "unknown",
    "measure pledges",
    "measure pledges --by objective,stage",
    "measure pledges --by region,state",
    "measure pledges --by year,pledger-kind",
    "measure pledges --by form,type,framework",
    "measure meetings --by region,status",
    "measure meetings --by kind,year,meeting",
    "measure meetings --by state",
    "measure contributions --by donor,year",
    "measure contributions --by region,status --currency USD",
    "measure deposits --by fund,donor --currency USD",
    "measure deposits",
]


class Program:
    """The program at a ledger's folder."""

    def __init__(self, path, folder, home):
        self.path, self.folder = path, folder
        self.environment = {**os.environ, "XDG_STATE_HOME": str(home), "GCM_LEDGER": ""}

    def run(self, words, given=None):
        return subprocess.run(
            [self.path, "--ledger", str(self.folder), *words], input=given, capture_output=True, text=True, env=self.environment
        )

    def answer(self, question):
        """What it answers, without what depends on its version: rows, a count of the unknown, or the codes of contradictions."""
        name, *rest = question.split()
        words = COMMANDS.get(name, name).split()
        told = self.run([*words, *rest, "--format", "json"])
        if name == "damage":
            return [Path(one["where"]).name for one in json.loads(told.stderr)["errors"] if one["code"] == "damaged"]
        if told.returncode not in (0, 1) or not told.stdout:
            raise SystemExit(f"{self.folder}: {question}: {told.stderr}")
        answer = json.loads(told.stdout)
        if name == "check":
            return sorted([one["code"], one["where"]] for one in answer["contradictions"])
        if name == "unknown":
            notes = json.loads(told.stderr)["errors"] if told.stderr else []
            return sum(int(note["what"].split()[0]) for note in notes if note["code"] == "unknown-events")
        rows = [{member: row[member] for member in MEMBERS[words[0]] if member in row} for row in answer["rows"]]
        # `find` has a row for each document that a fact cites.
        return [row for place, row in enumerate(rows) if not place or row != rows[place - 1]]


def remembering(view):
    """A view that is made once for each of its cuts."""
    made = {}

    def remembered(events, *cuts):
        key = (id(events), *cuts)
        if key not in made:
            made[key] = events, view(events, *cuts)
        return made[key][1]

    return remembered


def read_events(ledger):
    """The events of a ledger, or the place in it that is damaged."""
    try:
        return reader.read(ledger)
    except ValueError as damage:
        return Path(str(damage).split(": ")[0]).name


def read_answer(events, question):
    """What the reader answers, in the same form."""
    name, *rest = question.split()
    if name == "damage" or isinstance(events, str):
        return [events]
    told = reader.answer(events, [name if name != "unknown" else "facts", *rest])
    if name == "unknown":
        return told["unknown"]
    members = MEMBERS[COMMANDS.get(name, name).split()[0]]
    return [{member: row[member] for member in members if member in row} for row in told["rows"] if row.get("certain", True)]


class Comparison:
    """What was compared, and what differs."""

    def __init__(self):
        self.counts, self.differences = {}, []

    def hold(self, what, place, given, wanted):
        self.counts[what] = self.counts.get(what, 0) + 1
        if not place.startswith("facts") and isinstance(given, list) and given and isinstance(given[0], dict):
            given, wanted = (sorted(rows, key=lambda row: json.dumps(row, sort_keys=True)) for rows in (given, wanted))
        if given != wanted:
            self.differences.append(f"{what}: {place}:\n   gives {json.dumps(given)[:1500]}\n   not   {json.dumps(wanted)[:1500]}")


def questions(name):
    """A ledger's questions with the stored answers."""
    path = HERE / name / "answers.json"
    return json.loads(path.read_text()) if path.exists() else []


def hold_stored(program, home, comparison, is_writing):
    """The ledgers of conformance: their files are what the script makes, and both give the stored answers."""
    for name, (_, _, asked) in ledgers.LEDGERS.items():
        at = Program(program, HERE / name, home)
        if is_writing:
            lines = ",\n".join(json.dumps({"question": one, "answer": at.answer(one)}) for one in asked)
            (HERE / name / "answers.json").write_text(f"[\n{lines}\n]\n")
        for path, data in ledgers.files(name):
            comparison.hold("files", f"{name}/{path}", (HERE / name / path).read_bytes() == data, True)
        stored, events = questions(name), read_events(HERE / name)
        comparison.hold("ledgers", name, [one["question"] for one in stored], asked)
        for one in stored:
            comparison.hold("the program's answers", f"{one['question']} of {name}", at.answer(one["question"]), one["answer"])
            if one["question"] != "check":
                comparison.hold("the reader's answers", f"{one['question']} of {name}", read_answer(events, one["question"]), one["answer"])


def hold_real(program, home, comparison):
    """The ledger of this repository, under several cuts."""
    at, events = Program(program, REPOSITORY, home), reader.read(REPOSITORY)
    for cut in CUTS:
        for question in QUESTIONS:
            asked = f"{question} {cut}"
            comparison.hold("answers of the real ledger", asked, read_answer(events, asked), at.answer(asked))


def hold_random(program, home, comparison, seed, count):
    """Small ledgers that the program writes itself, of events drawn by a seed."""
    draw = random.Random(seed)
    for number in range(count):
        with tempfile.TemporaryDirectory() as folder:
            at = Program(program, folder, home / str(number))
            assert at.run(["init", "--writer", "a"]).returncode == 0
            at.run(["append", "--each", "-"], "".join(json.dumps(offer) + "\n" for offer in random_events(draw)))
            events = reader.read(folder)
            comparison.counts["random events"] = comparison.counts.get("random events", 0) + len(events)
            for question in draw.sample(QUESTIONS, 4):
                asked = f"{question} --as-of {draw.choice(['2022-06-15', '2023-01-01', '2025-01-01'])}"
                comparison.hold(
                    "answers of random ledgers", f"{asked} (seed {seed}, ledger {number})", read_answer(events, asked), at.answer(asked)
                )


BEGINNINGS = {"pledge": "made", "meeting": "scheduled", "contribution": "announced"}
LATER = {
    "pledge": ["made", "amended", "progressed", "fulfilled", "withdrawn", "same-as"],
    "meeting": ["scheduled", "rescheduled", "convened", "cancelled"],
    "contribution": ["announced", "committed", "deposited", "repaid", "cancelled"],
}


def random_event(draw, thing, slug, verb):
    """An event of a thing, on days that often cannot be told apart."""

    def some(values, most=2):
        return sorted(draw.sample(values, draw.randint(1, most)))

    money = {"amount": f"{draw.randrange(1, 900)}.50", "currency": draw.choice(["EUR", "USD"])}
    said = {
        "made": {"title": f"Pledge {slug}", "by": some(["DZA", "KEN", "PRT", "TUR"]), "objectives": some(range(1, 5))},
        "amended": {"objectives": some(range(4, 8)), "forms": some(["financial", "policy"])},
        "fulfilled": {"text": "Done."},
        "progressed": {"stage": draw.choice(["planning", "in-progress"]), "text": "So it is."},
        "same-as": {"pledge": draw.choice("pqr")},
        "repaid": {"amount": money},
        # Nothing else: a member that its type has not counts nowhere, and the reader knows no type's members.
        "rescheduled": {"planned": draw.choice(["2022", "2022-06", "2022-06-15"])},
        "withdrawn": {},
        "cancelled": {},
    }.get(verb)
    if said is None and thing == "meeting":
        said = {"title": f"Meeting {slug}", "kind": "consultation", "region": draw.choice(["ECA", "UNECE"])}
        said.update(
            {"attended": some(["DZA", "PRT"])} if verb == "convened" else {"planned": draw.choice(["2022", "2022-06", "2022-06-15"])}
        )
    elif said is None:
        said = {"donor": some(["DZA", "PRT"]), "fund": "m-mptf", **draw.choice([{"amount": money}, {}])}
        said.update(draw.choice([{"booked": {"amount": "77.00", "currency": "USD"}}, {}]) if "amount" in said else {})
    day = draw.choice(["2022-06-15", "2022-06", "2022", "../2022-06-15", "2022-06/2022-07", "2022-12/..", "2023-01-01"])
    return {"id": f"e{draw.randrange(10 ** 9)}", "type": f"{thing}.{verb}", "subject": f"{thing}/{slug}", "occurred": day, "data": said}


def random_change(draw, events):
    """A correction or a retraction of one of some events, or of a correction."""
    named = draw.choice(events)
    changed = named["data"].get("changes", named)["type"] if named["type"] == "event.corrected" else named["type"]
    event = named["data"].get("event", named["id"])
    if named["type"] == "event.retracted" or draw.random() < 0.3:
        data = {"event": named["id"], "reason": "A slip."}
        return {
            "id": f"r{draw.randrange(10 ** 9)}",
            "type": "event.retracted",
            "subject": f"event/{named['id']}",
            "occurred": "2026-01-01",
            "data": data,
        }
    changes = [{"occurred": draw.choice(["2022-07-01", "2023"])}]
    changes += [{"data": {"objectives": [9]}}, {"cleared": ["objectives"]}] if changed == "pledge.made" else []
    data = {"event": event, "replaces": named["id"], "reason": "A slip.", "changes": {"type": changed, **draw.choice(changes)}}
    return {
        "id": f"c{draw.randrange(10 ** 9)}",
        "type": "event.corrected",
        "subject": f"event/{event}",
        "occurred": "2026-01-01",
        "data": data,
    }


def random_events(draw):
    """Events that may fit together; what does not, the program refuses."""
    events = [random_event(draw, thing, slug, verb) for slug in "pqr" for thing, verb in BEGINNINGS.items()]
    for _ in range(25):
        thing = draw.choice(list(LATER))
        is_change = draw.random() < 0.3
        events.append(
            random_change(draw, events) if is_change else random_event(draw, thing, draw.choice("pqr"), draw.choice(LATER[thing]))
        )
    return events


def main():
    program, is_writing = str(Path(sys.argv[1]).resolve()), "--write" in sys.argv
    seed, count = int(os.environ.get("GCM_CONFORMANCE_SEED", random.randrange(10**6))), int(os.environ.get("GCM_CONFORMANCE_COUNT", 5))
    comparison = Comparison()
    reader.view = remembering(reader.view)
    length = len((REPOSITORY / "docs" / "reader.py").read_text().splitlines())
    comparison.hold("documents", "lines of docs/reader.py, 400 at most", length <= 400, True)
    told = (REPOSITORY / "docs" / "vocabulary.json").read_text()
    comparison.hold(
        "documents", "docs/vocabulary.json, which Tests/Conformance/vocabulary.py prints", told == vocabulary.text(program), True
    )
    with tempfile.TemporaryDirectory() as home:
        hold_stored(program, Path(home), comparison, is_writing)
        hold_real(program, Path(home), comparison)
        hold_random(program, Path(home), comparison, seed, count)
    print(f"seed {seed}; compared: " + ", ".join(f"{count} {what}" for what, count in comparison.counts.items()))
    for difference in comparison.differences:
        print(difference)
    counts = comparison.counts
    if counts.get("ledgers", 0) < 30 or counts.get("answers of the real ledger", 0) < 100 or counts.get("random events", 0) < count:
        raise SystemExit("there is too little to compare")
    sys.exit(1 if comparison.differences else 0)


main()
