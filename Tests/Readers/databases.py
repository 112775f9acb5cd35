"""Loads the script of `export sql` into a database, twice, and holds what stands there against the program: databases.py ENGINE PROGRAM LEDGER.

ENGINE is sqlite, duckdb or postgres (by PGHOST and PGUSER, in databases that are made and dropped). Compared are every line, every field of
every event that was never changed, and the answers of the views on several days, by what was known and published then.
"""
import csv
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

engine, program, ledger = sys.argv[1:4]
csv.field_size_limit(1 << 28)
EXPORTED, TODAY = "2026-11-28", "2026-11-28"
DAYS = ["2022-05-20", "2023-12-31", "2024-03-11", EXPORTED]


def fail(what):
    sys.exit(f"{engine}, {ledger}: {str(what)[:3000]}")


def ours(*words):
    told = subprocess.run([program, "--ledger", ledger, *words, "--format", "json"], capture_output=True, text=True)
    if told.returncode not in (0, 1):
        fail(told.stderr)
    return json.loads(told.stdout)


def export(folder, name="ledger.sql", of=None):
    path = os.path.join(folder, name)
    subprocess.run([program, "--ledger", of or ledger, "export", "sql", "--as-of", EXPORTED, "--today", TODAY, "--output", path], check=True)
    return path


class SQLite:
    def __init__(self, folder):
        self.path = os.path.join(folder, "ledger.db")
        self.load(os.devnull)
        import sqlite3
        self.connection = sqlite3.connect(self.path, isolation_level=None)

    def load(self, script, setting=None):
        with open(script, "rb") as text:
            return subprocess.run(["sqlite3", "-bail", self.path], stdin=text, capture_output=True, text=True)

    def rows(self, query):
        return [list(row) for row in self.connection.execute(query)]


class DuckDB:
    def __init__(self, folder):
        import duckdb
        self.connection = duckdb.connect(os.path.join(folder, "ledger.duckdb"))

    def load(self, script, setting=None):
        text = Path(script).read_bytes().decode()
        try:
            self.connection.execute(text)
            return subprocess.CompletedProcess([], 0, "\n".join(map(str, self.connection.fetchall())), "")
        except Exception as error:
            try:
                self.connection.execute("ROLLBACK")
            except Exception:
                pass
            return subprocess.CompletedProcess([], 1, "", str(error))

    def rows(self, query):
        return [[str(cell) if hasattr(cell, "isoformat") else cell for cell in row] for row in self.connection.execute(query).fetchall()]


class PostgreSQL:
    def __init__(self, folder):
        self.database = f"gcm_{os.getpid()}"
        self.psql("postgres", "-c", f"CREATE DATABASE {self.database}", check=True)

    def psql(self, database, *words, check=False, setting=None):
        environment = os.environ | {"PGOPTIONS": "-c client_min_messages=warning"} | (setting or {})
        return subprocess.run(["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", database, *words], env=environment,
                              capture_output=True, text=True, check=check)

    def load(self, script, setting=None):
        return self.psql(self.database, "-f", script, setting=setting)

    def rows(self, query):
        if not query.startswith("SELECT"):
            self.psql(self.database, "-c", query, check=True)
            return []
        # As psql (15) shows a row, it leaves out U+10FFFF; COPY gives what stands there.
        told = self.psql(self.database, "-c", f"COPY (SELECT row_to_json(t) FROM ({query}) t) TO STDOUT (FORMAT csv)")
        if told.returncode:
            fail(told.stderr)
        return [list(json.loads(row[0]).values()) for row in csv.reader(told.stdout.splitlines())]

    def close(self):
        self.psql("postgres", "-c", f"DROP DATABASE {self.database}")


def snake(name):
    return re.sub("[^a-z0-9]", "_", re.sub("[A-Z]", lambda letter: "_" + letter[0].lower(), name))


def kept(text):
    return text.replace("\0", "\u2400") if isinstance(text, str) else text


def lines():
    """The objects of all lines, with the lines themselves."""
    for path in sorted(Path(ledger, "events").glob("*.jsonl")):
        for line in path.read_bytes().split(b"\n")[:-1]:
            yield json.loads(line), line.decode()


def tables(script):
    """The columns of each table, as the script has them."""
    text = Path(script).read_text(encoding="utf-8", errors="surrogateescape")
    made = re.findall(r"CREATE TABLE IF NOT EXISTS (\w+) \(\n(.*?)\n\);", text, re.DOTALL)
    return {name: re.findall(r'^    "(\w+)" ', body, re.MULTILINE) for name, body in made}


