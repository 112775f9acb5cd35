"""Holds docs/spark.py, run by Spark with the reader of `schema --for spark` on PYTHONPATH, against the program: spark.py PROGRAM LEDGER."""
import json
import subprocess
import sys

program, ledger = sys.argv[1:3]
TODAY = "2026-11-28"


def ours(*words):
    told = subprocess.run([program, "--ledger", ledger, *words, "--today", TODAY, "--format", "json"], capture_output=True, text=True, check=True)
    return json.loads(told.stdout)


recorded = [row["recordedtime"] for row in ours("log", "--as-of", TODAY)["rows"]]
count = 0
for cuts in [["--as-of", "2024-03-11"], ["--as-of", TODAY, "--known-at", sorted(recorded)[len(recorded) * 3 // 4]]]:
    told = subprocess.run([sys.executable, "docs/spark.py", ledger, *cuts], capture_output=True, text=True)
    if told.returncode:
        sys.exit(told.stderr[-3000:])
    answer = json.loads(told.stdout)
    for name, by in (("pledges", "objective,stage"), ("contributions", "donor,year")):
        wanted = [{member: row[member] for member in ("key", "value", "currency", "possible") if member in row}
                  for row in ours("measure", name, "--by", by, *cuts)["rows"]]
        if sorted(wanted, key=str) != sorted(answer[name], key=str):
            sys.exit(f"{ledger} {cuts}: {name}: {[row for row in wanted if row not in answer[name]][:3]}, "
                     f"there {[row for row in answer[name] if row not in wanted][:3]}")
        count += len(wanted)
print(f"Spark gives {count} rows of {ledger} as the program does")
