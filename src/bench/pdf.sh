#!/usr/bin/env bash
# Reports as PDF: how long the sample takes when warm and how large it is, and what twenty asked for at once do to a page of
# the questionnaire that is asked for at a steady pace.
#
#     src/bench/pdf.sh    WARM=30 RATE=25 PAIRS=5 LENGTH=20 PORT=18181 JAR=… JAVA_OPTIONS=…
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need curl java
build_jars
machine
warm=${WARM:-30}
rate=${RATE:-25}
pairs=${PAIRS:-5}
length=${LENGTH:-20}

# milliseconds_and_bytes PATH: of one file.
milliseconds_and_bytes() {
	curl -sS --fail -o "$work/file.pdf" -w '%{time_total} %{size_download}\n' "$base$1" | awk '{ printf "%d %d\n", $1 * 1000, $2 }'
}

# ask_for_twenty: by one process, since to start twenty would take the processors from everybody.
ask_for_twenty() {
	local urls=() each
	for each in $(seq 20); do
		urls+=(-o /dev/null "$base/sample/report.pdf?$each")
	done
	curl -sS --no-progress-meter --parallel --parallel-immediate --parallel-max 20 -w '%{http_code}\n' "${urls[@]}" >>"$work/codes"
}

start_tandem_with_owner
take_a_seat
page=$base/seat/$seat/positions-1
curl -sS --fail -o "$work/page" -H "Cookie: $cookie" "$page"
for edition in full ceo; do
	for _ in $(seq "$warm"); do
		milliseconds_and_bytes "/sample/report.pdf?edition=$edition" >"$work/last"
	done
	for _ in $(seq 11); do
		milliseconds_and_bytes "/sample/report.pdf?edition=$edition"
	done >"$work/times"
	echo "$edition: median $(cut -d' ' -f1 "$work/times" | median) ms, $(cut -d' ' -f2 "$work/last") bytes"
done

# paced COMMAND…: how long the page takes while the command runs beside it.
paced() {
	# Its compilers and its collector should not be felt.
	java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "$bench/Paced.java" "$page" "$cookie" "$rate" "$length" | {
		read -r _
		"$@" &
		tail -1
		wait "$!"
	}
}

sixty() {
	for _ in 1 2 3; do
		ask_for_twenty
	done
}

p99() {
	sed 's/.*p99 \([0-9.]*\) ms.*/\1/' <<<"$1"
}

# A minute of warm-up: five seconds of each run are the client's own.
for ((warmed = 0; warmed < 60; warmed += 2 * (length + 5))); do
	paced true >"$work/warm-up"
	paced sixty >"$work/warm-up"
done
: >"$work/codes"
: >"$work/ratios"
for _ in $(seq "$pairs"); do
	alone=$(paced true)
	beside=$(paced sixty)
	ratio "$(p99 "$beside")" "$(p99 "$alone")" >>"$work/ratios"
	echo "questionnaire alone:   $alone"
	echo "with 20 PDFs at once:  $beside"
done
echo "p99 beside PDFs against alone, $(tr '\n' ' ' <"$work/ratios"): median $(median <"$work/ratios")"
echo "files: $(sort "$work/codes" | uniq -c | tr '\n' ' ')"
