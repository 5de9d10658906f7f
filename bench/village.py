"""A lively commune for benches that look at pages: fifty events in Vouillé, of which ten have a photo of 12 megapixels."""
import datetime
import os
import pathlib
import subprocess
import tempfile

import line

TITLES = ["Grand loto de l’école", "Marché de Noël", "Concert de la chorale", "Bal des pompiers", "Vide-grenier du club",
          "Randonnée des lavoirs", "Repas des aînés", "Tournoi de belote", "Soirée théâtre", "Conseil municipal"]


def photos(folder, landscapes):
    """A portrait, a panorama, a poster, then landscapes."""
    java = pathlib.Path(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
    source = pathlib.Path(__file__).with_name("photos") / "Photos.java"
    subprocess.run([str(java), str(source), str(folder), str(landscapes)], check=True, stdout=subprocess.DEVNULL)
    return [folder / name for name in ("portrait.jpg", "panorama.jpg", "affiche.jpg")] + sorted(folder.glob("paysage-*.jpg"))


def settle(server, events=50, pictured=10):
    """Publishes them by the line; returns the addresses, the pictured ones first. The poster keeps the point that is chosen for it."""
    tokens = line.tokens(server, events)
    addresses = []
    with tempfile.TemporaryDirectory() as folder:
        pictures = photos(pathlib.Path(folder), max(0, pictured - 3))[:pictured]
        focus = [(70, 20), (90, 50), None]
        for number in range(events):
            day = datetime.date.today() + datetime.timedelta(days=1 + number // 3)
            more = {"date": day.strftime("%d/%m/%Y"), "debut": "14:00", "fin": "18:30"}
            if number < 3 and pictures and focus[number]:
                more |= {"photoX": focus[number][0], "photoY": focus[number][1]}
            title = f"{TITLES[number % 10]} n° {number + 1}"
            photo = pictures[number] if number < len(pictures) else None
            addresses.append(line.publish(server, number, tokens[number], title, photo, **more))
    return addresses
