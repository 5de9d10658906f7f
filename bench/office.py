"""People of a town hall, as benchmarks play them: they sign in, prove it twice, decide, by the pages and letters of
profile `dev`. Any of several nodes may answer each request, as behind a load balancer."""
import base64
import hashlib
import hmac
import html
import html.parser
import http.client
import http.cookies
import re
import struct
import time
import urllib.parse

OFFICE = "86294"
LISTED = re.compile(r'<a href="/dev/mails/(\d+)">([^<]*)</a></p>\s*<p>À ([^@\s]+@[\w.-]+\w)')
HIDDEN = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)"')


class Answer:
    def __init__(self, status, location, body):
        self.status, self.location, self.body = status, location, body

    def hidden(self, name):
        return next(html.unescape(value) for found, value in HIDDEN.findall(self.body) if found == name)


class Browser:
    """Keeps cookies, and repeats the form token, whichever node it speaks to."""

    def __init__(self, network):
        self.network, self.cookies, self.token = network, {}, ""

    def request(self, node, method, path, fields=None):
        line = http.client.HTTPConnection("127.0.0.1", node.port, timeout=20)
        headers = {"X-Forwarded-For": self.network, "User-Agent": "Firefox/140.0 (Windows)",
                   "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if fields is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            fields = urllib.parse.urlencode({"_csrf": self.token, **fields}, doseq=True)
        try:
            line.request(method, path, fields, headers)
            answer = line.getresponse()
            self.keep(answer.headers.get_all("Set-Cookie") or [])
            body = answer.read().decode()
        finally:
            line.close()
        tokens = [value for name, value in HIDDEN.findall(body) if name == "_csrf"]
        self.token = html.unescape(tokens[0]) if tokens else self.token
        return Answer(answer.status, re.sub(r"^https?://[^/]+", "", answer.headers.get("Location", "")), body)

    def keep(self, given):
        for one in given:
            for name, cookie in http.cookies.SimpleCookie(one).items():
                if cookie["max-age"] == "0":
                    self.cookies.pop(name, None)
                else:
                    self.cookies[name] = cookie.value

    def get(self, node, path):
        return self.request(node, "GET", path)

    def post(self, node, path, fields):
        return self.request(node, "POST", path, fields)


def letters(node, to, words):
    """Numbers of the letters to this address about that, newest first."""
    return [int(number) for number, subject, recipient in LISTED.findall(node.get("/dev/mails")[1])
            if recipient == to and words in html.unescape(subject)]


def asks(browser, node, mail):
    browser.get(node, "/connexion?suite=/mairie")
    return browser.post(node, "/connexion", {"courriel": mail, "suite": "/mairie"})


def signs_in(browser, node, mail):
    """By the letter's six digits: one factor."""
    before = max(letters(node, mail, "Votre connexion"), default=0)
    if asks(browser, node, mail).status != 302:
        raise SystemExit(f"{mail} is not written to")
    until = time.monotonic() + 20
    while max(letters(node, mail, "Votre connexion"), default=0) == before:
        if time.monotonic() > until:
            raise SystemExit(f"No letter to {mail}")
        time.sleep(0.1)
    text = node.get(f"/dev/mails/{max(letters(node, mail, 'Votre connexion'))}/texte")[1]
    browser.get(node, "/connexion/code")
    if browser.post(node, "/connexion/code", {"code": "".join(re.search(r"\b(\d{3})\s(\d{3})\b", text).groups())}).status != 302:
        raise SystemExit(f"{mail} is not let in")


def adds_an_application(browser, node):
    """The second factor, chosen and proved; returns its key."""
    page = browser.get(node, "/mairie/compte/application?suite=/mairie")
    secret = page.hidden("secret")
    added = browser.post(node, "/mairie/compte/application",
                         {"suite": "/mairie", "secret": secret, "code": code(secret), "nom": "Mon téléphone"})
    if added.status != 302:
        raise SystemExit(f"The application is refused: {added.status}")
    return secret


def code(secret, now=None):
    """What an application shows at this time (RFC 6238)."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(now or time.time()) // 30), hashlib.sha1).digest()
    place = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[place:place + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"


def waiting(browser, node):
    """The queue as a node shows it: title and address of each proposal."""
    page = browser.get(node, "/mairie")
    listed = page.body[page.body.index('<div id="file">'):]
    return {html.unescape(title).strip(): path for path, title in
            re.findall(rf'<a [^>]*href="(/mairie/{OFFICE}/propositions/\d+)"[^>]*>([^<]+)</a>', listed)}


def publishes(browser, node, path):
    """Opens the proposal and publishes it; the moment at which that was answered."""
    page = browser.get(node, path)
    answer = browser.post(node, path + "/approbation", {"edition": page.hidden("edition")})
    if (answer.status, answer.location) != (302, "/mairie"):
        raise SystemExit(f"Not published: {answer.status} {answer.location}")
    return time.monotonic()


class Forms(html.parser.HTMLParser):
    """Each form of a page: where it goes, and what it would send as it stands."""

    def __init__(self, body):
        super().__init__()
        self.found, self.area, self.select = [], None, None
        self.feed(body)

    def handle_starttag(self, tag, given):
        one = {name: value or "" for name, value in given}
        if tag == "form":
            self.found.append((one.get("action", ""), {}))
        if not self.found or "disabled" in one:
            return
        fields, name = self.found[-1][1], one.get("name")
        if tag == "input" and name and one.get("type") not in ("file", "submit"):
            if one.get("type") not in ("radio", "checkbox") or "checked" in one:
                fields[name] = one.get("value", "on")
        elif tag == "textarea" and name:
            self.area, fields[name] = name, ""
        elif tag == "select":
            self.select = name
        elif tag == "option" and self.select and ("selected" in one or self.select not in fields):
            fields[self.select] = one.get("value", "")

    def handle_data(self, data):
        if self.area:
            self.found[-1][1][self.area] += data

    def handle_endtag(self, tag):
        self.area = None if tag == "textarea" else self.area
        self.select = None if tag == "select" else self.select

    def to(self, ending):
        return next(fields for action, fields in self.found if action.endswith(ending))
