"""People on the line, as benchmarks play them: propose, confirm, decide, by the pages and letters of profile `dev`."""
import datetime
import html
import re
import time

FORM = "/vienne/vouille/proposer"
LETTER = re.compile(r'<a href="/dev/mails/(\d+)">([^<]*)</a>')


def tokens(server, count):
    """Forms that were opened long enough ago to be sent."""
    found = [html.unescape(re.search(r'name="jeton" value="([^"]+)"', server.get(FORM)[1]).group(1)) for _ in range(count)]
    time.sleep(3.2)
    return found


def fields(number, token, title, days=1):
    day = datetime.date.today() + datetime.timedelta(days=days)
    return {"jeton": token, "titre": title, "type": "loto-jeux", "description": "Venez nombreux.",
            "date": day.strftime("%d/%m/%Y"), "debut": "00:05", "fin": "23:30", "lieu": "Salle des fêtes",
            "organisateur": f"Comité numéro {number}", "emetteur": "ASSOCIATION",
            "courriel": f"essai{number}@mesure.test", "site": ""}


def link(server, title, words):
    """The address behind a button, in the last letter whose subject has this title."""
    for number, subject in LETTER.findall(server.get("/dev/mails")[1]):
        if title in html.unescape(subject):
            letter = html.unescape(server.get(f"/dev/mails/{number}/texte")[1])
            found = re.search(rf"https?://[^/\s]+(/{words}/[\w-]+)", letter)
            if found:
                return found.group(1)
    raise SystemExit(f"No letter about {title}")


def propose(server, number, token, title, days=1):
    """Proposes and confirms what takes place in some days; returns the link of whoever decides."""
    answers = fields(number, token, title, days)
    for step in ("relire", "envoyer"):
        status, page = server.post(FORM, {**answers, "pas": step}, {"X-Forwarded-For": f"10.1.{number // 250}.{number % 250 + 1}"})
        if status != 200:
            raise SystemExit(f"Refused ({status}): " + re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))[:800])
    status, _ = server.post(link(server, title, "proposition"), {})
    if status not in (302, 303):
        raise SystemExit(f"Not confirmed: {status}")
    return link(server, title, "decision")
