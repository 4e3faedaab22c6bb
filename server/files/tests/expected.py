"""What the files of a release are to say: read from the lines of the release and from the texts, with
intervals computed anew from docs/comparisons.md.
"""

import json
import math

MEASURES = ["n", "percent", "at_least", "at_most", "lower", "upper"]
STATUS_MESSAGES = ["files-shown", "files-nearly-all", "few-or-none", "withheld-title"]


class Expected:
    """What the files are to say: numbers by question, group and option."""

    def __init__(self, folder):
        described = json.loads((folder / "expected.json").read_text())
        self.themes = described["themes"]
        self.texts = described["texts"]
        self.messages = described["options"]
        self.group_messages = described["groups"]
        self.cells = {}
        self.withheld = set()
        self.told_of = set()
        for line in (folder / "expected.jsonl").read_text().splitlines():
            line = json.loads(line)
            question, group = line["question"], line["group"]
            if line["status"] == "withheld":
                self.withheld.add((question, group))
                for option, _ in self.messages[question]:
                    self.cells[question, group, option] = "withheld", dict.fromkeys(MEASURES)
            for option, figure in line["options"].items():
                self.told_of.add((question, group))
                self.cells[question, group, option] = told(figure, line["base"])

    def text(self, language, message):
        return self.texts[language]["messages"][message]

    def question(self, language, question):
        return self.text(language, f"q-{question}")

    def option(self, language, question, option):
        messages = dict(self.messages[question])
        return " + ".join(self.text(language, messages[one]) for one in option.split("+"))

    def group(self, language, group):
        if group == "all":
            return self.text(language, "files-all")
        breakdown, _, part = group.partition("=")
        if not part:
            return self.breakdown(language, breakdown)
        message = self.group_messages[group]
        if message:
            return self.text(language, message)
        return self.texts[language]["languages"].get(part, part)

    def breakdown(self, language, breakdown):
        if breakdown in ("all", "language"):
            return self.text(language, f"files-{breakdown}")
        return self.question(language, breakdown)

    def status(self, language, status):
        place = ["shown", "nearly-all", "few-or-none", "withheld"].index(status)
        return self.text(language, STATUS_MESSAGES[place])

    def in_cube(self, option, group):
        """What a cube is to say of a question's option in a group: a status and numbers."""
        question, _, key = option.partition(".")
        breakdown = group.partition("=")[0]
        if (question, group, key) in self.cells:
            return self.cells[question, group, key]
        nothing = dict.fromkeys(MEASURES)
        if "+" in key:
            return "not-there", nothing
        if (question, group) in self.told_of:
            return "together", nothing
        if (question, breakdown) in self.withheld:
            return "withheld", nothing
        return "not-there", nothing


def told(figure, base):
    """A figure's status and numbers, from a line of the release."""
    low, high, status = figure["percent"], figure["percent"], "shown"
    step = 10 if base - 2 < 20 else 5 if base - 2 < 50 else 2 if base - 2 < 100 else 1
    if figure["band"]:
        bound = int(figure["band"][2:-1])
        nearly_all = figure["band"].startswith(">=")
        status = "nearly-all" if nearly_all else "few-or-none"
        low, high = (bound, 100) if nearly_all else (0, bound)
    else:
        low, high = max(low - step, 0), min(high + step, 100)
    numbers = {
        "n": base,
        "percent": figure["percent"],
        "at_least": low if status == "nearly-all" else None,
        "at_most": high if status == "few-or-none" else None,
        "lower": None,
        "upper": None,
    }
    if base >= 30:
        numbers["lower"] = math.floor(wilson(low, base - 4, -1))
        numbers["upper"] = math.ceil(wilson(high, base - 4, 1))
    return status, numbers


def wilson(percent, number, side):
    """An end of Wilson's score interval, in per cent."""
    share, z = percent / 100, 1.96
    middle = share + z**2 / (2 * number)
    half = z * math.sqrt(share * (1 - share) / number + z**2 / (4 * number**2))
    return min(max((middle + side * half) / (1 + z**2 / number), 0), 1) * 100


def reason_of(cell, expected):
    """Why a cell of a cube is missing; None if it is not."""
    option, group, measure = cell
    status, numbers = expected.in_cube(option, group)
    if numbers[measure] is not None:
        return None
    if status in ("withheld", "not-there", "together"):
        return status
    if measure in ("lower", "upper"):
        return "no-interval"
    return status if measure == "percent" else "no-bound"
