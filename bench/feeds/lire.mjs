// The times that ical.js finds in a calendar, one a line, each with the number of its event.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], "utf8")));
for (const clocks of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(clocks);
for (const component of calendar.getAllSubcomponents("vevent")) {
    const event = new ICAL.Event(component);
    const number = event.uid.match(/^evenement-(\d+)/)[1];
    const say = time => console.log((time.isDate ? time.toString() + "T00:00" : time.toString().slice(0, 16)) + " " + number);
    // beside RDATE alone its iterator forgets DTSTART, which always counts (RFC 5545, 3.8.5.2)
    if (!component.hasProperty("rrule")) say(event.startDate);
    const times = event.iterator();
    for (let time = times.next(), count = 0; time && count < 2000; time = times.next(), count++) say(time);
}
