"""Runs a printed reader with its own tool, and holds all that it gives against the lines: check.py TOOL READER LEDGER SCHEMA ...

READER is what `gcm-ledger schema --for TOOL` printed, each LEDGER a folder with events/, SCHEMA what `gcm-ledger schema --all` printed.
The lines are read with Python's json, and what is compared is compared as JSON: 1 is neither true nor 1.0 nor "1".
"""
import calendar
import importlib.util
import json
import math
import os
import sys
from pathlib import Path

TEXTS = "id type subject occurred time recordedtime source sequence batch crc32c specversion dataschema".split()


def module(reader):
    spec = importlib.util.spec_from_file_location("reader", reader)
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


class DuckDB:
    def __init__(self, reader):
        import duckdb
        self.version, self.connection = duckdb.__version__, duckdb.connect()
        self.connection.execute("SET TimeZone = 'America/New_York'")
        self.connection.execute(Path(reader).read_text())

    def rows(self, query):
        answer = self.connection.execute(query)
        names = [column[0] for column in answer.description]
        return [dict(zip(names, row)) for row in answer.fetchall()]

    def events(self):
        return self.rows("SELECT * REPLACE (CAST(earliest AS VARCHAR) AS earliest, CAST(latest AS VARCHAR) AS latest) FROM events")

    def of_type(self, name):
        return self.rows(f'SELECT source, sequence, data, fields FROM "{name}"')


class ClickHouse:
    def __init__(self, reader):
        import chdb
        from chdb import session
        self.version, self.session = f"chdb {chdb.__version__}", session.Session()
        for statement in Path(reader).read_text().split(";\n"):
            if any(line and not line.startswith("--") for line in statement.splitlines()):
                self.session.query(statement)

    def rows(self, query):
        settings = (
            " FORMAT JSONEachRow SETTINGS output_format_json_quote_64bit_integers = 0, output_format_json_named_tuples_as_objects = 1")
        return [json.loads(line) for line in self.session.query(query + settings).bytes().decode().split("\n") if line]

    def events(self):
        return self.rows("SELECT * FROM events")

    def of_type(self, name):
        return self.rows(f"SELECT source, sequence, data, fields FROM `{name}`")


class Pandas:
    def __init__(self, reader):
        import pandas
        self.pandas, self.version, self.reader = pandas, pandas.__version__, module(reader)
        self.all = None

    def rows(self, frame):
        return [{name: self.value(value) for name, value in row.items()} for row in frame.astype("object").to_dict("records")]

    def value(self, value):
        if value is None or value is self.pandas.NA or value is self.pandas.NaT or (isinstance(value, float) and math.isnan(value)):
            return None
        return value.strftime("%Y-%m-%d").zfill(10) if isinstance(value, self.pandas.Timestamp) else value

    def events(self):
        self.all = self.reader.read_events()
        return self.rows(self.all)

    def of_type(self, name):
        rows = self.rows(self.reader.of_type(self.all, name))
        return [row | {"fields": {key[7:]: value for key, value in row.items() if key.startswith("fields.")}} for row in rows]


class Polars:
    def __init__(self, reader):
        import polars
        self.version, self.reader = polars.__version__, module(reader)
        self.all = None

    def rows(self, frame):
        return frame.to_dicts()

    def events(self):
        self.all = self.reader.read_events()
        return self.rows(self.all)

    def of_type(self, name):
        return self.rows(self.reader.of_type(self.all, name))


class Spark(Polars):
    def __init__(self, reader):
        import pyspark
        from pyspark.sql import SparkSession
        self.version, self.reader = pyspark.__version__, module(reader)
        self.session = (
            SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.session.timeZone", "America/New_York").config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1").getOrCreate())
        self.session.sparkContext.setLogLevel("ERROR")

    def rows(self, frame):
        return [row.asDict(recursive=True) for row in frame.collect()]

    def events(self):
        self.all = self.reader.read_events(self.session, os.path.abspath("events")).cache()
        return self.rows(self.all)


