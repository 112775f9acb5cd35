#!/usr/bin/env bash
# 2026-11-29, polars 2.1.0 (PyPI), CPython 3.11: a JSON number that a schema declares as String does not come as it is written, and the
# three ways of polars to take one line of JSON apart write it in three ways.
#
# Whoever declares amounts as String, so that no binary fraction touches them, would guess that the digits stay. They are parsed as a
# number first and written anew: 1500000.00 is 1500000 to str.json_decode and to read_ndjson, and 1500000.0 to str.json_path_match.
# 9007199254740993.0 is off by one in two of them and in the other direction in the third. An integer of thirty digits stays exact in
# two and becomes 1.2345678901234568e+29 in the third. An object under a String is an error to str.json_decode; read_ndjson hands it over
# written anew, with blanks and its numbers changed ({"a":1.0} is {"a": 1}), str.json_path_match without blanks. Texts in quotes stay.
#
# Prints, with a line each:
#   written                          str.json_decode                  read_ndjson                      str.json_path_match
#   1500000.00                       1500000                          1500000                          1500000.0
#   9007199254740993.0               9007199254740992                 9007199254740992                 9007199254740994.0
#   123456789012345678901234567890   123456789012345678901234567890   123456789012345678901234567890   1.2345678901234568e+29
#   {"a":1.0}                        ComputeError                     {"a": 1}                         {"a":1.0}
#   "1500000.00"                     1500000.00                       1500000.00                       1500000.00
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check polars==2.1.0
"$folder/venv/bin/python" - > "$folder/out" <<'PYTHON'
import polars as pl

def decode(line):
    return pl.DataFrame({"line": [line]}).select(
        pl.col("line").str.json_decode(pl.Struct({"v": pl.String})).struct.field("v")).item()

def ndjson(line):
    return pl.read_ndjson(line.encode(), schema={"v": pl.String}).item()

def path(line):
    return pl.DataFrame({"line": [line]}).select(pl.col("line").str.json_path_match("$.v")).item()

def told(read, line):
    try:
        return read(line)
    except Exception as error:
        return type(error).__name__

values = ["1500000.00", "9007199254740993.0", "123456789012345678901234567890", '{"a":1.0}', '"1500000.00"']
for row in [["written", "str.json_decode", "read_ndjson", "str.json_path_match"]] + [
        [value] + [told(read, '{"v":%s}' % value) for read in (decode, ndjson, path)] for value in values]:
    print("".join(cell.ljust(33) for cell in row).rstrip())
PYTHON
cat "$folder/out"
grep -E '^#   ' "$0" | sed 's/^#   //' | diff - "$folder/out" && echo "as it was on 2026-11-29"
