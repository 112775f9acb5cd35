"""Lets a program save two sheets as CSV, and holds what `import` makes of them against the sheets: `imports.py WRITER PROGRAM FOLDER`.

What an office keeps in a sheet comes as the program that it uses saves it. Each way of saving gives exactly the events of the sheet, or a
refusal that says where and why; with what the refusal asks for, it gives them too. Nothing else is right: a day early, a zero lost, or
Namibia gone would be recorded without a word.
"""
import csv
import glob
import json
import os
import shutil
import subprocess
import sys

WRITER, PROGRAM, FOLDER = sys.argv[1:4]
HERE = os.path.join(FOLDER, WRITER)
PLEDGES = (
    "pledge.made",
    ["subject", "title", "by", "occurred", "number", "objectives", "text", "targetDate", "stakeholders", "document", "place"],
    [
        ["nam-1", "Plain", "NA", "2024-03-11", "0012", "5", "Some text", "2026", "", "plan", "1/2"],
        ["nam-2", 'With "quotes", a comma; and more', "Namibia; PRT", "2024-03", "1e5", "5; 7", "Line\nbreak", "2026-05", "A; B", "plan", "p. 3"],
        ["tur-1", "=1+1", "Türkiye", "2024", "7", "", "'quoted first", "", "City of São Paulo", "", ""],
        ["esp-1", "\u202eturned\u202c _x0041_ <b>&amp;", "ESP", "2024-07-03/2024-07-04", "", "23", "@SUM(A1)", "2026-12-31", "", "plan", "-"],
    ],
)
MONEY = (
    "contribution.announced",
    ["subject", "occurred", "donor", "fund", "amount", "amountCurrency"],
    [["a", "2024-03-11", "PRT", "MIG00", "1500000.50", "USD"], ["b", "2024-11-03", "NAM", "MIG00", "12.00", "USD"],
     ["c", "2024-12-01", "ESP", "MIG00", "", ""]],
)


def run(*words, cwd=None):
    return subprocess.run([PROGRAM, *words], cwd=cwd or HERE, capture_output=True, text=True)


def ledger():
    """An empty ledger with the document that is cited."""
    folder = os.path.join(HERE, "ledger")
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    for words in (["init", "--writer", "w", "--origin", "gcm-ledger/w"], ["record", "document.published", "plan", "--on", "2022", "--title", "Plan"]):
        assert run(*words, cwd=folder).returncode == 0
    return folder


def events(path, kind, *options):
    """The events that an import records, by subject; nothing but what is said where it refuses."""
    folder = ledger()
    answer = run("import", path, "--as", kind, *options, cwd=folder)
    rows = json.loads(run("log", "--format", "json", cwd=folder).stdout)["rows"]
    found = {row["subject"]: (row["id"], row["occurred"], row["data"]) for row in rows if row["type"] == kind}
    return found, (answer.stderr if answer.returncode else "")


def saved(name, rows, **how):
    path = os.path.join(HERE, name)
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL, **how).writerows(rows)
    return path


def right(sheet):
    """What a sheet says, from the plainest CSV there is."""
    kind, headings, rows = sheet
    found, refused = events(saved("right.csv", [headings] + rows), kind)
    assert len(found) == len(rows), refused
    return found


TOLD = 0


def check(way, path, sheet, *options, refused=None):
    """The same events, or a refusal that says what it is expected to say."""
    global TOLD
    found, said = events(path, sheet[0], *options)
    TOLD += 1
    if refused is not None:
        assert said and not found and refused in said and "fix:" in said, f"{way}: not refused with '{refused}': {said or found}"
        print(f"{WRITER}, {way}: refused, {refused}")
        return
    assert not said, f"{way}: {said}"
    wanted = right(sheet)
    for subject in sorted(set(found) | set(wanted)):
        assert found.get(subject) == wanted.get(subject), f"{way}: {subject}\n{found.get(subject)}\n{wanted.get(subject)}"
    print(f"{WRITER}, {way}: {len(found)} events as in the sheet" + (f", with {' '.join(options)}" if options else ""))


