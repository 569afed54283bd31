#!/usr/bin/env bash
# Bulk scoring: 100,000 made-up pairs as one NDJSON stream to POST /api/v1/scorecards. Reports the pairs a second, the server's
# processor time, and its memory at the start, in the middle and at the end: a stream must not gather in memory. The live
# heap is what is left after a full collection.
#
#     src/bench/ndjson.sh             PAIRS=100000 PORT=18181 JAR=… JAVA_OPTIONS=-Xmx512m JAVA_HOME=…
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need curl java jcmd
build_jars
pairs=${PAIRS:-100000}
export JAVA_OPTIONS=${JAVA_OPTIONS:--Xmx512m}

memory() {
	local live
	live=$(jcmd "$server" GC.class_histogram | awk '/^Total/ { printf "%.0f", $3 / 1048576 }')
	awk -v at="$1" -v live="$live" '/^VmRSS/ { now = $2 } /^VmHWM/ { peak = $2 } END {
		printf "%-7s live heap %d MiB, resident %.0f MiB, at most %.0f MiB so far\n", at, live, now / 1024, peak / 1024
	}' "/proc/$server/status"
}

java "$bench/Pairs.java" "$pairs" >"$work/pairs"
start_tandem_with_owner
token=$(api_token)
machine
echo "$pairs pairs, $(wc -c <"$work/pairs") bytes, java $JAVA_OPTIONS"
memory start

cpu=$(cpu_seconds "$server")
began=$(date +%s.%N)
(
	# Chunked, as a stream of unknown length comes.
	curl -sS -X POST -T - -H 'Expect:' -H 'Content-Type: application/x-ndjson' -H "Authorization: Bearer $token" \
		"$base/api/v1/scorecards" <"$work/pairs" |
		awk -v half=$((pairs / 2)) -v flag="$work/half" '
			index($0, "\"headline\"") { good++ }
			NR == half { print NR > flag; close(flag) }
			END { print good + 0, NR }
		' >"$work/answered"
) &
client=$!
while kill -0 "$client" 2>/dev/null && [ ! -e "$work/half" ]; do
	sleep 0.2
done
memory middle
wait "$client"
ended=$(date +%s.%N)
memory end

read -r good lines <"$work/answered"
awk -v good="$good" -v lines="$lines" -v began="$began" -v ended="$ended" -v cpu="$cpu" \
	-v cpu_after="$(cpu_seconds "$server")" 'BEGIN {
		seconds = ended - began
		printf "%d scorecards in %d lines, %.1f s, %.0f pairs a second, %.2f ms of processor time a pair\n", good, lines, \
			seconds, good / seconds, 1000 * (cpu_after - cpu) / good
	}'
[ "$good" -eq "$pairs" ]
