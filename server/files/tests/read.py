"""Opens the files of a release with readers that others wrote, and compares them cell by cell with
the lines of the release and with the texts. Called by readers.rs with a folder.

Prints how many figures there are of each status, and ends with an assertion at the first cell that
differs.
"""

import hashlib
import itertools
import json
import math
import subprocess
import sys
import xml.etree.ElementTree as xml
import zipfile
from pathlib import Path

import openpyxl
import pandas
import pyarrow.parquet
import pyreadstat
from pyaxis import pyaxis
from pyjstat import pyjstat

from expected import MEASURES, Expected, reason_of


def number(value):
    """A number as Python has it; None if there is none."""
    return None if pandas.isna(value) else int(value)


def same(what, found, expected):
    assert found == expected, f"{what}: found {found!r}, expected {expected!r}"


def compare_rows(kind, found, expected):
    """Compares rows by question, group and option with all that is expected."""
    same(f"{kind}: cells", set(found), set(expected.cells))
    for cell, (status, numbers) in expected.cells.items():
        same(f"{kind}: {cell}", found[cell], (status, numbers))


def csv(folder, language, expected):
    table = pandas.read_csv(
        folder / f"{language}.csv", sep=";", keep_default_na=False, dtype=str
    )
    guarded = lambda text: f"'{text}" if text.lstrip()[:1] in tuple("=+-@") else text
    found = {}
    for row in table.to_dict("records"):
        cell = row["question"], row["group"], row["option"]
        found[cell] = row["status"], {
            measure: int(row[measure]) if row[measure] else None for measure in MEASURES
        }
        same(f"csv: wave of {cell}", (row["wave"], row["scope"]), ("2023", "nation"))
        question, group, option = cell
        same(f"csv: theme of {cell}", row["theme"], expected.themes[question])
        same(f"csv: breakdown of {cell}", row["breakdown"], group.partition("=")[0])
        for column, text in [
            ("theme_text", expected.text(language, f"t-{row['theme']}")),
            ("question_text", expected.question(language, question)),
            ("group_text", expected.group(language, group)),
            ("option_text", expected.option(language, question, option)),
        ]:
            same(f"csv: {column} of {cell}", row[column], guarded(text))
    same("csv: rows", len(table), len(found))
    compare_rows("csv", found, expected)


def xlsx(folder, language, expected):
    line = lambda text: text.replace("\r\n", "\n")
    book = openpyxl.load_workbook(folder / f"{language}.xlsx")
    assert not book.vba_archive, "xlsx: macros"
    statuses = {
        line(expected.text(language, message)): status
        for message, status in [
            ("files-shown", "shown"),
            ("files-nearly-all", "nearly-all"),
            ("few-or-none", "few-or-none"),
            ("withheld-title", "withheld"),
        ]
    }
    found = {}
    *themes, notes = book.worksheets
    same("xlsx: sheets", len(themes), len(set(expected.themes.values())))
    for sheet in themes:
        same("xlsx: frozen", sheet.freeze_panes, "A2")
        for row in sheet.iter_rows(min_row=2):
            assert all(one.data_type in "ns" for one in row), f"xlsx: a formula in {row}"
            values = ["" if one.value is None else one.value for one in row]
            texts, numbers, (status, *cell) = values[:4], values[4:10], values[10:]
            cell = tuple(cell)
            for one, measure in zip(numbers, MEASURES):
                if isinstance(one, str) and one:
                    assert measure in ("n", "percent"), f"xlsx: {one} of {cell}"
                    same(f"xlsx: {cell}", one, line(expected.text(language, "withheld-title")))
            numbers = [one if isinstance(one, int) else None for one in numbers]
            found[cell] = statuses[status], dict(zip(MEASURES, numbers))
            question, group, option = cell
            expected_texts = [
                expected.question(language, question),
                expected.breakdown(language, group.partition("=")[0]),
                expected.group(language, group),
                expected.option(language, question, option),
            ]
            same(f"xlsx: texts of {cell}", texts, [line(text) for text in expected_texts])
    compare_rows("xlsx", found, expected)
    told_notes = [row[0].value for row in notes.iter_rows()]
    assert line(expected.text(language, "withheld-explanation")) in told_notes


