#!/usr/bin/env python3
"""What lists of annonces cost without the page cache, with 100,000 of them spread over France.

    python3 bench/annonces/annonces.py FOLDER

FOLDER holds the complete open data (communes.csv.gz…). Rows are written as publishing would, straight into the
tables of a database of its own; the same seed gives the same annonces. Each kind of list is asked of communes,
intercommunalities and départements drawn by lot, each once. Python 3 standard library and psql; loopback only; ends
only what it started.
"""
import argparse
import datetime
import io
import json
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

BENCH = pathlib.Path(__file__).resolve().parents[1]
sys.path += [str(BENCH), str(BENCH / "contents")]
from application import Server, sql
from generate import PARIS, WORDS, communes, copied, slug

TRADES = ["Boucherie", "Boulangerie", "Épicerie", "Café", "Coiffure", "Garage", "Restaurant", "Fleuriste"]
JOBS = ["Secrétaire de mairie", "Aide à domicile", "Maçon", "Serveuse ou serveur", "Conductrice ou conducteur de car"]


def terms(chance, offer):
    """Type, title and terms of one, the frequent types more often."""
    euros = lambda low, high, step: chance.randrange(low, high, step)
    kind = chance.choices(["emploi", "logement", "terrain", "fonds-de-commerce", "local-professionnel", "sante",
                           "projet-cherche-commune", "benevolat", "entraide", "covoiturage", "don-vente-pret",
                           "perdu-trouve"], weights=[25, 25, 6, 6, 5, 3, 3, 6, 6, 5, 8, 2])[0]
    trade, job = chance.choice(TRADES), chance.choice(JOBS)
    deal = chance.choice(["RENT", "SALE"])
    price = euros(300, 1500, 10) if deal == "RENT" else euros(30_000, 400_000, 1000)
    return kind, *{
        "emploi": lambda: (job, {
            "is": "JOB", "contract": chance.choice(["CDI", "CDD", "SAISON"]), "partTime": chance.random() < 0.3,
            "pay": {"from": euros(1800, 3000, 50), "to": None, "per": "MONTH"}, "from": None, "reference": None}),
        "logement": lambda: ("Maison de bourg", {
            "is": "HOUSING", "deal": deal, "dwelling": chance.choice(["MAISON", "APPARTEMENT", "AUTRE"]), "rooms": chance.randint(1, 7),
            "surface": chance.randint(20, 200), "price": price, "furnished": False, "energy": "D" if offer else None, "from": None}),
        "terrain": lambda: ("Terrain à bâtir", {
            "is": "LAND", "deal": "SALE", "use": "A_BATIR", "surface": euros(300, 5000, 50), "price": euros(10_000, 90_000, 1000),
            "serviced": True}),
        "fonds-de-commerce": lambda: (f"{trade} à reprendre", {
            "is": "TAKEOVER", "trade": trade, "price": euros(10_000, 200_000, 5000), "rent": euros(200, 900, 10),
            "surface": chance.randint(30, 200), "turnover": "UNDER_250", "licence": False, "lodging": True, "equipment": None,
            "aid": None, "reason": "retraite", "visit": None, "confidential": False}),
        "local-professionnel": lambda: ("Local en centre-bourg", {
            "is": "PREMISES", "deal": "RENT", "use": "commerce", "surface": chance.randint(20, 300), "price": euros(150, 1200, 10),
            "lodging": False, "equipment": None, "aid": None, "visit": None, "from": None}),
        "sante": lambda: ("Cherche médecin généraliste", {
            "is": "HEALTH", "profession": "Médecin généraliste", "premises": "cabinet", "lodging": True, "aid": None, "from": None}),
        "projet-cherche-commune": lambda: (f"{trade} cherche son village", {
            "is": "PROJECT", "trade": trade, "area": "Ouest", "surface": 80, "price": euros(20_000, 100_000, 5000), "from": None}),
        "benevolat": lambda: ("Bénévoles pour la fête", {"is": "VOLUNTEERING", "time": "un week-end", "from": None}),
        "entraide": lambda: ("Courses pour une voisine", {"is": "HELP", "time": "le mardi"}),
        "covoiturage": lambda: ("Vers la ville chaque matin", {
            "is": "RIDE", "start": "le bourg", "end": "la gare", "time": "7 h 30", "seats": 3, "price": 2}),
        "don-vente-pret": lambda: ("Armoire en chêne", {
            "is": "GOODS", "handover": "VENTE", "price": euros(10, 500, 5), "condition": "bon état"}),
        "perdu-trouve": lambda: ("Chat roux", {"is": "LOST", "day": "2026-11-02", "animal": True}),
    }[kind]()


