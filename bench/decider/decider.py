#!/usr/bin/env python3
"""Ten mixed proposals decided on a telephone, and the same ten received by mail and put into a page editor by hand.

Both are walked with the keystroke-level model (Card, Moran, Newell 1980), the first on the pages as they are served: what is
read and typed is measured, each act is really done. See the README beside. Python 3 standard library.
"""
import argparse
import html
import json
import pathlib
import re
import shutil
import sys
import tempfile
import time

BENCH = pathlib.Path(__file__).resolve().parents[1]
sys.path += [str(BENCH)]
import line
from application import Server
from office import OFFICE, Browser, Forms, adds_an_application, signs_in, waiting

# seconds. Card, Moran, Newell, CACM 23(7), 1980
POINT, BUTTON, HOME, THINK = 1.10, 0.10, 0.40, 1.35
KEYS = {"best typist": 0.12, "good typist": 0.20, "average": 0.28}
# Palin and others, MobileHCI 2019: 36.2 words of five characters a minute on a telephone
THUMB = 60 / (36.2 * 5)
# Brysbaert, Journal of Memory and Language 109, 2019: 238 words a minute, read in silence
READ = 60 / 238
# a finger is not slower than a mouse: counted as one
TAP = POINT + BUTTON
FLICK = POINT
WORDS_A_SCREEN = 60
GREETING = len("Bonjour,\n\nCordialement,\nla mairie")
ONLINE = len("C’est en ligne.")
REFUSAL = len("Nous ne publions pas de publicité : votre annonce relève d’une vente commerciale. Vous pouvez nous répondre.")
TWIN = len("Cette soirée est déjà annoncée, nous vous ajoutons.")
LOOK_UP = "mairie latillé courriel"
RULES = {"titre", "date", "debut", "fin", "lieu", "organisateur", "description"}


