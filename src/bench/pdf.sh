#!/usr/bin/env bash
# Reports as PDF: how long the sample takes when warm and how large it is, and what twenty asked for at once do to a page of
# the questionnaire that is asked for at a steady pace.
#
#     src/bench/pdf.sh    WARM=30 RATE=25 PORT=18181 JAR=… JAVA_OPTIONS=…
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need curl java
build_jars
machine
warm=${WARM:-30}
rate=${RATE:-25}

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
	java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "$bench/Paced.java" "$page" "$cookie" "$rate" 10 | {
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

paced true >"$work/warm-up"
paced sixty >"$work/warm-up"
: >"$work/codes"
for round in 1 2 3; do
	echo "questionnaire alone:   $(paced true)"
	echo "with 20 PDFs at once:  $(paced sixty)"
done
echo "files: $(sort "$work/codes" | uniq -c | tr '\n' ' ')"
