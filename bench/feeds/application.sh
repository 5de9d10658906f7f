# Starts the application on a throw-away folder, for the scripts beside it: $base is where it answers, and
# `sql` speaks to its database. Needs a JDK 25 in JAVA_HOME, the jar of `./mvnw package -DskipTests`, psql and curl.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
jar=$here/../../target/eterritoire/eterritoire.jar
port=${PORT:-8731}
base=http://localhost:$port
work=$(mktemp -d)
"${JAVA_HOME:?names a JDK 25}/bin/java" --enable-native-access=ALL-UNNAMED -jar "$jar" --spring.profiles.active=dev \
    --server.port="$port" --eterritoire.data="$work/data" >"$work/log" 2>&1 &
application=$!
trap 'kill $application; wait $application || true; rm -rf "$work"' EXIT
until curl -sf "$base/robots.txt" >"$work/robots.txt"; do
    kill -0 $application || { cat "$work/log"; exit 1; }
    sleep 1
done
sql() {
    psql -q -h 127.0.0.1 -p "$(sed -n 4p "$work"/data/postgresql-*/postmaster.pid)" -U postgres -d postgres "$@"
}
# the examples come in the background; the generator needs them whole
before=-1
until count=$(sql -At -c "select count(*) from live") && [ "$count" -gt 0 ] && [ "$count" = "$before" ]; do
    before=$count
    sleep 3
done