def annonce(chance, today, commune):
    offer = chance.random() < 0.75
    kind, title, its = terms(chance, offer)
    title = f"{title} {chance.randint(1, 999)}"
    words = " ".join(chance.choice(WORDS) for _ in range(chance.randint(20, 60)))
    until = today + datetime.timedelta(days=chance.randint(1, 60))
    return kind, offer, title, until, its, {
        "kind": "ANNONCE", "title": title, "sense": "OFFER" if offer else "REQUEST", "terms": its,
        "description": f"<p>{words.capitalize()}.</p>", "pictures": [],
        "place": {"venue": "", "address": "", "point": None, "online": None},
        "issuer": {"kind": "INHABITANT", "name": f"Une habitante de {commune[5]}"}, "siret": None, "contact": None,
        "until": until.isoformat(), "language": "fr", "source": None}


def number(value):
    return "\\N" if value is None else str(value)


def generate(database, count, seed=1):
    chance, today = random.Random(seed), datetime.date.today()
    places = communes(database)
    drawn = chance.choices(places, weights=[150 + place[4] ** 0.8 for place in places], k=count)
    begin = int(sql(database, "select coalesce(max(id), 0) from content;")) + 1
    content, edition, publication, row = io.StringIO(), io.StringIO(), io.StringIO(), io.StringIO()
    now = datetime.datetime.now(datetime.timezone.utc)
    for id, commune in enumerate(drawn, begin):
        kind, offer, title, until, its, body = annonce(chance, today, commune)
        at = (now - datetime.timedelta(minutes=chance.randint(1, 80_000))).isoformat()
        content.write(f"{id}\tANNONCE\t{commune[0]}\t{at}\n")
        edition.write(f"{id}\t1\t3\t{title}\t{copied(json.dumps(body, ensure_ascii=False))}\t{at}\n")
        publication.write(f"{id}\tANNONCE\t1\t{slug(title)}\t{at}\t{at}\t{commune[2]}\t{commune[3]}\n")
        ends = datetime.datetime.combine(until + datetime.timedelta(days=1), datetime.time(), PARIS).isoformat()
        row.write(f"{id}\t{commune[0]}\tt\t{commune[2]}\t{commune[3]}\t{kind}\t{'offre' if offer else 'demande'}\t"
                  f"{number(its.get('price'))}\t{number(its.get('surface'))}\t{ends}\t{at}\t1\t{at}\n")
    sql(database, "".join([
        "begin;\n",
        "copy content (id, kind, owner, created_at) from stdin;\n", content.getvalue(), "\\.\n",
        "copy edition (content, number, format, title, body, made_at) from stdin;\n", edition.getvalue(), "\\.\n",
        "copy publication (content, kind, edition, slug, published_at, changed_at, departement, region) from stdin;\n", publication.getvalue(), "\\.\n",
        "copy annonce (content, territoire, main, departement, region, type, sense, price, surface, ends_at, published_at,"
        " edition, changed_at) from stdin;\n", row.getvalue(), "\\.\n",
        "select setval(pg_get_serial_sequence('content', 'id'), (select max(id) from content));\n",
        "notify eterritoire, 'generator *';\n", "commit;\n", "vacuum analyze;\n"]))


