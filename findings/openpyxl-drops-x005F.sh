#!/usr/bin/env bash
# 2026-11-30, openpyxl 3.1.5 and XlsxWriter 3.2.9 (PyPI), CPython 3.11: openpyxl loses the letters `x005F_` from every text of a workbook that
# stands among its shared strings, escaped or not.
#
# ECMA-376 writes a letter that XML cannot hold as _xHHHH_, and the underscore of a text that only looks so as _x005F_. XlsxWriter does, and
# one would guess that a reader takes that back once, or not at all. openpyxl takes `x005F_` away wherever it stands: a cell that says just that
# comes back empty, `ref_x005F_7` as `ref_7`, and no warning is given. `_x0041_` is right by that alone. What openpyxl itself writes stands
# in the cells and not among shared strings, and comes back whole: a test that reads back its own file sees nothing.
#
# Prints, with a line each (what was meant, what stands in the file of XlsxWriter, what openpyxl reads of it, and of its own file):
#   meant           in the file              read           own file
#   x005F_          x005F_                   (empty)        x005F_
#   _x005F_         _x005F_x005F_            _              _x005F_
#   ref_x005F_7     ref_x005F_x005F_7        ref_7          ref_x005F_7
#   _x0041_         _x005F_x0041_            _x0041_        _x0041_
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check openpyxl==3.1.5 XlsxWriter==3.2.9
"$folder/venv/bin/python" - "$folder" > "$folder/out" <<'PYTHON'
import re, sys, zipfile
import openpyxl, xlsxwriter

folder = sys.argv[1]
meant = ["x005F_", "_x005F_", "ref_x005F_7", "_x0041_"]

book = xlsxwriter.Workbook(folder + "/one.xlsx")
sheet = book.add_worksheet()
for row, text in enumerate(meant):
    sheet.write_string(row, 0, text)
book.close()
stored = re.findall("<t[^>]*>(.*?)</t>", zipfile.ZipFile(folder + "/one.xlsx").read("xl/sharedStrings.xml").decode())

own = openpyxl.Workbook()
for row, text in enumerate(meant, 1):
    own.active.cell(row, 1).value = text
own.save(folder + "/own.xlsx")

def read(name):
    return [row[0].value or "(empty)" for row in openpyxl.load_workbook(f"{folder}/{name}.xlsx").active.iter_rows(max_row=len(meant))]

print(f"{'meant':<15} {'in the file':<24} {'read':<14} own file")
for row in zip(meant, stored, read("one"), read("own")):
    print("{:<15} {:<24} {:<14} {}".format(*row))
PYTHON
cat "$folder/out"
grep -E '^#   ' "$0" | sed 's/^#   //' | diff - "$folder/out" && echo "as it was on 2026-11-30"
