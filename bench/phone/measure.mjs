// One telephone, two lines: what is seen when, and how long a proposal takes. See README.md.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [modules, chromium, base, photo, event] = process.argv.slice(2);
const from = createRequire(modules + "/node_modules/");
const { default: puppeteer } = await import(pathToFileURL(from.resolve("puppeteer-core")));

/** As Chromium's own tools slow a line down: octets a second and milliseconds. */
const lines = {
    "slow 3G": { downloadThroughput: 500_000 / 8 * 0.8, uploadThroughput: 500_000 / 8 * 0.8, latency: 400 * 5, offline: false },
    "3G": { downloadThroughput: 1_600_000 / 8 * 0.9, uploadThroughput: 750_000 / 8 * 0.9, latency: 150 * 3.75, offline: false },
};
const slowness = 4;
/** A practised thumb: 3.3 letters a second (about 40 words a minute), and a pause to find each field. */
const letter = 300, pause = 1500;
const wait = milliseconds => new Promise(done => setTimeout(done, milliseconds));

const browser = await puppeteer.launch({
    executablePath: chromium, headless: true,
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-proxy-server", "--lang=fr-FR"],
});

async function telephone(line) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 360, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
    const tools = await page.createCDPSession();
    await tools.send("Network.enable");
    await tools.send("Network.emulateNetworkConditions", line);
    await tools.send("Emulation.setCPUThrottlingRate", { rate: slowness });
    return { page, close: () => context.close() };
}

async function firstSight(line, path) {
    const { page, close } = await telephone(line);
    await page.goto(base + path, { waitUntil: "load", timeout: 120_000 });
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length, { timeout: 60_000 });
    const seen = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
    await close();
    return seen;
}

/** Fills the form as a thumb does and sends it. Returns seconds: typing, and all. */
async function propose(line, number, withPhoto) {
    const { page, close } = await telephone(line);
    const begun = performance.now();
    let typed = 0;
    await page.goto(base + "/vienne/vouille/proposer", { waitUntil: "domcontentloaded", timeout: 120_000 });
    const open = performance.now();
    const answer = async (id, words, letters = words.length) => {
        const before = performance.now();
        await wait(pause + letters * letter);
        await page.$eval("#" + id, (field, value) => { field.value = value; field.dispatchEvent(new Event("input", { bubbles: true })); }, words);
        typed += performance.now() - before;
    };
    const day = new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 10);
    await answer("titre", "Loto de l’école");
    await answer("type", "loto-jeux", 2);
    await answer("date", day, 8);
    await answer("debut", "20:00", 4);
    await answer("lieu", "Salle des fêtes");
    await answer("organisateur", "APE de Vouillé");
    await answer("emetteur", "ASSOCIATION", 2);
    await answer("courriel", `telephone${number}@mesure.test`);
    if (withPhoto) {
        await (await page.$("#image")).uploadFile(photo);
        await page.$$eval("details", all => all.forEach(one => { one.open = true; }));
        await page.waitForFunction(() => document.getElementById("image").files[0]?.size < 2_000_000, { timeout: 60_000 });
        await answer("photoDit", "La fête sur la place");
        await page.$$eval("[name=photoDroits], [name=photoAccord]", all => all.forEach(one => { one.checked = true; }));
    }
    for (const words of ["Relire", "Envoyer"]) {
        const button = await page.evaluateHandle(start => [...document.querySelectorAll("main button")].find(one => one.textContent.trim().startsWith(start)), words);
        await Promise.all([page.waitForNavigation({ waitUntil: "domcontentloaded", timeout: 180_000 }), button.click()]);
    }
    const said = await page.$eval("main", main => main.textContent);
    if (!said.includes(`telephone${number}@mesure.test`)) throw new Error("Not sent: " + said.replace(/\s+/g, " ").slice(0, 600));
    const all = performance.now() - begun;
    await close();
    return { open: (open - begun) / 1000, typed: typed / 1000, all: all / 1000 };
}

let number = 0;
for (const [name, line] of Object.entries(lines)) {
    console.log(`${name}, 360 px, processor ${slowness} times slower, cold`);
    for (const path of ["/", "/vienne/vouille", "/vienne/vouille/agenda", event, "/vienne/vouille/proposer"]) {
        console.log(`  first sight of ${path}: ${((await firstSight(line, path)) / 1000).toFixed(2)} s`);
    }
    for (const withPhoto of [false, true]) {
        const { open, typed, all } = await propose(line, ++number, withPhoto);
        console.log(`  proposed ${withPhoto ? "with a photo of 12 megapixels" : "without a photo"}: ${all.toFixed(1)} s, of which typing ${typed.toFixed(1)} s, waiting ${(all - typed).toFixed(1)} s (form open after ${open.toFixed(1)} s)`);
    }
}
await browser.close();
