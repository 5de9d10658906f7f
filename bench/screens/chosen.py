#!/usr/bin/env python3
"""Takes the pictures of the README anew, on the examples and on photos that are drawn: nothing imported is ever in them.

python3 bench/screens/chosen.py [--jar JAR] [--port PORT]. Python 3 standard library and Pillow, Chromium and its driver.
"""
import argparse
import base64
import datetime
import io
import pathlib
import shutil
import sys
import tempfile
import time
import urllib.parse

from PIL import Image

HERE = pathlib.Path(__file__).resolve().parent
sys.path += [str(HERE.parent), str(HERE)]
import acts
import line
import village
from application import Server
from browser import DESK, PHONE, Browser

PICTURES = HERE.parents[1] / "docs" / "screenshots"
VOUILLE = "/vienne/vouille"
SUNDAY = datetime.date.today() + datetime.timedelta(days=6 - datetime.date.today().weekday() + 7)
EVENTS = [("Fête de la pomme et du cidre", "fete", SUNDAY, "10:00", "18:00", "Place du Marché", "Comité des fêtes de Vouillé"),
          ("Marche aux lampions", "nature-randonnee", SUNDAY - datetime.timedelta(days=1), "18:00", "20:00", "Départ place de l’Église", "Les Marcheurs du Miosson"),
          ("Concert de la chorale", "concert", SUNDAY + datetime.timedelta(days=6), "20:30", "22:30", "Église Notre-Dame", "Chorale À travers chants")]
WAITING = [("Loto de l’école", "loto-jeux", SUNDAY + datetime.timedelta(days=5), "20:00", "23:30", "Salle des fêtes", "Parents d’élèves de Vouillé"),
           ("Vide-grenier du printemps", "brocante-vide-grenier", SUNDAY + datetime.timedelta(days=14), "07:00", "18:00", "Place du Marché", "Amicale des pompiers")]
# Debian's Chromium shows dates as Americans do, unless it was taught French.
IN_FRENCH = """
for (const field of document.querySelectorAll('input[type=date], input[type=time]')) {
    const value = field.value;
    field.type = 'text';
    field.value = value.split('-').reverse().join('/');
}
"""


def said(kind, day, start, end, venue, organiser):
    return {"type": kind, "date": f"{day:%d/%m/%Y}", "debut": start, "fin": end, "lieu": venue, "organisateur": organiser,
            "description": "Ouvert à tous, petits et grands.", "photoCredit": "Jeanne Martin"}


def settle(server):
    tokens = line.tokens(server, len(EVENTS) + len(WAITING))
    with tempfile.TemporaryDirectory() as folder:
        photos = village.photos(pathlib.Path(folder), 3)[3:]
        addresses = [line.publish(server, number, tokens[number], title, photos[number], **said(*facts)) for number, (title, *facts) in enumerate(EVENTS)]
    for number, (title, *facts) in enumerate(WAITING, len(EVENTS)):
        line.confirmed(server, number, tokens[number], title, answers={**line.fields(number, tokens[number], title), **said(*facts)})
    return addresses


def take(browser, name, width, height, theme="light", dense=1):
    browser.tool("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=dense, mobile=width < 500)
    browser.tool("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": theme}])
    browser.run("document.activeElement.blur(); window.scrollTo(0, 0)")
    time.sleep(0.5)
    picture = Image.open(io.BytesIO(base64.b64decode(browser.tool("Page.captureScreenshot")["data"]))).convert("RGB")
    picture.save(PICTURES / f"{name}.webp", quality=78, method=6)


def take_all(browser, event):
    month = f"{SUNDAY:%Y-%m}"
    for name, path, width, height, more in (
            ("accueil", "/", DESK, 860, {}), ("commune", VOUILLE, DESK, 900, {}), ("evenement", event, DESK, 760, {}),
            ("mois", f"{VOUILLE}/agenda/{month}", DESK, 900, {}), ("recherche", "/recherche?q=" + urllib.parse.quote("près de Vouillé"), DESK, 860, {}),
            ("agenda-telephone", VOUILLE + "/agenda", PHONE, 1100, {"dense": 2}),
            ("agenda-nuit", VOUILLE + "/agenda", PHONE, 1100, {"dense": 2, "theme": "dark"})):
        browser.opens(path)
        take(browser, name, width, height, **more)
    browser.opens(VOUILLE + "/proposer")
    acts.answers(browser, "Concert de Noël de la chorale", "chorale@village.test", type="concert", description="Entrée libre, vin chaud à la sortie.",
                 lieu="Église Notre-Dame", organisateur="Chorale À travers chants", debut="20:30", fin="22:30")
    browser.run(IN_FRENCH)
    take(browser, "proposer", DESK, 860)
    browser.letter("mairie@vouille.test", "À relire", WAITING[0][0])
    browser.touches("Publier")
    take(browser, "decider", PHONE, 1100, dense=2)
    acts.signs_in(browser, "maire@vouille.test", {})
    browser.opens("/mairie/86294")
    take(browser, "bureau", DESK, 860)


def main():
    reading = argparse.ArgumentParser(description=__doc__)
    reading.add_argument("--jar", default=HERE.parents[1] / "target/eterritoire/eterritoire.jar", type=pathlib.Path)
    reading.add_argument("--port", default=18250, type=int)
    asked = reading.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="choisies-"))
    server = Server(asked.jar, folder / "data", asked.port)
    server.start()
    try:
        event = settle(server)[0]
        browser = Browser(f"http://localhost:{asked.port}", folder)
        try:
            take_all(browser, event)
        finally:
            browser.close()
    finally:
        server.stop()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
