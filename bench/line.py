"""People on the line, as benchmarks play them: propose, confirm, decide, by the pages and letters of profile `dev`."""
import datetime
import html
import re
import time

FORM = "/vienne/vouille/proposer"
LETTER = re.compile(r'<a href="/dev/mails/(\d+)">([^<]*)</a>')


def tokens(server, count):
    """Forms that were opened long enough ago to be sent."""
    found = [token(server) for _ in range(count)]
    time.sleep(3.2)
    return found


def token(server):
    """A form just opened."""
    return html.unescape(re.search(r'name="jeton" value="([^"]+)"', server.get(FORM)[1]).group(1))


def fields(number, token, title, start="00:05"):
    day = datetime.date.today() + datetime.timedelta(days=1)
    return {"jeton": token, "titre": title, "type": "loto-jeux", "description": "Venez nombreux.",
            "date": day.strftime("%d/%m/%Y"), "debut": start, "fin": "23:30", "lieu": "Salle des fêtes",
            "organisateur": f"Comité numéro {number}", "emetteur": "ASSOCIATION",
            "courriel": f"essai{number}@mesure.test", "site": ""}


def link(server, title, words):
    """The address behind a button, in the last letter whose subject has this title, once it has come."""
    until = time.monotonic() + 20
    while time.monotonic() < until:
        for number, subject in LETTER.findall(server.get("/dev/mails")[1]):
            if title in html.unescape(subject):
                letter = html.unescape(server.get(f"/dev/mails/{number}/texte")[1])
                found = re.search(rf"https?://[^/\s]+(/{words}/[\w-]+)", letter)
                if found:
                    return found.group(1)
        time.sleep(0.2)
    raise SystemExit(f"No letter about {title}")


def propose(server, number, token, title, start="00:05", answers=None):
    """Proposes and confirms what begins tomorrow; returns the link of whoever decides."""
    confirmed(server, number, token, title, start, answers)
    return link(server, title, "decision")


def confirmed(server, number, token, title, start="00:05", answers=None):
    """Proposes what begins tomorrow, and confirms it by its letter: it waits."""
    answers = answers or fields(number, token, title, start)
    for step in ("relire", "envoyer"):
        status, page = server.post(FORM, {**answers, "pas": step}, {"X-Forwarded-For": f"10.1.{number // 250}.{number % 250 + 1}"})
        if status != 200:
            raise SystemExit(f"Refused ({status}): " + re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))[:800])
    status, _ = server.post(link(server, title, "proposition"), {})
    if status not in (302, 303):
        raise SystemExit(f"Not confirmed: {status}")


def with_photo(server, answers, photo, says):
    """What a form holds once a photo was sent with it."""
    boundary = "limite-de-mesure"
    parts = {"photoCredit": "Mesure", **answers, "photoDit": says, "photoDroits": "oui", "photoAccord": "oui", "pas": "relire"}
    body = b"".join(f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode() for name, value in parts.items())
    body += (f'--{boundary}\r\nContent-Disposition: form-data; name="image"; filename="{photo.name}"\r\n'
             "Content-Type: image/jpeg\r\n\r\n").encode() + photo.read_bytes() + f"\r\n--{boundary}--\r\n".encode()
    status, page = server.request("POST", FORM, body, {"Content-Type": f"multipart/form-data; boundary={boundary}"})
    held = dict(re.findall(r'<input type="hidden" name="(photo\w*)" value="([^"]*)"', page))
    if status != 200 or "photo" not in held:
        raise SystemExit(f"Photo refused ({status}): {photo}")
    return {**answers, **{name: html.unescape(value) for name, value in held.items()}}


def publish(server, number, token, title, photo=None, **more):
    """The whole line; returns the address of what is online."""
    answers = {**fields(number, token, title), **more}
    if photo:
        answers = with_photo(server, answers, photo, "La fête sur la place")
    decision = propose(server, number, token, title, answers=answers)
    server.post(decision + "/approbation", {})
    place = FORM.removesuffix("/proposer")
    found = re.search(rf'href="(?:https?://[^/"]+)?({place}/agenda/[^"]+-\d+)"', server.get(decision)[1])
    if not found:
        raise SystemExit(f"Not online: {title}")
    return found.group(1)
