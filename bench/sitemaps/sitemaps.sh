#!/usr/bin/env bash
# Sixty thousand contents, then every sitemap is read and some addresses are visited.
source "$(dirname "$0")/../feeds/application.sh"
sql -v nombre="${1:-60000}" -v communes=% -v passe=240 -f "$here/semer.sql" >/dev/null
sql -At -c "select id, extract(epoch from date_trunc('second', changed_at))::bigint from live" >"$work/live"
python3 "$here/../sitemaps/verifier.py" "$base" "$work/live"