def words_of(body):
    """What stands in the page between the menu and the foot, as words."""
    inside = re.search(r"<main.*?</main>", body, re.S).group(0)
    return len(html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<(svg|script|option)\b.*?</\1>", " ", inside, flags=re.S))).split())


class Telephone:
    """What it takes on a telephone of 360 pixels, page by page."""

    def __init__(self, node, browser):
        self.node, self.browser, self.touches = node, browser, 0
        self.list = 0.0
        self.spent = dict.fromkeys(("reading", "touching", "typing", "waiting"), 0.0)

    @property
    def seconds(self):
        return sum(self.spent.values())

    def waits(self, ask):
        begun = time.monotonic()
        answer = ask()
        while answer.status == 302:
            answer = self.browser.get(self.node, answer.location)
        self.spent["waiting"] += time.monotonic() - begun
        return answer

    def reads(self, count):
        """Reads, turning the page with the thumb."""
        self.spent["reading"] += count * READ + (count // WORDS_A_SCREEN) * FLICK

    def taps(self):
        self.spent["touching"] += THINK + TAP
        self.touches += 1

    def types(self, text):
        self.spent["typing"] += THINK + TAP + len(text) * THUMB

    def opens(self, path):
        self.taps()
        page = self.waits(lambda: self.browser.get(self.node, path))
        if page.status != 200:
            raise SystemExit(f"{path}: {page.status}")
        return page

    def sends(self, path, fields):
        self.taps()
        page = self.waits(lambda: self.browser.post(self.node, path, fields))
        if page.status != 200:
            raise SystemExit(f"{path}: {page.status}")
        return page

    def decides(self, one, path):
        page = self.opens(path)
        self.reads(len(text_of(one).split()))
        act = one["decision"]
        if act == "publier":
            self.sends(path + "/approbation", Forms(page.body).to("/approbation"))
        elif act == "question":
            self.taps()
            self.types(one["question"])
            self.sends(path + "/correction", {**Forms(page.body).to("/correction"), "question": one["question"]})
        elif act == "refuser":
            for _ in range(3):  # unfolds, opens the list of reasons, chooses
                self.taps()
            self.sends(path + "/refus", {**Forms(page.body).to("/refus"), "motif": "ADVERTISING"})
        elif act == "transmettre":
            self.taps()
            self.types(one["vers"])
            found = self.opens(path + "?reponse=transmission&commune=Latill%C3%A9")
            self.taps()
            self.sends(path + "/transmission", {**Forms(found.body).to("/transmission"), "insee": one["insee"]})
        elif act == "même":
            self.sends(path + "/fusion", Forms(page.body).to("/fusion"))
        elif act == "corriger":
            form = Forms(self.opens(path + "/edition").body).to("/edition")
            field, typed = one["correction"]
            self.types(typed)
            review = self.sends(path + "/edition", {**form, field: typed, "pas": "relire"})
            self.reads(len(typed.split()) + 10)
            self.sends(path + "/edition", {**Forms(review.body).to("/edition"), "pas": "publier"})

    def ticks(self, chosen, page):
        """Reads the lines, ticks, publishes together. What is ticked is first opened and read, as conscience asks."""
        numbers = []
        for one, path in chosen:
            desk = self.opens(path)
            self.reads(len(text_of(one).split()))
            numbers.append(f"{path.rsplit('/', 1)[1]}-{Forms(desk.body).to('/approbation')['edition']}")
            self.opens("/mairie")
        for _ in numbers:
            self.taps()
        self.sends("/mairie/publications", {"annonce": numbers})


def text_of(one):
    return " ".join([one["titre"], "samedi 12 décembre de 20 h 30 à 23 h 30", one["lieu"], one["organisateur"], one["description"]])


class Desk:
    """What it takes at a computer, with the mails in one window and a page editor in another."""

    def __init__(self, key):
        self.key, self.seconds, self.typed = key, 0.0, 0

    def clicks(self):
        self.seconds += THINK + POINT + BUTTON

    def types(self, length):
        """From the mouse to the keys and back."""
        self.seconds += 2 * HOME + length * self.key
        self.typed += length

    def fills(self, text):
        """Retypes, or copies and pastes, whichever is faster: select by dragging, copy, change windows, click, paste."""
        retyped = THINK + POINT + BUTTON + 2 * HOME + len(text) * self.key
        copied = THINK + 2 * (POINT + BUTTON) + 4 * self.key + 2 * (POINT + BUTTON) + (POINT + BUTTON) + 2 * HOME
        self.seconds += min(retyped, copied)
        self.typed += len(text) if retyped <= copied else 0

    def answers(self, length):
        self.clicks()
        self.types(GREETING + length)
        self.clicks()

    def publishes(self, one):
        self.clicks()  # the editor's window
        self.clicks()  # a new page
        for text in (one["titre"], "12/12/2026", "20:30", "23:30", one["lieu"], one["organisateur"], one["description"]):
            self.fills(text)
        self.clicks()  # the rubric
        self.clicks()
        self.clicks()  # publishes
        self.clicks()  # back to the mails
        self.answers(ONLINE)

    def decides(self, one):
        self.clicks()
        self.seconds += len(text_of(one).split()) * READ
        act = one["decision"]
        if act in ("publier", "cocher", "corriger"):
            self.publishes(one)
        elif act == "question":
            self.answers(len(one["question"]))
        elif act == "refuser":
            self.answers(REFUSAL)
        elif act == "transmettre":
            self.clicks()
            self.types(len(LOOK_UP))
            self.clicks()
            self.clicks()  # forwards
            self.types(len("mairie@latille.fr"))
            self.clicks()
            self.answers(GREETING)
        elif act == "même":
            for _ in range(3):  # the editor's window, the page, to change it
                self.clicks()
            self.fills(one["organisateur"])
            self.clicks()
            self.answers(TWIN)
            self.answers(TWIN)


def minutes(seconds):
    return f"{int(seconds // 60)} min {int(seconds % 60):02d} s"


def on_a_telephone(node, ten):
    tokens = line.tokens(node, len(ten))
    for number, (one, token) in enumerate(zip(ten, tokens)):
        answers = {**line.fields(number, token, one["titre"], "20:30"),
                   **{name: value for name, value in one.items() if name in RULES}}
        line.confirmed(node, number, token, one["titre"], answers=answers)
    browser = Browser("10.8.0.1")
    signs_in(browser, node, "secretaire@vouille.test")
    adds_an_application(browser, node)
    telephone, where = Telephone(node, browser), waiting(browser, node)
    page = telephone.waits(lambda: browser.get(node, "/mairie"))
    telephone.reads(sum(len(title.split()) for title in where))
    telephone.list = words_of(page.body) * READ
    for one in ten:
        if one["decision"] != "cocher":
            telephone.decides(one, where[one["titre"]])
    telephone.ticks([(one, where[one["titre"]]) for one in ten if one["decision"] == "cocher"], page)
    left = [one["titre"] for one in ten if one["titre"] in waiting(browser, node)]
    if left:
        raise SystemExit(f"Not decided: {left}")
    return telephone


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--jar", type=pathlib.Path, default=BENCH.parent / "target" / "eterritoire" / "eterritoire.jar")
    asked.add_argument("--port", type=int, default=18141)
    options = asked.parse_args()
    ten = json.loads((pathlib.Path(__file__).parent / "dix.json").read_text())
    folder = pathlib.Path(tempfile.mkdtemp(prefix="decider-"))
    node = Server(options.jar, folder / "data", options.port)
    try:
        node.start()
        telephone = on_a_telephone(node, ten)
    finally:
        node.stop()
        shutil.rmtree(folder)
    print(f"Ten proposals, {sum(len(text_of(one)) for one in ten)} characters, {sum(len(text_of(one).split()) for one in ten)} words to read")
    print(f"| on a telephone, in the office | {minutes(telephone.seconds)} | {telephone.touches} touches: " +
          ", ".join(f"{what} {seconds:.0f} s" for what, seconds in telephone.spent.items()) + " |")
    print(f"| the same, had each word of the list been read too | {minutes(telephone.seconds + telephone.list)} | |")
    for name, key in KEYS.items():
        desk = Desk(key)
        for one in ten:
            desk.decides(one)
        print(f"| by mail and a page editor, {name} ({key} s a key) | {minutes(desk.seconds)} | {desk.typed} characters typed |"
              f" {desk.seconds / telephone.seconds:.1f} times as long |")


if __name__ == "__main__":
    main()
