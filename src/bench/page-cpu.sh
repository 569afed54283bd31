#!/usr/bin/env bash
# A page of the questionnaire: the server's processor time for one request, against a Thymeleaf page of the same weight from the
# empty application, which has neither database nor sign-in. Both servers are warmed up, then loaded in turn; wrk runs on the
# same machine, but only the server's own time is counted.
#
#     src/bench/page-cpu.sh    RUNS=5 WARM_UP=60 SECONDS_A_RUN=20 CONNECTIONS=4 PAGE=positions-1 PORT=18181 JAR=… JAVA_OPTIONS=…
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need curl java wrk
build_jars
page=${PAGE:-positions-1}
connections=${CONNECTIONS:-4}

start_tandem_with_owner
tandem=$server
take_a_seat
url=$base/seat/$seat/$page
bytes=$(curl -sS --fail -H "Cookie: $cookie" "$url" | wc -c)
start_jar "$empty_jar" $((port + 1))
empty=$server
empty_url="http://127.0.0.1:$((port + 1))/?bytes=$bytes"
empty_bytes=$(curl -sS --fail "$empty_url" | wc -c)

# load PID URL SECONDS: prints the milliseconds of processor time that one request took the server, and the requests a second.
load() {
	local before after
	before=$(cpu_seconds "$1")
	wrk -t1 -c"$connections" -d"$3s" --timeout 60s -H "Cookie: $cookie" "$2" >"$work/wrk"
	after=$(cpu_seconds "$1")
	if grep -q 'Non-2xx\|Socket errors' "$work/wrk"; then
		cat "$work/wrk" >&2
		exit 1
	fi
	awk -v before="$before" -v after="$after" -v seconds="$3" '/requests in/ {
		printf "%.3f %.0f\n", 1000 * (after - before) / $1, $1 / seconds
	}' "$work/wrk"
}

machine
echo "$url: $bytes bytes; the empty page: $empty_bytes bytes; $connections connections"
load "$tandem" "$url" "${WARM_UP:-60}" >"$work/warm-up"
load "$empty" "$empty_url" "${WARM_UP:-60}" >"$work/warm-up"
for run in $(seq "${RUNS:-5}"); do
	load "$tandem" "$url" "${SECONDS_A_RUN:-20}" >>"$work/tandem"
	load "$empty" "$empty_url" "${SECONDS_A_RUN:-20}" >>"$work/empty"
	echo "run $run: Tandem $(tail -1 "$work/tandem"), empty $(tail -1 "$work/empty") (ms a request, requests a second)"
done
tandem_ms=$(cut -d' ' -f1 "$work/tandem" | median)
empty_ms=$(cut -d' ' -f1 "$work/empty" | median)
echo "median processor time a request: Tandem $tandem_ms ms, empty $empty_ms ms, ratio $(ratio "$tandem_ms" "$empty_ms")"
