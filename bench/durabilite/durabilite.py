#!/usr/bin/env python3
"""Kills the running application at random moments and checks that nothing acknowledged was lost.

See README.md. Python 3 standard library only.
"""
import argparse
import datetime
import html
import http.client
import pathlib
import random
import re
import shutil
import sys
import tempfile
import threading
import time

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
from application import Server

FORM = "/vienne/vouille/proposer"
SUBJECT = "Confirmez votre proposition\u00a0: "
MAIL = re.compile(r'<a href="/dev/mails/(\d+)">([^<]*)</a>')


def prefetch(server, count):
    """Tokens of forms shown once; each proposal has its own, which it keeps when it is sent again."""
    tokens = []
    for _ in range(count):
        page = server.get(FORM)[1]
        tokens.append(html.unescape(re.search(r'name="jeton" value="([^"]+)"', page).group(1)))
    time.sleep(3.2)
    return tokens


def fields(number, token, run):
    day = datetime.date.today() + datetime.timedelta(days=10 + number % 300)
    return {"jeton": token, "titre": f"Durabilité {run} numéro {number:03d}.", "type": "fete",
            "description": "Une fête pour tout le village, qui doit survivre à une panne.",
            "date": day.strftime("%d/%m/%Y"), "debut": "14:30", "fin": "18:00", "lieu": "Salle des fêtes",
            "organisateur": "Comité des fêtes", "emetteur": "ASSOCIATION",
            "courriel": f"essai{number // 8}@durabilite.test", "site": ""}


def send(server, proposal):
    """Whether it was acknowledged: the page that says so came back whole."""
    try:
        status, page = server.post(FORM, {**proposal, "pas": "relire"})
        if status != 200:
            raise SystemExit(f"The review was refused ({status}): {faults(page)}")
        status, page = server.post(FORM, {**proposal, "pas": "envoyer"})
    except (OSError, http.client.HTTPException):
        return False
    if status >= 500:
        return False
    if status != 200 or proposal["courriel"] not in page:
        raise SystemExit(f"The proposal was refused ({status}): {faults(page)}")
    return True


def faults(page):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))[:600]


def letters(server, known):
    """Adds those of the page, which shows the last hundred."""
    for number, subject in MAIL.findall(server.get("/dev/mails")[1]):
        known[int(number)] = html.unescape(subject)


class Killer(threading.Thread):
    """Each time enough more proposals were acknowledged: waits a little, kills, starts again."""

    def __init__(self, server, with_postgres, options, acknowledged, known):
        super().__init__(daemon=True)
        self.server, self.with_postgres, self.options = server, with_postgres, options
        self.acknowledged, self.known = acknowledged, known
        self.ready, self.restarts = threading.Event(), []
        self.ready.set()

    def run(self):
        step = self.options.propositions / (self.options.coups + 1)
        for blow in range(1, self.options.coups + 1):
            while len(self.acknowledged) < step * blow:
                time.sleep(0.005)
            letters(self.server, self.known)
            time.sleep(random.uniform(0, 0.6))
            self.ready.clear()
            self.server.kill(self.with_postgres)
            self.restarts.append(self.server.start())
            self.ready.set()


def hammer(server, name, with_postgres, options):
    first, acknowledged, known, again = server.start(), [], {}, 0
    tokens = prefetch(server, options.propositions)
    killer = Killer(server, with_postgres, options, acknowledged, known)
    killer.start()
    for number, token in enumerate(tokens):
        proposal = fields(number, token, name)
        while not send(server, proposal):
            again += 1
            time.sleep(0.05)
            killer.ready.wait(200)
        acknowledged.append(proposal["titre"])
    killer.join(600)
    letters(server, known)
    return report(server, name, first, killer.restarts, again, acknowledged, known)


def report(server, name, first, restarts, again, acknowledged, known):
    """A letter counts if it can be opened now, whatever the lists said before a kill."""
    there = [subject for number, subject in sorted(known.items()) if server.get(f"/dev/mails/{number}")[0] == 200]
    lost = [title for title in acknowledged if there.count(SUBJECT + title) == 0]
    twice = [title for title in acknowledged if there.count(SUBJECT + title) > 1]
    print(f"{name}: {len(acknowledged)} acknowledged, {len(restarts)} kills, {again} sends cut short and sent again, "
          f"{len(lost)} lost, {len(twice)} doubled; first start {first:.1f} s, "
          f"starts after a kill {', '.join(f'{seconds:.1f}' for seconds in restarts)} s", flush=True)
    for title in lost + twice:
        print("  " + title)
    return not lost and not twice


def run(name, with_postgres, options):
    folder = pathlib.Path(tempfile.mkdtemp(prefix=f"durabilite-{name}-", dir=options.dossier))
    server = Server(options.jar, folder / "data", options.port)
    try:
        return hammer(server, name, with_postgres, options)
    finally:
        if server.process.poll() is None:
            server.stop()
        if not options.garder:
            shutil.rmtree(folder)


def main():
    here = pathlib.Path(__file__).resolve().parent
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--jar", type=pathlib.Path, default=here.parents[1] / "target" / "eterritoire" / "eterritoire.jar")
    asked.add_argument("--port", type=int, default=18090)
    asked.add_argument("--propositions", type=int, default=100, help="for each mode")
    asked.add_argument("--coups", type=int, default=5, help="kills for each mode")
    asked.add_argument("--mode", choices=["jvm", "jvm-et-postgres", "les-deux"], default="les-deux")
    asked.add_argument("--dossier", help="where the data folders are made")
    asked.add_argument("--garder", action="store_true", help="keep the data folders")
    options = asked.parse_args()
    modes = {"jvm": False, "jvm-et-postgres": True}
    chosen = modes if options.mode == "les-deux" else {options.mode: modes[options.mode]}
    if not all([run(name, with_postgres, options) for name, with_postgres in chosen.items()]):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