def template(kind, path):
    """A template anew: the program replaces no file, which may be one that was filled in."""
    if os.path.exists(path):
        assert run("import", "--template", kind, "--output", path).returncode != 0
        os.remove(path)
    assert run("import", "--template", kind, "--output", path).returncode == 0


def filled(kind, headings, rows, typed=False):
    """A workbook: the program's own template filled in, or cells as somebody types them."""
    import datetime
    import openpyxl
    path = os.path.join(HERE, f"{kind}-{typed or 'template'}.xlsx")
    if not typed:
        template(kind, path)
        book = openpyxl.load_workbook(path)
        sheet = book.worksheets[0]
        columns = {cell.value: cell.column for cell in sheet[1]}
        for place, row in enumerate(rows, 2):
            for heading, text in zip(headings, row):
                cell = sheet.cell(place, columns[heading])
                cell.number_format = "@"
                if text:
                    cell.value, cell.data_type = text, "s"
        assert all(sheet.column_dimensions[openpyxl.utils.get_column_letter(n)].style for n in columns.values())
        del book["Examples"], book["Basis"]
    else:
        book = openpyxl.Workbook()
        sheet = book.active
        sheet.append(headings)
        for row in rows:
            cells = []
            for heading, text in zip(headings, row):
                if heading == "occurred":
                    cells.append(datetime.date.fromisoformat(text))
                elif heading == "amount" and text:
                    cells.append(float(text))
                else:
                    cells.append(text or None)
            sheet.append(cells)
            sheet.cell(sheet.max_row, headings.index("occurred") + 1).number_format = "yyyy-mm-dd" if typed == "iso" else "dd/mm/yyyy"
            sheet.cell(sheet.max_row, headings.index("amount") + 1).number_format = "0.00" if typed == "iso" else "#,##0.00"
    book.save(path)
    return path


# --- the programs


def typed(locale, separator, profile):
    """What a person types into the template stays as it was typed; into a plain sheet it does not, and that is refused."""
    kind, headings, rows = PLEDGES
    rows = [row for row in rows if "\n" not in row[6]]
    sheet = (kind, headings, rows)
    if subprocess.run(["/usr/bin/python3", "-c", "import uno"], capture_output=True).returncode:
        print(f"skipped: {locale}, typed: no uno here (Debian's python3-uno)")
        return
    out = os.path.join(HERE, "typed.csv")

    def fill(book, columns):
        cells = [[dict(zip(headings, row)).get(column, "") for column in columns] for row in rows]
        told = subprocess.run(
            ["/usr/bin/python3", os.path.join(os.path.dirname(os.path.abspath(__file__)), "typed.py"), profile, book, out, str(separator)],
            input=json.dumps(cells), capture_output=True, text=True, timeout=300)
        assert told.returncode == 0, told.stderr

    book = os.path.join(HERE, "typed.xlsx")
    template(kind, book)
    columns = next(csv.reader([run("import", "--template", kind).stdout.splitlines()[0]]))
    fill(book, columns)
    check(f"{locale}, typed into the template", out, sheet)
    import openpyxl
    book = openpyxl.Workbook()
    book.active.append(headings)
    plain = os.path.join(HERE, "plain.xlsx")
    book.save(plain)
    fill(plain, headings)
    found, said = events(out, kind)
    assert said or found != right(sheet), f"{locale}: a plain sheet keeps all that is typed, and the template is needed no more"
    lost = [] if said else [name for name, event in sorted(right(sheet).items()) if found.get(name) != event]
    print(f"{WRITER}, {locale}, typed into a plain sheet: {'refused' if said else 'not as typed: ' + ', '.join(lost)}")