def try_examples(name, tool, reader):
    """What the head of a reader shows, as it stands there."""
    mark = "--   " if reader.suffix == ".sql" else "#   "
    shown = [line.removeprefix(mark) for line in reader.read_text().splitlines() if line.startswith(mark)]
    assert len(shown) >= 2, "the reader shows no example"
    if reader.suffix == ".sql":
        given = [len(tool.rows(question.rstrip(";"))) for question in shown][-1]
    else:
        sys.modules["reader"] = tool.reader
        names = {"spark": getattr(tool, "session", None)}
        exec("\n".join(shown[:-1] + ["given = " + shown[-1]]), names)
        given = names["given"].count() if name == "spark" else len(names["given"])
    return given


def days(occurred):
    """The first and the last day that a period may mean; None where it is open."""
    first, _, last = occurred.partition("/")
    last = last or first
    year, month = int(last[:4] if last != ".." else 0), int(last[5:7] or 12 if last != ".." else 1)
    end = f"{last[:4]}-{month:02}-{calendar.monthrange(year or 4, month)[1]:02}" if len(last) < 10 else last
    return None if first == ".." else (first + "-01-01")[:10], None if last == ".." else end


def pruned(value):
    """Without what is absent: a tool that gives every event the same members has null, or nothing in it, for those that it lacks."""
    if isinstance(value, dict):
        members = {name: pruned(one) for name, one in value.items()}
        return {name: one for name, one in members.items() if one is not None and one != {} and one != []}
    return [pruned(one) for one in value] if isinstance(value, list) else value


def canonical(value):
    return json.dumps(value, sort_keys=True, default=str)


def compare(what, given, wanted):
    if canonical(given) != canonical(wanted):
        raise SystemExit(f"{what}:\n  is given as {canonical(given)[:600]}\n  and says    {canonical(wanted)[:600]}")


def keyed(rows):
    found = {(row["source"], row["sequence"]): row for row in rows}
    assert len(found) == len(rows), "a line is given twice"
    return found


def data(row):
    return json.loads(row["data"]) if isinstance(row["data"], str) else row["data"]


def check(tool, schema):
    lines = keyed([json.loads(line) for file in Path("events").glob("*.jsonl") for line in file.read_bytes().split(b"\n") if line])
    events = keyed(tool.events())
    compare("the lines", sorted(events), sorted(lines))
    for place, line in lines.items():
        event = events[place]
        compare(f"{place}", {name: event[name] for name in TEXTS}, {name: line.get(name) for name in TEXTS})
        compare(f"{place}, data", data(event), line["data"])
        earliest, latest = (str(event[name]) if event[name] is not None else None for name in ("earliest", "latest"))
        compare(f"{place}, days of {line['occurred']}", (earliest, latest), days(line["occurred"]))
    members = 0
    for name in schema["properties"]["type"]["enum"]:
        versions = schema["$defs"][name].get("oneOf", [schema["$defs"][name]])
        known = {one["properties"].get("dataschema", {}).get("const"): one["properties"]["data"]["properties"] for one in versions}
        wanted = {place: line for place, line in lines.items() if line["type"] == name and line.get("dataschema") in known}
        given = keyed(tool.of_type(name))
        compare(f"the lines of {name}", sorted(given), sorted(wanted))
        for place, line in wanted.items():
            told = known[line.get("dataschema")]
            says = {key: value for key, value in line["data"].items() if key in told}
            fields = {key: json.loads(value) if isinstance(value, str) and isinstance(says.get(key), dict) else value
                      for key, value in given[place]["fields"].items()}
            compare(f"{place}, {name}", pruned(fields), pruned(says))
            compare(f"{place}, {name}, data", data(given[place]), line["data"])
            members += len(says)
    return len(lines), members


def main():
    name, reader, schema = sys.argv[1], Path(sys.argv[2]).resolve(), json.loads(Path(sys.argv[3]).read_text())
    kinds = {"duckdb": DuckDB, "clickhouse": ClickHouse, "pandas": Pandas, "polars": Polars, "spark": Spark}
    folders = [Path(folder).resolve() for folder in sys.argv[4:]]
    assert folders
    for folder in folders:
        os.chdir(folder)
        tool = kinds[name](reader)
        events, members = check(tool, schema)
        shown = try_examples(name, tool, reader)
        assert shown > 0 or folder.name != "golden", "the example gives nothing"
        print(f"{name} {tool.version}: {events} events and {members} members of {folder.name} are as they stand")


main()
