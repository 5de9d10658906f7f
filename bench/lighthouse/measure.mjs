// Lighthouse's four marks for a telephone, then what a first view weighs, cold. See README.md.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [modules, chromium, base, ...paths] = process.argv.slice(2);
const from = createRequire(modules + "/node_modules/");
const { default: lighthouse } = await import(pathToFileURL(from.resolve("lighthouse")));
const { default: puppeteer } = await import(pathToFileURL(from.resolve("puppeteer-core")));

const browser = await puppeteer.launch({
    executablePath: chromium, headless: true,
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-proxy-server", "--lang=fr-FR"],
});

/** Octets on the wire and requests until nothing is asked any more, without and with pictures, 360 px wide. */
async function weigh(path) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 360, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
    const line = await page.createCDPSession();
    await line.send("Network.enable");
    await line.send("Network.setCacheDisabled", { cacheDisabled: true });
    const asked = new Map();
    line.on("Network.requestWillBeSent", ({ requestId, type, request }) => request.url.startsWith("http") && asked.set(requestId, { type, octets: 0 }));
    line.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => asked.has(requestId) && (asked.get(requestId).octets = encodedDataLength));
    await page.evaluateOnNewDocument(() => {
        window.moved = 0;
        new PerformanceObserver(list => list.getEntries().forEach(entry => { if (!entry.hadRecentInput) window.moved += entry.value; }))
            .observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(base + path, { waitUntil: "networkidle0" });
    const still = [...asked.values()].filter(one => one.type !== "Image");
    const pictures = [...asked.values()].filter(one => one.type === "Image");
    const sum = all => all.reduce((octets, one) => octets + one.octets, 0);
    // a page is read to its end
    await page.evaluate(async () => {
        for (let at = 0; at < document.body.scrollHeight; at += 400) { scrollTo(0, at); await new Promise(done => setTimeout(done, 60)); }
    });
    const moved = await page.evaluate(() => window.moved);
    await context.close();
    return { requests: still.length, octets: sum(still), pictures: pictures.length, pictured: sum(pictures), moved };
}

/**
 * What the page's long tasks are over the fifty milliseconds they may last, four times slowed as Lighthouse counts, from its first octet on:
 * by the clock, and of the processor's time alone. Where few processors are shared with Lighthouse and the browser's other processes,
 * most of a long task is waiting for its turn.
 */
function long({ traceEvents }) {
    const { pid, tid } = traceEvents.filter(one => one.name === "firstContentfulPaint").at(-1);
    const tasks = traceEvents.filter(one => one.name === "RunTask" && one.pid === pid && one.tid === tid);
    const over = of => Math.round(tasks.reduce((sum, one) => sum + Math.max(0, (of(one) ?? 0) / 1000 * 4 - 50), 0));
    return `long tasks ${over(one => one.dur)} ms, of which the processor ${over(one => one.tdur)}`;
}

let poor = false;
for (const path of paths) {
    const port = Number(new URL(browser.wsEndpoint()).port);
    let lhr, artifacts;
    // a first page now and then paints nothing for a headless browser
    for (let tried = 0; tried < 3 && (!lhr || lhr.runtimeError); tried++) {
        ({ lhr, artifacts } = await lighthouse(base + path, { port, formFactor: "mobile", logLevel: "error", locale: "en" }));
    }
    const marks = Object.values(lhr.categories).map(one => `${one.id} ${Math.round(one.score * 100)}`);
    const said = id => lhr.audits[id].displayValue ?? "";
    console.log(`${path}\n  ${marks.join(", ")}; FCP ${said("first-contentful-paint")}, LCP ${said("largest-contentful-paint")}, CLS ${said("cumulative-layout-shift")}, TBT ${said("total-blocking-time")}, ${long(artifacts.Trace)}`);
    const { requests, octets, pictures, pictured, moved } = await weigh(path);
    console.log(`  first view: ${octets} octets, ${requests} requests; pictures: ${pictured} octets, ${pictures} requests; moved while read: ${moved.toFixed(4)}`);
    for (const category of Object.values(lhr.categories)) {
        for (const { id, weight } of category.auditRefs) {
            const audit = lhr.audits[id];
            if (weight && audit.score !== null && audit.score < 0.9) {
                poor = true;
                console.log(`  ! ${category.id}: ${audit.title} (${audit.displayValue ?? audit.score})`);
                for (const item of audit.details?.items?.slice(0, 3) ?? []) console.log(`      ${item.node?.snippet ?? item.url ?? item.description ?? JSON.stringify(item).slice(0, 200)}`);
            }
        }
    }
}
await browser.close();
process.exit(poor ? 1 : 0);