def libreoffice():
    for locale, separator in (("en-US", 44), ("de-DE", 59)):
        profile = os.path.join(HERE, "profile-" + locale)
        os.makedirs(os.path.join(profile, "user"), exist_ok=True)
        with open(os.path.join(profile, "user", "registrymodifications.xcu"), "w") as file:
            file.write(
                '<?xml version="1.0"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
                '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale"><value>' + locale + "</value></prop></item>"
                "</oor:items>")

        def convert(book, quote_all):
            out = os.path.join(HERE, "out-" + os.path.basename(book))
            shutil.rmtree(out, ignore_errors=True)
            # Separator, quotes, UTF-8 (76), from row 1, no formats of columns, no language, all texts in quotes or not, as shown.
            how = f"csv:Text - txt - csv (StarCalc):{separator},34,76,1,,0,{'true' if quote_all else 'false'},true"
            told = subprocess.run(
                ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", how, "--outdir", out, book],
                capture_output=True, text=True, timeout=300)
            found = glob.glob(out + "/*.csv")
            assert len(found) == 1, told.stdout + told.stderr
            return found[0]

        typed(locale, separator, profile)
        for quote_all in (False, True):
            way = f"{locale}, the template{', texts in quotes' if quote_all else ''}"
            check(way, convert(filled(*PLEDGES), quote_all), PLEDGES)
            check(way + ", money", convert(filled(*MONEY), quote_all), MONEY)
        shown, plain = (convert(filled(*MONEY, typed=how), False) for how in ("shown", "iso"))
        check(locale + ", days with strokes", shown, MONEY, refused="with --days dmy")
        if locale == "en-US":
            check(locale + ", thousands apart", shown, MONEY, "--days", "dmy", refused="no thousands apart: 1,500,000.50")
            check(locale + ", days of ISO 8601, plain amounts", plain, MONEY)
        else:
            check(locale + ", thousands apart", shown, MONEY, "--days", "dmy", "--decimal", "comma", refused="no thousands apart: 1.500.000,50")
            check(locale + ", days of ISO 8601, plain amounts", plain, MONEY, refused="say --decimal comma")
            check(locale + ", days of ISO 8601, plain amounts", plain, MONEY, "--decimal", "comma")


def gnumeric():
    def convert(book, *how):
        out = book.replace(".xlsx", ".csv")
        kind = "Gnumeric_stf:stf_assistant" if how else "Gnumeric_stf:stf_csv"
        subprocess.run(["ssconvert", "--export-type=" + kind, *how, book, out], check=True, capture_output=True)
        return out

    check("the template", convert(filled(*PLEDGES)), PLEDGES)
    check("the template, money", convert(filled(*MONEY)), MONEY)
    # Whatever format a day has, it comes with strokes, and an amount without its thousands.
    check("days and amounts by itself", convert(filled(*MONEY, typed="iso")), MONEY, refused="no date: 2024/03/11")
    shown = convert(filled(*MONEY, typed="shown"), "--export-options=format=preserve separator=,")
    check("days and amounts as it shows them", shown, MONEY, refused="with --days dmy")
    check("days told", shown, MONEY, "--days", "dmy", refused="no thousands apart")


