#!/usr/bin/env python3
"""Fills a database with events that look French, in real communes; the same seed gives the same events.

Writes rows as publishing would, straight into the tables, and tells running nodes. For benchmarks only.
See the README of the benches. Python 3 standard library and psql.
"""
import argparse
import datetime
import io
import json
import pathlib
import random
import re
import sys
import unicodedata
import zoneinfo

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
from application import sql

WHAT = {
    "LOTO_JEUX": ["Grand loto", "Loto", "Concours de belote", "Soirée jeux de société"],
    "MARCHE": ["Marché de Noël", "Marché du terroir", "Marché nocturne", "Marché aux plants"],
    "FETE": ["Fête du village", "Bal populaire", "Feu de la Saint-Jean", "Carnaval"],
    "CONCERT": ["Concert de la chorale", "Fanfare en balade", "Scène ouverte", "Récital d’orgue"],
    "BROCANTE_VIDE_GRENIER": ["Vide-grenier", "Brocante", "Bourse aux jouets", "Puces des couturières"],
    "REPAS_DEGUSTATION": ["Repas des aînés", "Soirée moules frites", "Dégustation chez le vigneron"],
    "NATURE_RANDONNEE": ["Randonnée des lavoirs", "Sortie champignons", "Balade au crépuscule"],
    "SPECTACLE": ["Théâtre amateur", "Conte au coin du feu", "Cirque sous chapiteau"],
    "EXPOSITION": ["Exposition de photographies", "Peintres de la vallée", "Art et artisanat"],
    "VIE_LOCALE": ["Conseil municipal", "Réunion publique", "Assemblée générale"],
    "SPORT": ["Course des vendanges", "Tournoi de pétanque", "Cross des écoles"],
}
WHO = ["du comité des fêtes", "de l’école", "des pompiers", "du club des aînés", "de la chasse", "du foyer rural",
       "des jeunes", "de la paroisse", "du tennis club", "de l’union sportive", "des amis du patrimoine"]
WHERE = ["Salle des fêtes", "Place de l’Église", "Foyer rural", "Stade municipal", "Halle", "École", "Mairie"]
WORDS = ("venez nombreux partager un moment convivial buvette et restauration sur place entrée par la petite porte "
         "réservation conseillée auprès des organisateurs de nombreux lots à gagner ambiance assurée repli dans la "
         "salle en cas de pluie tombola gâteaux et crêpes maison exposants bienvenus inscription sur le moment").split()
PARIS = zoneinfo.ZoneInfo("Europe/Paris")


def communes(database):
    rows = sql(database, """
        select c.id, c.code, d.id, d.parent, c.population, c.name
          from territoire c join territoire d on d.id = c.parent
         where c.kind = 'COMMUNE' and c.zone = 'Europe/Paris' order by c.id;""")
    return [(int(i), code, int(d), int(r), int(p), name)
            for i, code, d, r, p, name in (row.split("|") for row in rows.splitlines())]


def slug(text):
    plain = unicodedata.normalize("NFKD", text.replace("œ", "oe")).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def event(chance, today, commune):
    kind = chance.choice(list(WHAT))
    title = f"{chance.choice(WHAT[kind])} {chance.choice(WHO)}"
    day = today + datetime.timedelta(days=min(700, int(chance.expovariate(1 / 75)) + 1))
    start = datetime.datetime.combine(day, datetime.time(chance.choice([8, 9, 10, 14, 15, 18, 20]), chance.choice([0, 30])))
    end = start + datetime.timedelta(minutes=chance.choice([90, 120, 180, 240]))
    weeks = chance.choice([10, 20, 30]) if chance.random() < 0.08 else 1
    first = {"is": "HOURS", "start": start.isoformat(), "end": end.isoformat()}
    dates = {"is": "LISTED", "zone": "Europe/Paris", "creneaux": [first]}
    if weeks > 1:
        dates = {"is": "RECURRING", "zone": "Europe/Paris", "first": first, "more": [], "except": [],
                 "rule": f"FREQ=WEEKLY;COUNT={weeks}"}
    words = " ".join(chance.choice(WORDS) for _ in range(chance.randint(20, 60)))
    body = {"kind": "EVENEMENT", "type": kind, "otherTypes": [], "title": title, "dates": dates,
            "description": f"<p>{words.capitalize()}.</p>", "status": "SCHEDULED", "statusNote": None,
            "previousStart": None, "language": "fr", "pictures": [], "accessibility": [], "ifRain": None,
            "place": {"point": None, "venue": chance.choice(WHERE), "online": None, "address": ""},
            "issuer": {"kind": "ASSOCIATION", "name": f"Association de {commune[5]}"},
            "organisers": [f"Association de {commune[5]}"], "ages": {"min": None, "max": None},
            "prices": {"is": "FREE"} if chance.random() < 0.5 else {"is": "PAID", "list": [{"label": "", "amount": 5.0}]},
            "booking": {"link": None, "mail": None, "phone": None}, "contact": None, "source": None}
    return title, kind, body, [(start + datetime.timedelta(weeks=week), end + datetime.timedelta(weeks=week)) for week in range(weeks)]


