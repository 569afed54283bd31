#!/usr/bin/env bash
# What can be counted with: how long the sample's workbook and CSV take when warm and how large they are; and how long the file
# for research takes over so many rounds, with how much memory at most.
#
#     src/bench/tables.sh    WARM=30 ROUNDS=20000 HEAP=256m PORT=18181 JAR=… JAVA_OPTIONS=…
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need curl java unzip
build_jars
machine
warm=${WARM:-30}
rounds=${ROUNDS:-20000}
database="jdbc:h2:file:$work/research$embedded"
given=${JAVA_OPTIONS:-}

# milliseconds_and_bytes PATH: of one file.
milliseconds_and_bytes() {
	curl -sS --fail -o "$work/file" -w '%{time_total} %{size_download}\n' "$base$1" | awk '{ printf "%d %d\n", $1 * 1000, $2 }'
}

JAVA_OPTIONS="$given -Dspring.datasource.url=$database"
start_tandem_with_owner
for form in xlsx csv; do
	for _ in $(seq "$warm"); do
		milliseconds_and_bytes "/sample/report.$form" >"$work/last"
	done
	for _ in $(seq 11); do
		milliseconds_and_bytes "/sample/report.$form"
	done >"$work/times"
	echo "$form: median $(cut -d' ' -f1 "$work/times" | median) ms, $(cut -d' ' -f2 "$work/last") bytes"
done

token=$(api_token)
client=$(post "$token" /clients '{"name":"First"}' | text_of id)
round=$(post "$token" "/clients/$client/rounds" '{"strategy":"differentiation","language":"en","seats":{
	"cmo":{"name":"Ada Marsh"},"cio":{"name":"Ben Ito"}},"release":"facilitated"}' | text_of id)
sheets=$(java "$bench/Pairs.java" 1 | sed 's/^{"instrument":"[^"]*","strategy":"[^"]*",/{/; s/"ceo":null}$/"consent":{"obtainedBy":"Bench","date":"2026-01-08","research":true}}/')
post "$token" "/rounds/$round/answers" "$sheets" >"$work/imported"
post "$token" "/rounds/$round/release" '{"level":"bands"}' >"$work/released"
kill "$server"
wait "$server" || true
run_script "$database" "$bench/research.sql" rounds "$rounds"

JAVA_OPTIONS="$given -Xmx${HEAP:-256m} -Dspring.datasource.url=$database" start_jar "$JAR"
sign_in "$base"
send_form "$base/practice/research" "$base/practice/research/confirm" understood=true >"$work/confirmed"
curl -sS --fail -b "$work/cookies" "$base/practice/research" >"$work/page"
shown() {
	grep -o "name=\"$1\" value=\"[0-9]*\"" "$work/page" | grep -o '[0-9]*"$' | tr -d '"'
}
SECONDS=0
send_form "$base/practice/research" "$base/practice/research/export" firms="$(shown firms)" rounds="$(shown rounds)" >"$work/exported"
echo "research: $(shown rounds) rounds of $(shown firms) firms in $SECONDS s with a heap of ${HEAP:-256m}," \
	"$(stat -c %s "$work/answer") bytes, $(unzip -p "$work/answer" answers.csv | wc -l) lines of answers"