def json_stat(folder, language, expected):
    text = (folder / f"{language}.json").read_text()
    raw = json.loads(text)
    reasons = {
        "w": "withheld",
        "a": "nearly-all",
        "f": "few-or-none",
        "b": "no-bound",
        "i": "no-interval",
        "t": "together",
        "x": "not-there",
    }
    same("json-stat: reasons", set(raw["extension"]["status"]["label"]), set(reasons))
    table = pyjstat.Dataset.read(text).write("dataframe", naming="id")
    seen = set()
    for place, row in enumerate(table.to_dict("records")):
        cell = row["option"], row["group"], row["measure"]
        found = number(row["value"])
        reason = reasons.get(raw["status"].get(str(place)))
        compare_cube_cell("json-stat", cell, found, reason, expected)
        seen.add(cell)
    same("json-stat: cells", len(seen), math.prod(raw["size"]))
    check_cube(seen, expected)
    labels = raw["dimension"]["option"]["category"]["label"]
    for key, label in labels.items():
        question, _, option = key.partition(".")
        texts = expected.question(language, question), expected.option(language, question, option)
        same(f"json-stat: {key}", label, ": ".join(texts))


PX_CODES = {
    "not-there": ".",
    "no-bound": ".",
    "withheld": "..",
    "nearly-all": "...",
    "few-or-none": "....",
    "no-interval": ".....",
    "together": "......",
}


def px(folder, language, expected):
    parsed = pyaxis.parse(str(folder / f"{language}.px"), encoding="utf-8")
    metadata = parsed["METADATA"]
    (option, group), (wave, measure) = metadata["STUB"], metadata["HEADING"]
    codes = [metadata[f"CODES({one})"] for one in (option, group, wave, measure)]
    values = [metadata[f"VALUES({one})"] for one in (option, group, wave, measure)]
    for code, value in zip(codes, values):
        same("px: names", len(set(value)), len(code))
    same("px: time", metadata[f"TIMEVAL({wave})"], ["2023"])
    raw = (folder / f"{language}.px").read_text().split("DATA=")[1].replace(";", "").split()
    table = parsed["DATA"]
    names = table[metadata["STUB"] + metadata["HEADING"]].itertuples(index=False)
    seen = set()
    cells = zip(itertools.product(*codes), itertools.product(*values), names, strict=True)
    for (cell, labels, named), found, written in zip(cells, table["DATA"], raw, strict=True):
        option, group, _, measure = cell
        reason = reason_of((option, group, measure), expected)
        same(f"px: names of {cell}", tuple(named), labels)
        if reason:
            same(f"px: {cell}", written, f'"{PX_CODES[reason]}"')
        else:
            same(f"px: {cell}", int(found), expected.in_cube(option, group)[1][measure])
        seen.add((option, group, measure))
    check_cube(seen, expected)
    for key, label in zip(codes[0], values[0]):
        question, _, option = key.partition(".")
        texts = expected.question(language, question), expected.option(language, question, option)
        plain = " ".join(": ".join(texts).split()).replace('"', "'")
        same(f"px: {key}", label, plain)


def compare_cube_cell(kind, cell, found, reason, expected):
    option, group, measure = cell
    same(f"{kind}: {cell}", found, expected.in_cube(option, group)[1][measure])
    same(f"{kind}: reason of {cell}", reason, reason_of(cell, expected))


def check_cube(seen, expected):
    """That each figure of the release has its cells."""
    for question, group, option in expected.cells:
        if "=" in group or group == "all":
            assert (f"{question}.{option}", group, "percent") in seen


def parquet(folder, language, expected):
    table = pyarrow.parquet.read_table(folder / f"{language}.parquet")
    found = {}
    for row in table.to_pylist():
        cell = question, group, option = row["question"], row["group"], row["option"]
        found[cell] = row["status"], {measure: row[measure] for measure in MEASURES}
        same(f"parquet: wave of {cell}", (row["wave"], row["scope"]), ("2023", "nation"))
        texts = [row[f"{one}_text"] for one in ("theme", "question", "group", "option")]
        expected_texts = [
            expected.text(language, f"t-{row['theme']}"),
            expected.question(language, question),
            expected.group(language, group),
            expected.option(language, question, option),
        ]
        same(f"parquet: texts of {cell}", texts, expected_texts)
    compare_rows("parquet", found, expected)
    assert table.schema.metadata[b"source"].decode() == expected.text(language, "files-source")