def pandas():
    import pandas
    for sheet in (PLEDGES, MONEY):
        path = saved("in.csv", [sheet[1]] + sheet[2])
        texts = pandas.read_csv(path, dtype=str, keep_default_na=False)
        out = os.path.join(HERE, "out.csv")
        texts.to_csv(out, index=False)
        check(f"texts, {sheet[0]}", out, sheet)
        texts.to_csv(out)
        check(f"texts, {sheet[0]}, with its index", out, sheet)
        texts.to_csv(out, index=False, sep=";", lineterminator="\r\n", encoding="utf-8-sig")
        check(f"texts, {sheet[0]}, with semicolons and a byte-order mark", out, sheet)
        texts.to_csv(out, index=False, encoding="utf-16")
        check(f"texts, {sheet[0]}, as UTF-16", out, sheet, refused="byte-order mark of utf-16")
        check(f"texts, {sheet[0]}, as UTF-16", out, sheet, "--encoding", "utf-16")
    money = pandas.read_csv(saved("in.csv", [MONEY[1]] + MONEY[2]), parse_dates=["occurred"])
    money.to_csv(out)
    check("typed", out, MONEY)
    money.to_csv(out, sep=";", decimal=",")
    check("typed, decimal commas", out, MONEY, refused="say --decimal comma")
    check("typed, decimal commas", out, MONEY, "--decimal", "comma")
    money.to_csv(out, date_format="%Y-%m-%dT%H:%M:%S")
    check("typed, with times", out, MONEY, refused="no time of day")
    pledges = pandas.read_csv(saved("in.csv", [PLEDGES[1]] + PLEDGES[2]))
    pledges.to_csv(out)
    # Namibia's NA was taken for nothing, 0012 for 12 (a column of texts keeps it here): another pledge would be recorded, and is not,
    # as one of nobody is refused.
    check("as pandas reads without being told", out, PLEDGES, refused="pledge/nam-1")


def r():
    def make(script):
        subprocess.run(["Rscript", "-e", script], cwd=HERE, check=True, capture_output=True)

    for sheet in (PLEDGES, MONEY):
        saved("in.csv", [sheet[1]] + sheet[2])
        read = 'd <- read.csv("in.csv", colClasses="character", na.strings="", encoding="UTF-8"); '
        out = os.path.join(HERE, "out.csv")
        make(read + 'write.csv(d, "out.csv", fileEncoding="UTF-8")')
        check(f"write.csv, {sheet[0]}", out, sheet)
        make(read + 'write.csv2(d, "out.csv", row.names=FALSE, fileEncoding="UTF-8")')
        check(f"write.csv2, {sheet[0]}", out, sheet)
        make(read + 'write.csv(d, "out.csv", quote=FALSE, row.names=FALSE, fileEncoding="UTF-8")')
        if sheet is MONEY:
            check("write.csv without quotes", out, sheet, refused="'NA' is nothing to some programs")
            check("write.csv without quotes", out, sheet, "--blank", "NA")
        else:
            check("write.csv without quotes", out, sheet, refused="row")
    saved("in.csv", [MONEY[1]] + [["a", "2024-03-11", "PRT", "MIG00", "100000", "USD"]])
    make('d <- read.csv("in.csv"); d$amount <- as.numeric(d$amount); write.csv(d, "out.csv", row.names=FALSE)')
    check("a round number as R writes it", out, MONEY, refused="no amount: 1e+05")


def duckdb():
    import duckdb
    out = os.path.join(HERE, "out.csv")
    for sheet in (PLEDGES, MONEY):
        path = saved("in.csv", [sheet[1]] + sheet[2])
        texts = f"SELECT * FROM read_csv('{path}', all_varchar=true, quote='\"', escape='\"', new_line='\\r\\n')"
        duckdb.sql(f"COPY ({texts}) TO '{out}' (HEADER)")
        check(f"texts, {sheet[0]}", out, sheet)
        duckdb.sql(f"COPY ({texts}) TO '{out}' (HEADER, DELIMITER '\t', FORCE_QUOTE *)")
        check(f"texts, {sheet[0]}, tabs and quotes", out, sheet)
    duckdb.sql(f"COPY (SELECT * REPLACE (CAST(amount AS DECIMAL(18, 2)) AS amount) FROM read_csv('{path}')) TO '{out}' (HEADER)")
    check("typed", out, MONEY)
    duckdb.sql(f"COPY (SELECT * REPLACE (CAST(occurred AS TIMESTAMP) AS occurred) FROM read_csv('{path}')) TO '{out}' (HEADER)")
    check("days as timestamps", out, MONEY, refused="no time of day")


os.makedirs(HERE, exist_ok=True)
{"libreoffice": libreoffice, "gnumeric": gnumeric, "pandas": pandas, "r": r, "duckdb": duckdb}[WRITER]()
assert TOLD >= 4