def compare_lines(database):
    """Every line byte for byte, and every member of its envelope."""
    there = {(row[0], row[1]): row for row in database.rows(
        'SELECT source, sequence, line, id, type, dataschema, subject, occurred, "time", recordedtime, batch, specversion, crc32c, data FROM gcm_events')}
    count = 0
    for event, line in lines():
        row = there.pop((event["source"], int(event["sequence"])), None)
        members = "id type dataschema subject occurred time recordedtime batch specversion crc32c".split()
        if row is None or row[2] != line or row[3:13] != [event.get(name) for name in members] or json.loads(row[13]) != event["data"]:
            fail(f"a line is another: {line[:200]}\n{row}")
        count += 1
    if there:
        fail(f"lines that the ledger has not: {list(there)[:3]}")
    return count


def compare_fields(database, columns):
    """Every field of events that nothing ever changed, each in its column or its list."""
    events = [event for event, _ in lines()]
    changed = {event["data"].get(name) for event in events for name in ("event", "replaces")}
    ids = [event["id"] for event in events]
    content = {}
    for table, names in columns.items():
        if "event_id" in names and table not in ("gcm_readiness_events_as_exported",):
            order = ", ".join(f'"{name}"' for name in ("fact", "of_place", "place") if name in names)
            for row in database.rows(f'SELECT {", ".join(chr(34) + name + chr(34) for name in names)} FROM {table} ORDER BY {order}'):
                content.setdefault((table, dict(zip(names, row))["event_id"]), []).append(dict(zip(names, row)))
    count = 0
    for event in events:
        thing = event["type"].split(".")[0]
        table = "gcm_" + snake(thing)
        if event["id"] in changed or ids.count(event["id"]) > 1 or thing == "event" or (table, event["id"]) not in content:
            continue
        [row] = content[table, event["id"]]
        for name, value in event["data"].items():
            column, wanted = snake(name), value
            if name == "cites":
                there = [{"document": one["document"], "at": one["at"]} for one in content.get(("gcm_citations", event["id"]), [])]
                wanted = [{part: kept(text) for part, text in one.items()} for one in value]
            elif isinstance(value, list):
                own = content.get((f"{table}_{column}", event["id"]), [])
                if value and isinstance(value[0], dict):
                    there = [{part: each[snake(part)] for part in one if not isinstance(one[part], list)} for one, each in zip(value, own)]
                    wanted = [{part: text for part, text in one.items() if not isinstance(text, list)} for one in value]
                else:
                    there, wanted = [one["value"] for one in own], [kept(one) for one in value]
            elif isinstance(value, dict):
                there = {"amount": row.get(column), "currency": row.get(column + "_currency")}
            else:
                there, wanted = row.get(column), kept(value)
            # SQLite has no flags but 1 and 0.
            if there != wanted and not (isinstance(wanted, bool) and there == int(wanted)):
                fail(f"{event['id']}: {name} is {str(wanted)[:300]!r}, there {str(there)[:300]!r}")
            count += 1
    return count


def decimal(units, code, digits):
    if code is None:
        return str(units or 0)
    text = str(abs(units)).rjust(digits[code] + 1, "0")
    return ("-" if units < 0 else "") + (text[:-digits[code]] + "." + text[-digits[code]:] if digits[code] else text)


