"""A million contents for the benches of search: events, annonces and fiches of a vocabulary of some thousand words.

Words are made of French syllables and endings, the frequent ones as frequent as in French (Zipf); communes by their size. The
same seed gives the same contents. Rows are written as publishing would, straight into the tables, without the queue of search.
Python 3 standard library and psql.
"""
import datetime
import io
import json
import pathlib
import random
import sys

BENCH = pathlib.Path(__file__).resolve().parents[1]
sys.path += [str(BENCH), str(BENCH / "contents"), str(BENCH / "annonces")]
from annonces import annonce, number
from application import sql
from generate import PARIS, communes, copied, event, slug, utc

BEGINNINGS = ("ba be bi bo bou bra bre ca cha chau che cla co cou cra cro da de do dou é fa fe flo fon fou fra ga gra gre gui ha "
              "i la le li lo lou ma me mi mo mou na ne no o pa pe pla po pou pra pré qua ra re ri ro rou sa sau se so sou ta te "
              "tou tra tri va ve vi vo vou").split()
MIDDLES = "ba bi ca ci da di du ga la li lo ma mi mo na ni no pa pi ra ri ro sa si ta ti to tu va vi".split()
ENDINGS = ("age ail ance ard eau elle ement ence erie esse et ette eur eux ie ien ier ière ille in ine ion ique isme ison iste ité "
           "oir oire on onne ot ou tion ure").split()
CATEGORIES = ["boulangerie,commerce", "epicerie,commerce", "batiment,artisan", "garage,artisan", "sport,association",
              "vie-locale,association", "culture,association", "medecin,sante", "gite,hebergement", "table,restaurant",
              "monument,patrimoine", "salle,lieu", "ecole,service-public", "vin,producteur"]
CHUNK = 20_000


def vocabulary(seed, size=8_000):
    """Words by how frequent they are."""
    chance, found = random.Random(seed), {}
    while len(found) < size:
        word = chance.choice(BEGINNINGS) + "".join(chance.choice(MIDDLES) for _ in range(chance.choice([0, 1, 1, 2]))) + chance.choice(ENDINGS)
        if len(word) > 4:
            found[word] = None
    return list(found)


class Writer:
    def __init__(self, chance, words, today, now):
        self.chance, self.words, self.today, self.now = chance, words, today, now
        self.weights, total = [], 0.0
        for rank in range(len(words)):
            total += 1 / (rank + 8)
            self.weights.append(total)
        self.tables = {}

    def some(self, count):
        return " ".join(self.chance.choices(self.words, cum_weights=self.weights, k=count))

    def row(self, table, *cells):
        self.tables.setdefault(table, io.StringIO()).write("\t".join(map(str, cells)) + "\n")

    def content(self, id, kind, format, title, body, commune, minutes):
        at = (self.now - datetime.timedelta(minutes=self.chance.randint(1, minutes))).isoformat()
        body["title"] = title
        if "description" in body:
            body["description"] = f"<p>{self.some(self.chance.randint(20, 60)).capitalize()}.</p>"
        self.row("content (id, kind, owner, created_at)", id, kind, commune[0], at)
        self.row("edition (content, number, format, title, body, made_at)", id, 1, format, title,
                 copied(json.dumps(body, ensure_ascii=False)), at)
        self.row("publication (content, kind, edition, slug, published_at, changed_at, departement, region)", id, kind, 1, slug(title),
                 at, at, commune[2], commune[3])
        return at

    def event(self, id, commune):
        title, kind, body, times = event(self.chance, self.today, commune)
        at = self.content(id, "EVENEMENT", 1, f"{title}, {self.some(2)}", body, commune, 300_000)
        before = "\\N"
        for place, (start, end) in enumerate(times):
            after = ",".join(day.date().isoformat() for day, _ in times[place + 1:place + 4])
            self.row("occurrence (content, territoire, main, departement, region, starts_at, ends_at, previous_ends_at, local_start, local_end,"
                     " whole_days, types, edition, changed_at, next_days)", id, commune[0], "t", commune[2], commune[3], utc(start), utc(end),
                     before, start.isoformat(), end.isoformat(), "f", "{%s}" % kind.lower().replace("_", "-"), 1, at, "{%s}" % after)
            before = utc(end)

    def annonce(self, id, commune):
        kind, offer, title, until, its, body = annonce(self.chance, self.today, commune)
        at = self.content(id, "ANNONCE", 3, f"{title} {self.some(2)}", body, commune, 80_000)
        ends = datetime.datetime.combine(until + datetime.timedelta(days=1), datetime.time(), PARIS).isoformat()
        self.row("annonce (content, territoire, main, departement, region, type, sense, price, surface, ends_at, published_at, edition,"
                 " changed_at)", id, commune[0], "t", commune[2], commune[3], kind, "offre" if offer else "demande",
                 number(its.get("price")), number(its.get("surface")), ends, at, 1, at)

    def fiche(self, id, commune):
        category, kind = self.chance.choice(CATEGORIES).split(",")
        title = self.some(2).capitalize()
        body = {"kind": "FICHE", "category": category.upper().replace("-", "_"), "description": "", "pictures": [],
                "place": {"venue": "", "address": "rue du Bourg", "point": None, "online": None},
                "issuer": {"kind": "BUSINESS", "name": title}, "contact": None, "links": [], "accessibility": [], "hours": None,
                "season": None, "attested": self.today.isoformat(), "language": "fr", "source": None}
        at = self.content(id, "FICHE", 3, title, body, commune, 500_000)
        self.row("fiche (content, territoire, main, departement, region, kind, category, name_key, accessible, attested_on, owned, edition,"
                 " changed_at)", id, commune[0], "t", commune[2], commune[3], kind, category, slug(title).replace("-", " "), "f",
                 self.today.isoformat(), "t", 1, at)

    def copy(self):
        text = "".join(f"copy {table} from stdin;\n{rows.getvalue()}\\.\n" for table, rows in self.tables.items())
        self.tables = {}
        return text


def generate(database, count, seed=1, say=lambda done: None):
    """Seven in ten are events, two fiches, one is an annonce."""
    chance = random.Random(seed)
    writer = Writer(chance, vocabulary(seed), datetime.date.today(), datetime.datetime.now(datetime.timezone.utc))
    places = communes(database)
    weights = [150 + place[4] ** 0.8 for place in places]
    begin = int(sql(database, "select coalesce(max(id), 0) from content;")) + 1
    for first in range(begin, begin + count, CHUNK):
        end = min(first + CHUNK, begin + count)
        for id, commune in zip(range(first, end), chance.choices(places, weights=weights, k=end - first)):
            (writer.event, writer.fiche, writer.annonce)[0 if id % 10 < 7 else 1 if id % 10 < 9 else 2](id, commune)
        sql(database, "begin;\nset local synchronous_commit = off;\nalter table publication disable trigger user;\n" + writer.copy()
            + "alter table publication enable trigger user;\ncommit;\n")
        say(end - begin)
    sql(database, "select setval(pg_get_serial_sequence('content', 'id'), (select max(id) from content));\n"
                  "notify eterritoire, 'generator *';\nvacuum analyze;\ncheckpoint;\n")
