#!/usr/bin/env bash
# The calendar of one commune with two thousand events, read by three programs that have nothing in common.
source "$(dirname "$0")/application.sh"
sql -v nombre="${1:-2060}" -v communes=86294 -v passe=0 -f "$here/semer.sql" >/dev/null
curl -s "$base/vienne/vouille/agenda.ics" >"$work/agenda.ics"
echo "$(grep -c '^BEGIN:VEVENT' "$work/agenda.ics") entries of $(grep '^UID:' "$work/agenda.ics" |
    sed 's/^UID:evenement-\([0-9]*\).*/\1/' | sort -u | wc -l) events, $(wc -c <"$work/agenda.ics") octets"
sql -At -c "select distinct to_char(local_start, 'YYYY-MM-DD\"T\"HH24:MI') || ' ' || content from occurrence o
             join territoire t on t.id = o.territoire where t.code = '86294'" | LC_ALL=C sort >"$work/nous"
"$JAVA_HOME/bin/java" -cp "$(dirname "$jar")/lib/*" "$here/Lire.java" "$work/agenda.ics" 2>/dev/null | grep ^2 | LC_ALL=C sort -u >"$work/ical4j"
(cd "$here/../ical" && npm ci --silent >/dev/null)
cp "$here/lire.mjs" "$here/../ical/.lire.mjs"
node "$here/../ical/.lire.mjs" "$work/agenda.ics" | LC_ALL=C sort -u >"$work/ical.js"
rm "$here/../ical/.lire.mjs"
/usr/bin/python3 "$here/lire.py" "$work/agenda.ics" | LC_ALL=C sort -u >"$work/python"
# a series without an end goes on further for them than the two years that we keep
end=$(date -d '+23 months' +%F)
for found in nous ical4j ical.js python; do
    awk -v end="$end" '$1 < end' "$work/$found" >"$work/kept" && mv "$work/kept" "$work/$found"
done
wc -l "$work/nous" "$work/ical4j" "$work/ical.js" "$work/python" | head -4 | sed "s#$work/##"
for reader in ical4j ical.js python; do
    diff "$work/nous" "$work/$reader" >"$work/difference" || { head "$work/difference"; exit 1; }
done
echo "equal times"
