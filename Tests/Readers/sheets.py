"""Holds what a program reads in the workbooks against the answers in JSON: `sheets.py READER FOLDER`.

FOLDER has of each question NAME.xlsx and NAME.json. Of answers that are rows, every cell of the first sheet is compared: text, count,
day and amount. Of all workbooks, every cell of every sheet is the same to each reader as in the file itself, read here by its parts.
"""
import csv
import datetime
import decimal
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
EPOCH = datetime.date(1899, 12, 30)


def own(path):
    """The sheets as they stand in the file: texts, decimals and days."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None, path
        parts = {name: archive.read(name) for name in archive.namelist()}
    strings = [
        re.sub("_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), item.find(MAIN + "t").text or "")
        for item in ElementTree.fromstring(parts["xl/sharedStrings.xml"])]
    formats = [
        int(xf.get("numFmtId")) for xf in ElementTree.fromstring(parts["xl/styles.xml"]).find(MAIN + "cellXfs")]
    sheets = []
    for place, sheet in enumerate(ElementTree.fromstring(parts["xl/workbook.xml"]).find(MAIN + "sheets"), 1):
        rows = []
        for row in ElementTree.fromstring(parts[f"xl/worksheets/sheet{place}.xml"]).find(MAIN + "sheetData"):
            cells = {}
            for cell in row:
                column = 0
                for letter in re.match("[A-Z]+", cell.get("r"))[0]:
                    column = column * 26 + ord(letter) - 64
                value = cell.find(MAIN + "v").text
                if cell.get("t") == "s":
                    cells[column - 1] = strings[int(value)]
                elif formats[int(cell.get("s"))] == 164:
                    cells[column - 1] = EPOCH + datetime.timedelta(int(value))
                else:
                    cells[column - 1] = decimal.Decimal(value)
            rows.append([cells.get(column) for column in range(max(cells, default=-1) + 1)])
        sheets.append((sheet.get("name"), rows))
    return sheets


def openpyxl(path):
    import openpyxl
    return [(sheet.title, [list(row) for row in sheet.iter_rows(values_only=True)]) for sheet in openpyxl.load_workbook(path)]


def calamine(path):
    import python_calamine
    book = python_calamine.CalamineWorkbook.from_path(path)
    return [(name, book.get_sheet_by_name(name).to_python(skip_empty_area=False)) for name in book.sheet_names]


def fields(text):
    return list(csv.reader(text.splitlines(keepends=True)))


def xlsx2csv(path):
    import xlsx2csv
    csv.field_size_limit(10_000_000)
    names = [name for name, _ in own(path)]
    with tempfile.TemporaryDirectory() as folder:
        sheets = []
        for place, name in enumerate(names, 1):
            out = os.path.join(folder, f"{place}.csv")
            xlsx2csv.Xlsx2csv(path, outputencoding="utf-8", skip_hidden_rows=False).convert(out, sheetid=place)
            sheets.append((name, fields(open(out, encoding="utf-8", newline="").read())))
        return sheets


def ssconvert(path):
    csv.field_size_limit(10_000_000)
    names = [name for name, _ in own(path)]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["ssconvert", "--export-type=Gnumeric_stf:stf_assistant", "-O", "separator=, format=preserve quoting-mode=auto", "-S", path,
             os.path.join(folder, "%n.csv")], check=True, capture_output=True)
        return [(name, fields(open(os.path.join(folder, f"{place}.csv"), encoding="utf-8", newline="").read()))
                for place, name in enumerate(names)]


def libreoffice(path):
    csv.field_size_limit(10_000_000)
    names = [name for name, _ in own(path)]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(path, os.path.join(folder, "book.xlsx"))
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
             "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "--outdir", folder,
             os.path.join(folder, "book.xlsx")], check=True, capture_output=True)
        return [(name, fields(open(os.path.join(folder, f"book-{name}.csv"), encoding="utf-8", newline="").read())) for name in names]


# These show `_x005F_` where the text has an underscore, and decode no other escape either.
UNDECODED = {"xlsx2csv", "ssconvert"}
READERS = {"openpyxl": openpyxl, "calamine": calamine, "xlsx2csv": xlsx2csv, "ssconvert": ssconvert, "libreoffice": libreoffice}


def same(value, read, reader):
    """Whether a reader has a cell's value; what gives texts alone has it as the sheet shows it."""
    if reader in UNDECODED and isinstance(read, str):
        read = re.sub("_x005F_(?=x[0-9A-Fa-f]{4}_)", "_", read)
    if reader == "openpyxl" and isinstance(value, str):
        value = value.replace("x005F_", "")  # It takes these letters out of every text, whatever stands around them.
    if value is None:
        return read in (None, "")
    if isinstance(value, datetime.date):
        if isinstance(read, datetime.datetime):
            return read == datetime.datetime.combine(value, datetime.time())
        return read == value or read == value.isoformat()
    if isinstance(value, decimal.Decimal):
        if isinstance(read, (int, float)):
            return decimal.Decimal(repr(read)) == value
        return isinstance(read, str) and re.fullmatch("-?[0-9]+(\\.[0-9]+)?", read) is not None and decimal.Decimal(read) == value
    return read == value