REASON_MESSAGES = {
    "withheld": "withheld-title",
    "nearly-all": "files-nearly-all",
    "few-or-none": "few-or-none",
    "no-bound": "files-no-bound",
    "no-interval": "files-no-interval",
}
REASON_CODES = dict(zip(REASON_MESSAGES, itertools.count(1)))


def compare_coded(kind, rows, labels, missing, named, expected):
    """Compares a file of a statistics program: rows with keys, numbers and codes; the labels of each
    variable; what stands for a reason; and what becomes of a label."""
    found = set()
    for row in rows:
        cell = question, group, option = row["question_key"], row["group_key"], row["option_key"]
        found.add(cell)
        status, numbers = expected.cells[cell]
        for measure in MEASURES:
            value = numbers[measure]
            if value is None:
                value = missing[reason_of((f"{question}.{option}", group, measure), expected)]
            same(f"{kind}: {measure} of {cell}", row[measure], value)
        for ending, language in [("", "nb"), ("_en", "en")]:
            for variable, text in [
                ("theme", expected.text(language, f"t-{expected.themes[question]}")),
                ("question", expected.question(language, question)),
                ("breakdown", expected.breakdown(language, group.partition("=")[0])),
                ("group", expected.group(language, group)),
                ("option", expected.option(language, question, option)),
                ("status", expected.status(language, status)),
            ]:
                label = labels[variable + ending][row[variable + ending]]
                same(f"{kind}: {variable} of {cell}", label, named(text))
    same(f"{kind}: cells", found, set(expected.cells))
    same(f"{kind}: rows", len(rows), len(found))
    for measure in MEASURES:
        for reason, message in REASON_MESSAGES.items():
            label = " / ".join(expected.text(one, message) for one in ("nb", "en"))
            same(f"{kind}: {reason}", labels[measure][missing[reason]], named(label))


def cut(text, most):
    """A text in one line of at most so many bytes."""
    line = " ".join(text.split())
    if len(line.encode()) <= most:
        return line
    return line.encode()[: most - 3].decode(errors="ignore") + "…"


def sav(folder, language, expected):
    path = folder / f"{language}.sav"
    table, meta = pyreadstat.read_sav(path, user_missing=True)
    missing = {reason: -code for reason, code in REASON_CODES.items()}
    labels = meta.variable_value_labels
    named = lambda text: cut(text, 120)
    compare_coded("sav", table.to_dict("records"), labels, missing, named, expected)
    same("sav: missing", meta.missing_ranges["percent"], [{"lo": -9.0, "hi": -1.0}])
    # What the reader takes for numbers if nobody asks for the codes.
    plain, _ = pyreadstat.read_sav(path)
    numbers = [numbers["percent"] for _, numbers in expected.cells.values()]
    same("sav: missing ones", plain["percent"].isna().sum(), numbers.count(None))
    converted = folder / f"{language}.sav.csv"
    subprocess.run(["pspp-convert", path, converted], check=True)
    records = pandas.read_csv(converted, keep_default_na=False).to_dict("records")
    compare_coded("pspp", records, labels, missing, named, expected)


def dta(folder, language, expected):
    path = folder / f"{language}.dta"
    missing = {reason: "." + " abcde"[code] for reason, code in REASON_CODES.items()}
    table = pandas.read_stata(path, convert_categoricals=False, convert_missing=True)
    records = [
        {name: str(value) if hasattr(value, "string") else value for name, value in row.items()}
        for row in table.to_dict("records")
    ]
    _, meta = pyreadstat.read_dta(path, user_missing=True)
    labels = {
        variable: {f".{code}" if isinstance(code, str) else code: label for code, label in of.items()}
        for variable, of in meta.variable_value_labels.items()
    }
    compare_coded("dta", records, labels, missing, lambda text: text, expected)
    table, _ = pyreadstat.read_dta(path, user_missing=True)
    found = table["percent"].map(lambda value: f".{value}" if isinstance(value, str) else value)
    same("dta: percent of the other reader", list(found), [row["percent"] for row in records])