def utc(local):
    return local.replace(tzinfo=PARIS).astimezone(datetime.timezone.utc).isoformat()


def copied(text):
    return text.replace("\\", "\\\\").replace("\t", " ").replace("\n", " ")


def generate(database, count, seed, own, insee):
    """The first `own` events belong to the commune `insee`, the others to communes by their size."""
    chance, today = random.Random(seed), datetime.date.today()
    places = communes(database)
    here = next(place for place in places if place[1] == insee)
    others = [place for place in places if place[1] != insee]
    drawn = chance.choices(others, weights=[150 + place[4] ** 0.8 for place in others], k=count)
    begin = int(sql(database, "select coalesce(max(id), 0) from content;")) + 1
    content, edition, publication, occurrence = io.StringIO(), io.StringIO(), io.StringIO(), io.StringIO()
    now = datetime.datetime.now(datetime.timezone.utc)
    for number in range(count):
        commune = here if number < own else drawn[number]
        title, kind, body, times = event(chance, today, commune)
        id = begin + number
        at = (now - datetime.timedelta(minutes=chance.randint(1, 300_000))).isoformat()
        content.write(f"{id}\tEVENEMENT\t{commune[0]}\t{at}\n")
        edition.write(f"{id}\t1\t1\t{title}\t{copied(json.dumps(body, ensure_ascii=False))}\t{at}\n")
        publication.write(f"{id}\t1\t{slug(title)}\t{at}\t{at}\t{commune[2]}\t{commune[3]}\n")
        before = "\\N"
        for place, (start, end) in enumerate(times):
            after = ",".join(day.date().isoformat() for day, _ in times[place + 1:place + 4])
            occurrence.write(f"{id}\t{commune[0]}\tt\t{commune[2]}\t{commune[3]}\t{utc(start)}\t{utc(end)}\t{before}\t"
                             f"{start.isoformat()}\t{end.isoformat()}\tf\t{{{kind.lower().replace('_', '-')}}}\t1\t{at}\t{{{after}}}\n")
            before = utc(end)
    sql(database, "".join([
        "begin;\n",
        "copy content (id, kind, owner, created_at) from stdin;\n", content.getvalue(), "\\.\n",
        "copy edition (content, number, format, title, body, made_at) from stdin;\n", edition.getvalue(), "\\.\n",
        "copy publication (content, edition, slug, published_at, changed_at, departement, region) from stdin;\n", publication.getvalue(), "\\.\n",
        "copy occurrence (content, territoire, main, departement, region, starts_at, ends_at, previous_ends_at,"
        " local_start, local_end, whole_days, types, edition, changed_at, next_days) from stdin;\n", occurrence.getvalue(), "\\.\n",
        "select setval(pg_get_serial_sequence('content', 'id'), (select max(id) from content));\n",
        "notify eterritoire, 'generator *';\n", "commit;\n", "vacuum analyze;\n", "checkpoint;\n"]))


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("database", help="postgresql://…")
    asked.add_argument("count", type=int)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--own", type=int, default=0, help="how many in one commune")
    asked.add_argument("--insee", default="86294", help="that commune")
    options = asked.parse_args()
    generate(options.database, options.count, options.seed, options.own, options.insee)


if __name__ == "__main__":
    main()
