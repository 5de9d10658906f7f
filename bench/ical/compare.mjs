// The times that ical.js, the engine of Thunderbird, finds in a calendar: local, one a line.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const MOST = 2000;
const path = process.argv[2];
if (!path) {
    console.error("node compare.mjs agenda.ics");
    process.exit(2);
}
const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
for (const clocks of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(clocks);
}

const starts = [];
for (const component of calendar.getAllSubcomponents("vevent")) {
    const event = new ICAL.Event(component);
    if (!component.hasProperty("rrule")) {
        // beside RDATE alone its iterator forgets DTSTART, which always counts (RFC 5545, 3.8.5.2)
        starts.push(event.startDate.toString());
    }
    const times = event.iterator();
    for (let time = times.next(), count = 0; time && count < MOST; time = times.next(), count++) {
        starts.push(time.toString());
    }
}
console.log([...new Set(starts)].sort().join("\n"));
