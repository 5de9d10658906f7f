// Reads pages of a running application as a browser and the Nu HTML checker do. See README.md.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const [base, communes = "1000", intercommunalites = "200", seed = "1"] = process.argv.slice(2);
if (!base) {
    console.error("usage: node check.mjs http://localhost:8080 [communes] [intercommunalités] [seed]");
    process.exit(2);
}

/** Mulberry32: the same seed draws the same pages. */
function dice(state) {
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}

function draw(all, count, random) {
    const left = [...all];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(Math.floor(random() * left.length), 1)[0]);
}

const characters = { amp: "&", lt: "<", gt: ">", quot: '"', "#34": '"', "#39": "'" };
const plain = html => html.replace(/<[^>]*>/g, "").replace(/&([a-z]+|#\d+);/g, (whole, name) => characters[name] ?? whole).replace(/\s+/g, " ").trim();

async function get(path) {
    const before = performance.now();
    const answer = await fetch(base + path, { redirect: "manual" });
    const html = await answer.text();
    return { status: answer.status, html, took: performance.now() - before };
}

/** The links of the section under this heading, with the names they bear. */
function links(html, heading) {
    const section = html.split("<section").find(part => part.includes(`>${heading}</h2>`)) ?? "";
    return [...section.matchAll(/<a href="([^"]+)">([^<]*)<\/a>/g)].map(([, path, name]) => ({ path, name: plain(name) }));
}

async function addresses() {
    const found = { communes: new Map(), intercommunalites: new Map() };
    for (const departement of links((await get("/")).html, "Les départements")) {
        const { html } = await get(departement.path);
        for (const link of links(html, "Les communes")) found.communes.set(link.path, link);
        for (const link of links(html, "Les intercommunalités")) found.intercommunalites.set(link.path, link);
    }
    return found;
}

function faults({ status, html }, name) {
    const headings = [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/gs)].map(([, inside]) => plain(inside.replace(/<span class="plaque-cap">.*?<\/span>/s, "")));
    const title = plain(html.match(/<title>(.*?)<\/title>/s)?.[1] ?? "");
    return [
        status === 200 ? "" : `answers ${status}`,
        title ? "" : "no title",
        headings.length === 1 ? "" : `${headings.length} h1`,
        headings[0] === name ? "" : `h1 is « ${headings[0]} », not « ${name} »`,
    ].filter(Boolean);
}

async function validated(folder) {
    const checker = await mkdtemp(join(tmpdir(), "vnu-"));
    await run("npm", ["install", "--silent", "--no-save", "--prefix", checker, "vnu-jar@26.9.27"]);
    const jar = (await readdir(join(checker, "node_modules/vnu-jar"), { recursive: true })).find(file => file.endsWith("vnu.jar"));
    const command = ["-Xss4m", "-jar", join(checker, "node_modules/vnu-jar", jar), "--format", "json", "--exit-zero-always", folder];
    const { stderr } = await run("java", command, { maxBuffer: 1 << 28 });
    await rm(checker, { recursive: true });
    return JSON.parse(stderr).messages;
}

function grouped(all, key) {
    const groups = new Map();
    for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
    return groups;
}

const random = dice(Number(seed));
const all = await addresses();
const pages = [...draw(all.communes.values(), Number(communes), random), ...draw(all.intercommunalites.values(), Number(intercommunalites), random)];
const folder = await mkdtemp(join(tmpdir(), "pages-"));
const times = [];
let faulty = 0;
for (const [number, { path, name }] of pages.entries()) {
    const page = await get(path);
    times.push(page.took);
    await writeFile(join(folder, `${number}.html`), page.html);
    const wrong = faults(page, name);
    if (wrong.length) console.log(`${path}: ${wrong.join("; ")}`);
    faulty += wrong.length ? 1 : 0;
}
const messages = await validated(folder);
await rm(folder, { recursive: true });
const errors = messages.filter(message => message.type === "error" || message.type === "non-document-error");
const warnings = messages.filter(message => message.type === "info" && message.subType === "warning");
const kinds = grouped([...errors, ...warnings], message => `${message.type === "info" ? "warning" : "error"}: ${message.message}`);
for (const [kind, same] of [...kinds].sort((one, other) => other[1].length - one[1].length).slice(0, 20)) {
    const number = Number(same[0].url.match(/(\d+)\.html$/)[1]);
    console.log(`${same.length} × ${kind} (${pages[number].path}, line ${same[0].lastLine})`);
}
times.sort((one, other) => one - other);
const at = share => times[Math.floor((times.length - 1) * share)].toFixed(0);
console.log(`known: ${all.communes.size} communes, ${all.intercommunalites.size} intercommunalités`);
console.log(`read: ${pages.length} pages, seed ${seed}, median ${at(0.5)} ms, 95 % under ${at(0.95)} ms`);
console.log(`pages that do not answer, lack a title, one h1 or the right name: ${faulty}`);
console.log(`Nu HTML checker: ${errors.length} errors, ${warnings.length} warnings`);
process.exit(faulty || errors.length ? 1 : 0);
