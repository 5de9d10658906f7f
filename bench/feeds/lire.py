"""The times that icalendar and recurring_ical_events find, one a line, each with the number of its event."""
import datetime
import re
import sys

import icalendar
import recurring_ical_events

calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
for event in recurring_ical_events.of(calendar).between((2020, 1, 1), (2040, 1, 1)):
    start = event["DTSTART"].dt
    if not isinstance(start, datetime.datetime):
        start = datetime.datetime.combine(start, datetime.time())
    print(start.strftime("%Y-%m-%dT%H:%M"), re.match(r"evenement-(\d+)", event["UID"]).group(1))