def compare(reader, path, sheets, read):
    assert [name for name, _ in read] == [name for name, _ in sheets], f"{path}: {[name for name, _ in read]}"
    count = 0
    for (name, rows), (_, found) in zip(sheets, read):
        assert all(not any(cell not in (None, "") for cell in row) for row in found[len(rows):]), f"{path}, {name}: more rows than there are"
        for place, row in enumerate(rows):
            cells = list(found[place]) if place < len(found) else []
            for column in range(max(len(row), len(cells))):
                value = row[column] if column < len(row) else None
                cell = cells[column] if column < len(cells) else None
                assert same(value, cell, reader), f"{reader}: {path}, {name}, row {place + 1}, column {column + 1}: {value!r} is read as {cell!r}"
                count += 1
    return count


def shown(text):
    """A text with what a display would act on in its own shape again."""
    return re.sub("\\\\u\\{([0-9a-f]+)\\}", lambda found: chr(int(found[1], 16)), text)


def expected(row, header):
    """What the JSON row says of a column, as the sheet has it."""
    beside = re.fullmatch("(.*?)([Cc]urrency|[Mm]inorUnits|[Ww]ords)", header)
    if beside and (header not in row or header == "currency" and "minorUnits" not in row):
        name, part = beside[1] or "value", beside[2].lower()
        amount, currency = row[name], row["currency" if name == "value" else name + "Currency"]
        if part == "words":
            return None if currency else amount
        if currency is None:
            return None
        return currency if part == "currency" else decimal.Decimal(amount.replace(".", ""))
    value = row[header]
    if header in ("earliest", "latest") or header.endswith(("Earliest", "Latest")):
        return value and datetime.date.fromisoformat(value)
    currency = False if "minorUnits" in row else row.get("currency" if header == "value" else header + "Currency", False)
    if currency is not False:
        return decimal.Decimal(value) if currency else None
    if isinstance(value, list):
        return (" " if header == "events" else ", ").join(map(str, value)) or None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return decimal.Decimal(value)
    return value or None


def against_json(path, sheets):
    answer = json.load(open(path[:-5] + ".json", encoding="utf-8"))
    if "rows" not in answer:
        return 0
    headers, *rows = sheets[0][1]
    values = answer["rows"]
    assert len(rows) == len(values), f"{path}: {len(rows)} rows of {len(values)}"
    count = 0
    for place, (cells, row) in enumerate(zip(rows, values), 2):
        for column, header in enumerate(headers):
            if header == "occurred" and "specversion" in row:
                continue  # A line may have it in a spelling of before.
            if header not in row and not re.search("(?i)(currency|minorUnits|words)$", header):
                continue
            if "key" in row and header != "possible":
                continue  # A measure's members are its own: below.
            value, cell = expected(row, header), cells[column] if column < len(cells) else None
            if isinstance(value, str) and isinstance(cell, decimal.Decimal):
                # A line has its number with zeros before it, and a fact's value with its currency.
                value = decimal.Decimal(value.split(" ")[-1])
            if isinstance(value, str) and isinstance(cell, str):
                value, cell = shown(value), shown(cell)
                if " [cut here: " in cell:
                    cell = cell[: cell.rindex(" [cut here: ")]
                    assert len(cell) > 30_000 and value.startswith(cell), f"{path}, row {place}, {header}"
                    cell = value
            assert value == cell, f"{path}, row {place}, {header}: {row} is {cell!r}"
            count += 1
        if "key" in row:
            told = dict(zip(headers, cells))
            amount = row["value"]
            number = amount["amount"] if isinstance(amount, dict) else amount
            if told.get("value") is not None:
                assert decimal.Decimal(str(number)) == told["value"], f"{path}, row {place}: {row} is {told}"
                count += 1
            for name, value in row["key"].items():
                assert (value or None) == told.get(name), f"{path}, row {place}, {name}: {row}"
                count += 1
    return count


reader, folder = sys.argv[1], sys.argv[2]
paths = sorted(glob.glob(os.path.join(folder, "*.xlsx")))
assert len(paths) > 5, f"only {len(paths)} workbooks"
cells = told = 0
for path in paths:
    sheets = own(path)
    if reader == "json":
        told += against_json(path, sheets)
    else:
        cells += compare(reader, path, sheets, READERS[reader](path))
assert max(cells, told) > 1000
print(f"{reader}: {cells or told} cells of {len(paths)} workbooks")
