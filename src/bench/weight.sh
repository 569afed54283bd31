#!/usr/bin/env bash
# Weight: the requests and the transferred bytes, headers and compression included, of the first visit to a page on a phone,
# as Chromium's own network log tells them. The server must be running.
#
#     src/bench/weight.sh URL [COOKIE]         COOKIE as in “name=value; name=value”
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need java chromium
url=${1:?the address of the page is missing}

"$project/mvnw" -q -B -f "$project/pom.xml" dependency:build-classpath -Dmdep.outputFile="$work/classpath" >&2
java -cp "$(cat "$work/classpath")" "$bench/Weight.java" "$url" "$(command -v chromium)" "${@:2:1}"
