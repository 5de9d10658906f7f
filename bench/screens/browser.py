"""Chromium as somebody's hands and eyes: opens, types, touches, and pictures each screen as four people see it.

Python 3 standard library and Debian's chromium-driver.
"""
import base64
import html
import json
import pathlib
import re
import subprocess
import time
import urllib.error
import urllib.request

PHONE, DESK = 360, 1280
SIGHTS = [(PHONE, "light"), (PHONE, "dark"), (DESK, "light"), (DESK, "dark")]
LISTED = re.compile(r'<a href="/dev/mails/(\d+)">([^<]*)</a></p>\s*<p>À ([^@\s]+@[\w.-]+\w)')
FOUND = """
const plain = words => words.replace(/[\\u00a0\\u202f]/g, ' ').replace(/\\s+/g, ' ').trim();
const all = [...document.querySelectorAll('main a, main button, main summary, a, button, summary')];
const seen = all.filter(one => one.checkVisibility() && plain(one.textContent).startsWith(arguments[0]));
// what folds comes after what acts
seen.sort((one, other) => one.matches('summary') - other.matches('summary') || plain(one.textContent).length - plain(other.textContent).length);
"""
SET = """
for (const [name, value] of Object.entries(arguments[0])) {
    const fields = [...document.querySelectorAll(`[name="${name}"]`)].filter(one => !one.disabled);
    if (!fields.length) return name;
    for (const field of fields) {
        if (field.type == 'hidden' || field.type == 'file') continue;
        if (field.type == 'checkbox' || field.type == 'radio') field.checked = [value].flat().includes(field.value);
        else field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
    }
}
return null;
"""


class Browser:
    """One person before one screen. `folder` receives the pictures, `name-width-theme.png`."""

    def __init__(self, root, folder, chromium="/usr/bin/chromium", port=19561):
        self.root, self.folder, self.port = root, folder, port
        self.driver = subprocess.Popen(["/usr/bin/chromedriver", f"--port={port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(2)
        options = {"binary": chromium, "args": ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-proxy-server",
                                                "--lang=fr-FR", "--hide-scrollbars"]}
        asked = {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}}
        self.path = "/session/" + self.call("POST", "/session", asked)["sessionId"]
        self.taken, self.wide, self.visits, self.network = [], [], 0, ""
        self.sees(PHONE, "light")

    def call(self, method, path, body=None):
        body = json.dumps(body or {}).encode() if method == "POST" else None
        asked = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", body, {"Content-Type": "application/json"}, method=method)
        try:
            return json.load(urllib.request.urlopen(asked, timeout=120))["value"]
        except urllib.error.HTTPError as refused:
            raise RuntimeError(json.load(refused)["value"]["message"][:400]) from refused

    def tool(self, command, **given):
        return self.call("POST", self.path + "/goog/cdp/execute", {"cmd": command, "params": given})

    def run(self, script, *given):
        return self.call("POST", self.path + "/execute/sync", {"script": script, "args": list(given)})

    def close(self):
        self.call("DELETE", self.path)
        self.driver.terminate()
        self.driver.wait(10)

    def sees(self, width, theme, **more):
        features = {"prefers-color-scheme": theme, **more.get("features", {})}
        self.tool("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=width < 500)
        self.tool("Emulation.setEmulatedMedia", media=more.get("media", ""), features=[{"name": name, "value": value} for name, value in features.items()])

    def opens(self, path):
        self.visits += 1
        self.tool("Network.setExtraHTTPHeaders", headers={"X-Forwarded-For": self.network or f"10.7.{self.visits // 250}.{self.visits % 250 + 1}"})
        self.call("POST", self.path + "/url", {"url": path if path.startswith("http") else self.root + path})

    def fills(self, **fields):
        missing = self.run(SET, fields)
        if missing:
            raise RuntimeError(f"No field {missing} on {self.where()}")

    def attaches(self, field, file):
        self.call("POST", self.element(f"[name={field}]") + "/value", {"text": str(file)})

    def presses(self, selector):
        """In the middle, as a finger does."""
        self.call("POST", self.element(selector) + "/click")

    def element(self, selector):
        found = self.call("POST", self.path + "/element", {"using": "css selector", "value": selector})
        return f"{self.path}/element/{next(iter(found.values()))}"

    def touches(self, words):
        """What begins with these words, the shortest of them; then waits for another page, if one comes."""
        if not self.run("window.leaving = true;" + FOUND + "seen[0]?.click(); return seen.length", words):
            raise RuntimeError(f"Nothing named « {words} » on {self.where()}: {self.reads()[:600]}")
        until = time.monotonic() + 10
        while time.monotonic() < until:
            try:
                if self.run("return !window.leaving && document.readyState == 'complete'"):
                    return
            except RuntimeError:
                pass
            time.sleep(0.05)
            if time.monotonic() > until - 9 and self.run("return !!window.leaving"):
                return

    def unfolds(self):
        self.run("document.querySelectorAll('main details').forEach(one => { one.open = true; })")

    def has(self, words):
        return self.run(FOUND + "return seen.length > 0", words)

    def where(self):
        return self.call("GET", self.path + "/url").replace(self.root, "")

    def reads(self):
        return re.sub(r"[\u00a0\u202f]", " ", self.run("return document.body.innerText"))

    def letter(self, to, *words):
        """Opens the newest letter to this address whose subject holds these words; returns its number."""
        until = time.monotonic() + 25
        while time.monotonic() < until:
            page = urllib.request.urlopen(self.root + "/dev/mails").read().decode()
            for number, subject, recipient in LISTED.findall(page):
                subject = re.sub(r"[\u00a0\u202f]", " ", html.unescape(subject))
                if recipient == to and all(word in subject for word in words):
                    self.opens(f"/dev/mails/{number}")
                    return int(number)
            time.sleep(0.3)
        raise RuntimeError(f"No letter to {to} about {words}")

    def takes(self, name, sights=SIGHTS, **more):
        """Pictures the whole screen; notes what is wider than the window."""
        for width, theme in sights:
            self.sees(width, theme, **more)
            self.run("document.querySelectorAll('img[loading]').forEach(one => { one.loading = 'eager'; })")
            time.sleep(0.25)
            wide, title = self.run("return [document.documentElement.scrollWidth, document.title]")
            if wide > width:
                self.wide.append(f"{name} at {width}: {wide}")
            picture = self.tool("Page.captureScreenshot", captureBeyondViewport=True)
            file = pathlib.Path(self.folder, f"{name}-{width}-{more.get('said', theme)}.png")
            file.write_bytes(base64.b64decode(picture["data"]))
            self.taken.append((name, self.where(), title))
        self.sees(PHONE, "light")