FILTERS = {
    "all": "", "type": "type=emploi", "type, sense": "type=fonds-de-commerce&sens=offre", "price": "prixMin=300&prixMax=600",
    "price, surface": "prixMax=100000&surfaceMin=80", "type, price, surface": "type=logement&prixMin=50000&prixMax=90000&surfaceMin=100",
    "nothing fits": "prixMin=900000000&surfaceMin=900000",
}


def asked(server, path):
    begun = time.perf_counter()
    status, page = server.get(path)
    spent = (time.perf_counter() - begun) * 1000
    if status != 200:
        raise SystemExit(f"{status}: {path}")
    return spent, page


def paths(server):
    communes = [line.strip() for line in server.sql(
        "select '/' || d.slug || '/' || c.slug from territoire c join territoire d on d.id = c.parent where c.kind = 'COMMUNE'").splitlines()]
    epci = ["/interco/" + slug for slug in server.sql("select slug from territoire where kind = 'EPCI'").splitlines()]
    departements = ["/" + slug for slug in server.sql("select slug from territoire where kind = 'DEPARTEMENT'").splitlines()]
    return {"a commune": communes, "20 km round a commune": communes, "40 km round a commune": communes,
            "an intercommunality": epci, "a département": departements, "France": [""]}


def address(path, where, query):
    radius = {"20": "rayon=20", "40": "rayon=40"}.get(where[:2], "")
    query = "&".join(part for part in (radius, query) if part)
    return f"{path}/annonces" + (f"?{query}" if query else "")


def measure(server, rounds, chance):
    print("| list | filter | lines | median ms | p95 ms |\n|---|---|---|---|---|", flush=True)
    worst = 0
    for where, known in paths(server).items():
        for what, query in FILTERS.items():
            chosen = chance.sample(known, rounds + 10) if len(known) > rounds + 10 else known * (rounds // len(known) + 1)
            for path in chosen[:10]:
                asked(server, address(path, where, query))
            answers = [asked(server, address(path, where, query)) for path in chosen[10:10 + rounds]]
            spent = sorted(ms for ms, _ in answers)
            lines = statistics.mean(page.count('<li class="line') for _, page in answers)
            worst = max(worst, statistics.median(spent))
            print(f"| {where} | {what} | {lines:.0f} | {statistics.median(spent):.1f} | {spent[int(len(spent) * .95)]:.1f} |", flush=True)
    print(f"\nThe slowest median: {worst:.1f} ms")


def imported(server, data):
    java = server.command[:server.command.index("-jar") + 2]
    ran = subprocess.run([*java, "--spring.profiles.active=dev", f"--eterritoire.data={server.folder}", "territoires", "import", str(data)],
                         capture_output=True, text=True)
    if ran.returncode:
        raise SystemExit(ran.stdout[-2000:] + ran.stderr[-2000:])


def main():
    chosen = argparse.ArgumentParser(description=__doc__)
    chosen.add_argument("data", type=pathlib.Path, help="folder of the complete open data")
    chosen.add_argument("--jar", type=pathlib.Path, default=BENCH.parent / "target" / "eterritoire" / "eterritoire.jar")
    chosen.add_argument("--port", type=int, default=18441)
    chosen.add_argument("--count", type=int, default=100_000)
    chosen.add_argument("--rounds", type=int, default=60)
    chosen.add_argument("--keep", action="store_true", help="goes on serving until a line is typed, then measures again")
    options = chosen.parse_args()
    work = pathlib.Path(tempfile.mkdtemp(prefix="annonces-"))
    server = Server(options.jar, work / "data", options.port, "--eterritoire.exemples=false", "--eterritoire.pages.memoire=0B")
    try:
        imported(server, options.data)
        server.start()
        generate(server.database(), options.count)
        print(f"{options.count:,} annonces in {len(paths(server)['a commune']):,} communes; pages are not kept; "
              f"{options.rounds} asked of each kind\n")
        for path in random.Random(6).sample(paths(server)["a commune"], 300):
            asked(server, path + "/annonces")
        measure(server, options.rounds, random.Random(7))
        if options.keep:
            input(f"Serving {server.port}; database {server.database()}\n")
            measure(server, options.rounds, random.Random(8))
    finally:
        server.stop()
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