def compare_answers(database):
    """What the views say, on days before and after, by what was known and published then."""
    recorded = [row["recordedtime"] for row in ours("log", "--as-of", EXPORTED, "--today", TODAY)["rows"]]
    digits = dict(database.rows("SELECT code, minor_digits FROM gcm_currencies"))
    known = [None] + sorted({recorded[len(recorded) * part // 4 - 1] for part in (1, 2, 3)})
    # A day that is none would be compared as a text where a day is one.
    for none in ("as_of = '2024-13-99'", "published_by = 'abcd-ef-gh'", "known_at = '2024-13-01'"):
        try:
            database.rows(f"UPDATE gcm_ask SET {none}")
        except Exception:
            continue
        fail(f"{none} is taken")
    count = 0
    for cuts in [(day, instant, None) for day in DAYS for instant in known] + [(day, None, "2024-01-31") for day in DAYS[-2:]]:
        as_of, known_at, published_by = ("NULL" if cut is None else f"'{cut}'" for cut in cuts)
        database.rows(f"UPDATE gcm_ask SET as_of = {as_of}, known_at = {known_at}, published_by = {published_by}")
        words = ["--today", TODAY]
        for option, cut in zip(["--as-of", "--known-at", "--published-by"], cuts):
            words += [option, cut] if cut else []

        def hold(name, wanted, there):
            nonlocal count
            wanted, there = sorted(wanted, key=str), sorted(map(tuple, there), key=str)
            if wanted != there:
                fail(f"{name} {cuts}: {[one for one in wanted if one not in there][:5]}, there {[one for one in there if one not in wanted][:5]}")
            count += len(wanted)

        def measured(*question):
            return [(row["key"], row) for row in ours("measure", *question, *words)["rows"]]

        hold("pledges", [(key["objective"], key["stage"], row["value"], row["possible"]) for key, row in measured("pledges", "--by", "objective,stage")],
             [("" if one is None else str(one), *rest) for one, *rest in database.rows(
                 "SELECT objective, stage, value, possible FROM gcm_pledges_by_objective_and_stage")])
        hold("contributions", [
            (kept(key["donor"]), key["year"], row.get("currency"), row["value"], str(row["possible"])) for key, row in measured("contributions", "--by", "donor,year")],
             [(donor or "", year, code, value, decimal(units, code, digits)) for donor, year, code, value, units in database.rows(
                 "SELECT donor, year, currency, value, possible_minor_units FROM gcm_contributions_by_donor_and_year")])
        hold("champions", [(key["state"], row["value"], row["possible"]) for key, row in measured("champions", "--by", "state")],
             database.rows("SELECT state, value, possible FROM gcm_champions"))
    database.rows("UPDATE gcm_ask SET as_of = NULL, known_at = NULL, published_by = NULL")
    return count


def compare_readiness(database):
    """The program's own answer, of the day of the export."""
    there = database.rows('SELECT forum, requirement, "key", status, "group", requirement_status, expected, reached, due FROM gcm_readiness_as_exported')
    wanted = []
    for forum in sorted({row[0] for row in there}):
        for one in ours("readiness", forum, "--as-of", EXPORTED, "--today", TODAY)["requirements"]:
            for row in one["rows"]:
                expected, reached = (None if value is None else str(value) for value in (row.get("expected"), row["reached"]))
                wanted.append([forum, one["id"], next(iter(row["key"].values()), None), row["status"], row["group"], one["status"], expected,
                               reached or "", row["due"]])
    if sorted(wanted, key=str) != sorted(there, key=str):
        fail(f"readiness: {[one for one in wanted if one not in there][:3]}, there {[one for one in there if one not in wanted][:3]}")
    return len(there)


def all_rows(database, columns):
    return {table: sorted(map(str, database.rows(f'SELECT {", ".join(chr(34) + name + chr(34) for name in names)} FROM {table}')))
            for table, names in columns.items()}


def main(folder):
    script = export(folder)
    columns = tables(script)
    database = {"sqlite": SQLite, "duckdb": DuckDB, "postgres": PostgreSQL}[engine](folder)
    try:
        if engine == "postgres":
            for setting in ({"PGCLIENTENCODING": "LATIN1"}, {"PGOPTIONS": "-c standard_conforming_strings=off"}):
                told = database.load(script, setting)
                if told.returncode == 0 or "gcm_" not in told.stderr:
                    fail(f"{setting} is not refused: {told.stderr}")
        told = database.load(script)
        if told.returncode:
            fail(told.stderr)
        first = all_rows(database, columns)
        database.rows("UPDATE gcm_ask SET as_of = '2024-03-11'")
        told = database.load(script)
        if told.returncode or database.rows("SELECT CAST(as_of AS TEXT) FROM gcm_ask") != [["2024-03-11"]]:
            fail(f"loaded again, it forgets what was asked: {told.stderr}")
        database.rows("UPDATE gcm_ask SET as_of = NULL")
        if all_rows(database, columns) != first:
            fail("loaded again, other rows stand there")
        counts = [compare_lines(database), compare_fields(database, columns), compare_answers(database), compare_readiness(database)]
        empty = os.path.join(folder, "other")
        os.makedirs(empty)
        subprocess.run([program, "init", "--writer", "other", "--origin", "gcm-ledger/other"], cwd=empty, check=True, capture_output=True)
        told = database.load(export(folder, "other.sql", empty))
        if told.returncode == 0 or "lines_in_this_database" not in told.stderr:
            fail(f"the export of another ledger is taken: {told.stderr}")
        if all_rows(database, columns) != first:
            fail("an export that is refused leaves something behind")
    finally:
        getattr(database, "close", lambda: None)()
    print(f"{engine} has {counts[0]} lines and {counts[1]} fields as they are, and gives {counts[2]} rows of answers and {counts[3]} of readiness")


with tempfile.TemporaryDirectory() as folder:
    main(folder)
