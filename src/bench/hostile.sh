#!/usr/bin/env bash
# Bodies far too large: 10 MB in one field and 10,000 fields, sent in turn to a page of the questionnaire, and a logo of 50 MB, sent
# once in ten to the page of the practice's look. Prints how they are answered, the slowest answer, and the live heap and resident memory before and after, which should stay where they are.
#
#     src/bench/hostile.sh     RUNS=100 PORT=18181 JAR=… JAVA_OPTIONS=-Xmx256m
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need curl java jcmd
build_jars
export JAVA_OPTIONS=${JAVA_OPTIONS:--Xmx256m}

start_tandem_with_owner
take_a_seat
url=$base/seat/$seat/positions-1
csrf=$(curl -sS --fail -b "$work/cookies" -c "$work/cookies" "$url" |
	grep -o 'name="_csrf"[^>]*value="[^"]*"' | sed -n '1s/.*value="\([^"]*\)"/\1/p')
{
	printf '_csrf=%s&name=' "$csrf"
	head -c 10485760 /dev/zero | tr '\0' a
} >"$work/large"
{
	printf '_csrf=%s' "$csrf"
	seq 10000 | sed 's/.*/\&f&=1/' | tr -d '\n'
} >"$work/many"

# memory WHEN: the heap that is in use after a collection, and the resident memory.
memory() {
	jcmd "$server" GC.run >/dev/null
	echo "$1: live heap $(jcmd "$server" GC.heap_info | grep -o 'used [0-9]*K' | sed -n 1p)," \
		"resident $(awk '/VmRSS/ { printf "%.0f MiB", $2 / 1024 }' "/proc/$server/status")"
}

# The owner signs in; the form of the logo carries its token as any form does.
head -c 52428800 /dev/zero >"$work/logo.png"
send_form "$base/sign-in" "$base/sign-in" "email=$TANDEM_OWNER_EMAIL" "password=$TANDEM_OWNER_PASSWORD" >"$work/signed-in"
logo_csrf=$(curl -sS --fail -b "$work/cookies" -c "$work/cookies" "$base/practice/brand" |
	grep -o 'name="_csrf"[^>]*value="[^"]*"' | sed -n '1s/.*value="\([^"]*\)"/\1/p')

machine
memory before
for run in $(seq "${RUNS:-100}"); do
	for body in large many; do
		curl -sS -o "$work/answer" -w "$body %{http_code} %{time_total}\n" -b "$work/cookies" \
			-H 'Content-Type: application/x-www-form-urlencoded' --data-binary "@$work/$body" "$url" >>"$work/answers"
	done
	if [ $((run % 10)) = 1 ]; then
		curl -sS -o "$work/answer" -w "logo %{http_code} %{time_total}\n" -b "$work/cookies" \
			-F "_csrf=$logo_csrf" -F "logo=@$work/logo.png;type=image/png" "$base/practice/brand" >>"$work/answers"
	fi
done
cut -d' ' -f1,2 "$work/answers" | sort | uniq -c
echo "slowest: $(cut -d' ' -f3 "$work/answers" | sort -n | tail -1) s after $run runs"
memory after
