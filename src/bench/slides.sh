#!/usr/bin/env bash
# A report as slides: how long the sample takes when warm, how large it is, and the processor time of one.
#
#     src/bench/slides.sh    WARM=15 RUNS=11 PORT=18181 JAR=… JAVA_OPTIONS=…
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need curl java
build_jars
machine
runs=${RUNS:-11}

# one: milliseconds and bytes of one deck.
one() {
	curl -sS --fail -o "$work/deck.pptx" -w '%{time_total} %{size_download}\n' "$base/sample/report.pptx" |
		awk '{ printf "%d %d\n", $1 * 1000, $2 }'
}

start_tandem_with_owner
echo "first: $(one | cut -d' ' -f1) ms"
for _ in $(seq "${WARM:-15}"); do
	one >"$work/last"
done
before=$(cpu_seconds "$server")
for _ in $(seq "$runs"); do
	one
done >"$work/times"
after=$(cpu_seconds "$server")
echo "warm: median $(cut -d' ' -f1 "$work/times" | median) ms, $(cut -d' ' -f2 "$work/last") bytes"
awk -v before="$before" -v after="$after" -v runs="$runs" 'BEGIN { printf "processor time of one: %.0f ms\n", 1000 * (after - before) / runs }'