DDI = "{ddi:codebook:2_5}"
DDI_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
# The children of `var` that are used here, in the order of the schema.
DDI_ORDER = ["labl", "qstn", "universe", "TotlResp", "catgry", "notes"]


def ddi(folder, language, expected):
    root = xml.parse(folder / f"{language}.xml").getroot()
    same("ddi: root", (root.tag, root.get("version")), (f"{DDI}codeBook", "2.5"))
    same("ddi: parts", [one.tag for one in root], [f"{DDI}stdyDscr", f"{DDI}dataDscr"])
    assert root.find(f"{DDI}stdyDscr/{DDI}citation/{DDI}titlStmt/{DDI}titl").text
    variables = root.findall(f".//{DDI}var")
    ids = [one.get("ID") for one in root.iter() if one.get("ID")]
    same("ddi: ids", len(set(ids)), len(ids))
    grouped = [one for group in root.iter(f"{DDI}varGrp") for one in group.get("var").split()]
    same("ddi: groups", sorted(grouped), sorted(one.get("ID") for one in variables))
    same("ddi: questions", {one.get("name") for one in variables}, set(expected.themes))
    for variable in variables:
        question = variable.get("name")
        tags = [DDI_ORDER.index(one.tag.removeprefix(DDI)) for one in variable]
        same(f"ddi: order in {question}", tags, sorted(tags))
        for tag in ["labl", f"qstn/{DDI}qstnLit"]:
            for one in variable.findall(DDI + tag):
                text = expected.question(one.get(DDI_LANGUAGE), question)
                same(f"ddi: {question}", one.text, text)
            same(f"ddi: languages of {question}", len(variable.findall(DDI + tag)), len(expected.texts))
        found = {}
        for category in variable.findall(f"{DDI}catgry"):
            option = category.find(f"{DDI}catValu").text
            for label in category.findall(f"{DDI}labl"):
                text = expected.option(label.get(DDI_LANGUAGE), question, option)
                same(f"ddi: {question} {option}", label.text, text)
            for stat in category.findall(f"{DDI}catStat"):
                found[option, stat.get("otherType") or "percent"] = int(stat.text)
        stats = {
            (option, name): numbers[measure]
            for (of, group, option), (_, numbers) in expected.cells.items()
            for measure, name in [
                ("percent", "percent"),
                ("at_least", "at-least-percent"),
                ("at_most", "at-most-percent"),
            ]
            if of == question and group == "all" and numbers[measure] is not None
        }
        same(f"ddi: figures of {question}", found, stats)


def bundle(folder, language, expected):
    with zipfile.ZipFile(folder / f"{language}.zip") as archive:
        assert archive.testzip() is None
        members = {one.filename: archive.read(one) for one in archive.infolist()}
        days = {one.date_time for one in archive.infolist()}
    same("bundle: times", days, {(2023, 12, 14, 0, 0, 0)})
    for ending in ["csv", "xlsx", "json", "px", "parquet", "sav", "dta", "xml"]:
        alone = (folder / f"{language}.{ending}").read_bytes()
        same(f"bundle: {ending}", members[f"samsvar-2023-nation.{ending}"] == alone, True)
    sums = members.pop("SHA256SUMS").decode().splitlines()
    digests = {name: hashlib.sha256(content).hexdigest() for name, content in members.items()}
    same("bundle: digests", dict(reversed(line.split("  ")) for line in sums), digests)
    assert expected.text(language, "withheld-explanation") in members["README.txt"].decode()


def main():
    folder = Path(sys.argv[1])
    expected = Expected(folder)
    for language in ["nb", "en"]:
        for read in [csv, xlsx, json_stat, px, parquet, sav, dta, ddi, bundle]:
            read(folder, language, expected)
    for status in ["shown", "nearly-all", "few-or-none", "withheld"]:
        print(status, sum(status == found for found, _ in expected.cells.values()))


main()
