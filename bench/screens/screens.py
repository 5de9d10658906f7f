#!/usr/bin/env python3
"""Pictures every screen, mail, embed and error at 360 and 1280 pixels, light and dark, and some otherwise; joins them in sheets to look at.

See README.md. Python 3 standard library and Pillow, Chromium and its driver, psql.
"""
import argparse
import contextlib
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path += [str(HERE.parent), str(HERE)]
import acts
import errors
import fill
import sheets
import village
import visits
from application import Server
from browser import DESK, PHONE, Browser

OPERATOR = """
    insert into person (mail, name, since) values ('operateur@mesure.test', 'Claire Petit', now()) on conflict do nothing;
    insert into role_held (person, territoire, role, since)
    select p.id, t.id, 'ADMINISTRATOR', now() from person p, territoire t where p.mail = 'operateur@mesure.test' and t.kind = 'FRANCE'
        on conflict do nothing;
"""


def each(browser, found, *walks):
    """One that stops does not keep the others from being taken."""
    for walk in walks:
        try:
            walk(browser, found)
        except RuntimeError as stopped:
            print(f"{walk.__name__} stopped: {stopped}", flush=True)


def visiting(browser, server, found):
    for name, path in {**visits.VISITORS, **visits.ENGLISH, **{"p-" + one: path for one, path in found.items()}}.items():
        browser.opens(path)
        browser.takes(name)
    browser.opens(found["portrait"].replace("/vienne", "/en/vienne", 1))
    browser.takes("en-event")


def acting(browser, server, found):
    with a_photo() as photo:
        acts.author(browser, photo)


def deciding(browser, server, found):
    each(browser, found, acts.decider, acts.decides_otherwise, acts.decides_on_twins)


def acting_in_english(browser, server, found):
    with a_photo() as photo:
        acts.proposes(browser, "Village fair", "fair@mesure.test", "/en/vienne/vouille/proposer", takes="en-line", photo=photo)
        acts.confirms(browser, "Village fair", "fair@mesure.test", takes="en-line")


@contextlib.contextmanager
def a_photo():
    with tempfile.TemporaryDirectory() as folder:
        yield village.photos(pathlib.Path(folder), 1)[3]


def telling(browser, server, found):
    each(browser, found, acts.looks_on_a_map, acts.reports, acts.writes, acts.asks_for_their_data, acts.asks_to_be_told, acts.opens_a_page)


def working(browser, server, found):
    acts.signs_in(browser, "maire@vouille.test", found, takes="connexion")
    for name, path in visits.OFFICE.items():
        browser.opens(path)
        browser.takes(name)
    each(browser, found, acts.reads_what_waits, acts.reads_a_report, acts.publishes_and_withdraws, acts.enters_a_poll, acts.invites)


def operating(browser, server, found):
    server.sql(OPERATOR)
    acts.signs_in(browser, "operateur@mesure.test", found)
    for name, path in visits.OPERATOR.items():
        browser.opens(path)
        browser.takes(name)
    browser.opens(visits.OPERATOR["operateur-ouvertures"])
    if browser.has("Mairie de Biard"):
        browser.touches("Mairie de Biard")
        browser.takes("operateur-ouverture")
    browser.tool("Network.clearBrowserCookies")


OTHERWISE = ["/", "/vienne/vouille", "/vienne/vouille/agenda", "/vienne/vouille/proposer", "/vienne/vouille/annonces", "/s-installer",
             fill.LONG_COMMUNE + "/agenda"]


