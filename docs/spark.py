#!/usr/bin/env python3
"""Pledges by objective and stage, and contributions by donor and year, as of a day, from the same log on Apache Spark.

    gcm-ledger schema --for spark --output spark_reader.py          # beside this file, as reader.py and vocabulary.json are
    python3 docs/spark.py LEDGER --as-of 2024-03-11 [--known-at 2026-11-30]

Spark reads the lines, keeps of each id the first, and groups what stands by thing, on as many machines as it has; what a line, a correction,
a pledge and a contribution come to is what reader.py beside this file says, in the order that docs/data.md gives: effective day, first day,
rank, recorded time, id. What corrections and retractions name is resolved at once, by the driver: that has to fit there, the rest need not.
The answer is JSON, as `measure pledges --by objective,stage` and `measure contributions --by donor,year` have it but for its basis and events.
"""
import argparse, json, sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import reader
from pyspark.sql import SparkSession, functions as F
from spark_reader import read_events

QUESTIONS = {"pledges": ("objective", "stage"), "contributions": ("donor", "year")}

def event_of(row):
    """The event of a row of lines."""
    line = {name: value for name, value in row.asDict().items() if value is not None and name not in ("earliest", "latest")}
    return reader.event_of({**line, "data": json.loads(line["data"])})

def order(fact):
    """What facts take effect by."""
    return fact.period.last, fact.period.first, reader.TYPES[fact.type]["rank"], fact.recorded, fact.id

def standing(spark, ledger, known_at):
    """What stands of what had been recorded by an instant, after corrections and retractions."""
    lines = read_events(spark, f"{ledger}/events")
    changes = lines.where(F.col("type").startswith("event."))
    named = changes.select(F.explode(F.array("id", *(F.get_json_object("data", "$." + one) for one in ("event", "replaces")))).alias("id"))
    named = named.where("id IS NOT NULL").distinct().cache()
    changed = list(reader.facts([event_of(row) for row in lines.join(named, "id", "left_semi").collect()], known_at))
    plain = lines.join(named, "id", "left_anti").rdd.map(event_of).filter(lambda one: known_at is None or one.recorded <= known_at)
    first = plain.keyBy(lambda one: one.id).reduceByKey(lambda one, other: min(one, other, key=lambda event: (event.recorded, event.content)))
    facts = first.values().union(spark.sparkContext.parallelize(changed))
    return facts.filter(lambda one: one.is_known and one.type.split(".")[0] not in ("event", "ledger"))

def groups(facts, thing):
    """The facts of each thing; of pledges, those of all names that are ever said to be the same together."""
    own, names = facts.filter(lambda one: one.type.startswith(thing + ".")), {}
    def leader(name):
        while names.get(name, name) != name:
            name = names[name]
        return name
    for one, other in own.filter(lambda one: one.type == "pledge.same-as").map(lambda one: (one.slug, one.data["pledge"])).collect():
        names[leader(one)] = leader(other)
    names = {name: leader(name) for name in names}
    return own.groupBy(lambda one: names.get(one.slug, one.slug)).values()

def measure(facts, name, as_of):
    """The rows of a measure: key, value and what it would gain or lose by what may have occurred."""
    def counted(group):
        visible = sorted((one for one in group if one.period.first <= as_of), key=order)
        view = reader.View(as_of, [one for one in visible if one.period.last <= as_of], visible, 0)
        for place, is_possible in enumerate((False, True)):
            for key, parts in reader.grouped(name, view, QUESTIONS[name], is_possible).items():
                for part in parts:
                    amount, currency = (1, None) if name == "pledges" else part.money[0] or (0, None)
                    yield (key, currency), (amount, 0) if place == 0 else (0, amount)
    sums = groups(facts, name[:-1]).flatMap(counted).reduceByKey(lambda one, other: (one[0] + other[0], one[1] + other[1])).collectAsMap()
    for (key, currency), (value, total) in sorted(sums.items(), key=str):
        if name == "pledges":
            yield {"key": dict(key), "value": value, "possible": total - value}
        elif currency or not any(other == key and code for other, code in sums):
            digits = reader.VOCABULARY["minorDigits"].get(currency, 2)
            value, more = (f"{number:.{digits}f}" if currency else None for number in (value, total - value))
            yield {"key": dict(key), "value": value, **({"currency": currency} if currency else {}), "possible": more or 0}

if __name__ == "__main__":
    words = argparse.ArgumentParser(usage=__doc__)
    words.add_argument("ledger")
    words.add_argument("--as-of", required=True)
    words.add_argument("--known-at", type=reader.instant)
    asked = words.parse_args()
    spark = SparkSession.builder.appName("gcm-ledger").config("spark.ui.enabled", "false").getOrCreate()
    spark.sparkContext.addPyFile(str(Path(__file__).with_name("reader.py")))
    spark.sparkContext.addFile(str(Path(__file__).with_name("vocabulary.json")))
    facts = standing(spark, asked.ledger, asked.known_at).cache()
    print(json.dumps({name: list(measure(facts, name, asked.as_of)) for name in QUESTIONS}, ensure_ascii=False, indent=1))
