#!/usr/bin/env bash
# newsboat reads the feeds of a commune, before and after some events got a new edition: nothing is read twice.
# Then the rules of the W3C feed validator, RFC 4287 and JSON Feed 1.1 are checked.
source "$(dirname "$0")/application.sh"
sql -v nombre=60 -v communes=86294 -v passe=0 -f "$here/semer.sql" >/dev/null
agenda=$base/vienne/vouille/agenda
printf '%s.rss\n%s.atom\n' "$agenda" "$agenda" >"$work/urls"
mkdir "$work/home"
reads() {
    HOME=$work/home newsboat -u "$work/urls" -c "$work/cache.db" -C /dev/null -x reload >/dev/null
    /usr/bin/python3 - "$work/cache.db" <<'PYTHON'
import sqlite3, sys
for feed, items, names in sqlite3.connect(sys.argv[1]).execute(
        "select feedurl, count(*), count(distinct guid) from rss_item group by feedurl"):
    print(f"  {feed.rsplit('/', 1)[1]}: {items} items, {names} ids")
for corrected, in sqlite3.connect(sys.argv[1]).execute("select count(*) from rss_item where title like '%(corrigé)'"):
    print(f"{corrected} titles as corrected", file=sys.stderr)
PYTHON
}
echo "newsboat, first time:" && reads | tee "$work/first"
sql -c "insert into edition select content, 2, format, title || ' (corrigé)', body || jsonb_build_object('title', title || ' (corrigé)'), now()
          from edition where title like 'Fête n° %' and number = 1;
        update publication set edition = 2, changed_at = now() where slug like 'fete-n-%'"
echo "newsboat, all of them corrected:" && reads | tee "$work/second"
diff "$work/first" "$work/second" && echo "no doubles"
for query in "" "?rayon=10&type=marche" "?type=culte"; do
    /usr/bin/python3 "$here/verifier.py" "$agenda" "$query"
done
