#!/bin/sh
# Every screen and state that the browser tests look at, as two more checkers see it. See README.md.
set -eu
cd "$(dirname "$0")/../.."
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
npm install --silent --no-save --prefix "$tools" @pa11y/html_codesniffer@2.6.0 vnu-jar@26.9.27
rm -rf target/ecrans
./mvnw -B -q test -Dtest=AccessibilityBrowserTest \
    -Deterritoire.htmlcs="$tools/node_modules/@pa11y/html_codesniffer/build/HTMLCS.js" -Deterritoire.ecrans=target/ecrans
jar=$(find "$tools/node_modules/vnu-jar" -name vnu.jar)
echo "$(ls target/ecrans | wc -l) screens: HTML_CodeSniffer finds no error; Nu HTML checker:"
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xss4m -jar "$jar" --errors-only --format text target/ecrans && echo "no error"