def otherwise(browser, server, found):
    """Printed, in 320 pixels, with letters twice as large, in the system's own colours, without scripts."""
    paths = {path.strip("/").replace("/", "-") or "accueil": path for path in OTHERWISE} | {name: found[name] for name in ("portrait", "affiche", "titre-long")}
    for name, path in paths.items():
        browser.opens(path)
        browser.takes("imprime-" + name, [(794, "light")], media="print", said="print")
        browser.takes("etroit-" + name, [(320, "light")])
        browser.takes("contraste-" + name, [(PHONE, "dark")], features={"forced-colors": "active"}, said="forced")
        browser.run("document.documentElement.style.fontSize = '200%'")
        browser.takes("double-" + name, [(PHONE, "light"), (DESK, "light")], said="double")
        browser.tool("Emulation.setScriptExecutionDisabled", value=True)
        browser.opens(path)
        browser.tool("Emulation.setScriptExecutionDisabled", value=False)
        browser.takes("sans-script-" + name, [(PHONE, "light")])


PARTS = {"visits": visiting, "acts": acting, "decides": deciding, "english": acting_in_english, "others": telling, "office": working, "operator": operating, "otherwise": otherwise, "errors": errors.take}


class Running(Server):
    """An application that somebody else started on this machine."""

    def __init__(self, port, folder):
        self.port, self.folder = port, folder


def command(asked, *words):
    java = Server(asked.jar, asked.data, asked.port).command[:-3]
    subprocess.run([*java, "--spring.profiles.active=dev", f"--eterritoire.data={asked.data}", *words], check=True)


def main():
    reading = argparse.ArgumentParser(description=__doc__)
    reading.add_argument("folder", type=pathlib.Path, help="where the pictures go")
    reading.add_argument("--jar", default=HERE.parents[1] / "target/eterritoire/eterritoire.jar", type=pathlib.Path)
    reading.add_argument("--port", default=18250, type=int)
    reading.add_argument("--data", type=pathlib.Path, help="a data folder to keep; else one of its own, deleted")
    reading.add_argument("--running", action="store_true", help="an application already runs there, on that data folder")
    reading.add_argument("--import", dest="imported", type=pathlib.Path, help="the folder of the complete open data, read first")
    reading.add_argument("--sheets", action=argparse.BooleanOptionalAction, default=True, help="join the pictures, which takes minutes")
    reading.add_argument("--parts", nargs="*", default=list(PARTS), choices=list(PARTS))
    asked = reading.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    own = None if asked.data else pathlib.Path(tempfile.mkdtemp(prefix="ecrans-"))
    asked.data = asked.data or own / "data"
    if asked.imported:
        command(asked, "territoires", "import", str(asked.imported))
        command(asked, "contenus", "import", "--decaler", *map(str, asked.imported.glob("events-*.json.gz")))
        for file, year in (("festivals.csv.gz", 2024), ("poi-datatourisme-centre.json.gz", 2020), ("laposte_points.csv.gz", 2020), ("stations_service.csv.gz", 2020)):
            command(asked, "annuaire", "import", "--annee", str(year), str(asked.imported / file))
        command(asked, "services", "import", "--annee", "2020", *(str(asked.imported / name) for name in ("laposte_points.csv.gz", "stations_service.csv.gz")))
    server = Running(asked.port, asked.data) if asked.running else Server(asked.jar, asked.data, asked.port)
    if not asked.running:
        server.start()
    known = asked.data / "addresses.json"
    if not known.exists():
        known.write_text(json.dumps(fill.fill(server)))
    found = json.loads(known.read_text())
    browser = Browser(f"http://localhost:{asked.port}", asked.folder)
    try:
        for part in asked.parts:
            try:
                PARTS[part](browser, server, found)
            except RuntimeError as stopped:
                print(f"{part} stopped: {stopped}", flush=True)
    finally:
        browser.close()
        known.write_text(json.dumps(found))
        if not asked.running:
            server.stop()
        if own:
            shutil.rmtree(own)
    if asked.sheets:
        sheets.join(asked.folder)
    print(f"{len({name for name, _, _ in browser.taken})} screens, {len(browser.taken)} pictures in {asked.folder}")
    print("\n".join(["Wider than the window:", *browser.wide] if browser.wide else ["None wider than its window."]))


if __name__ == "__main__":
    main()
