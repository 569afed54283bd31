#!/usr/bin/env bash
# Lighthouse: the median of performance and accessibility over five visits on its phone preset (a slowed processor and a
# slow network, both simulated). The server must be running. Lighthouse comes from npm into a temporary folder; the
# browser is the installed Chromium.
#
#     src/bench/lighthouse.sh URL [COOKIE]     RUNS=5 LIGHTHOUSE=12
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need node npm chromium
url=${1:?the address of the page is missing}

npm install --silent --no-audit --no-fund --prefix "$work" "lighthouse@${LIGHTHOUSE:-12}" >&2
options=(--quiet --output=json --only-categories=performance,accessibility)
if [ -n "${2:-}" ]; then
	node -e 'console.log(JSON.stringify({ Cookie: process.argv[1] }))' "$2" >"$work/headers.json"
	options+=(--extra-headers="$work/headers.json")
fi
CHROME_PATH=$(command -v chromium)
export CHROME_PATH
flags="--headless=new --no-sandbox --disable-gpu --disable-quic --disable-background-networking --disable-component-update"
flags="$flags --disable-sync --no-first-run"

machine
for run in $(seq "${RUNS:-5}"); do
	"$work/node_modules/.bin/lighthouse" "$url" "${options[@]}" --chrome-flags="$flags" --output-path="$work/run.json"
	node -e '
		const { categories, audits } = JSON.parse(require("fs").readFileSync(process.argv[1]));
		const score = (name) => Math.round(categories[name].score * 100);
		const shown = (name) => audits[name].displayValue;
		console.log(score("performance"), score("accessibility"), shown("first-contentful-paint"),
			shown("largest-contentful-paint"), shown("total-blocking-time"), shown("cumulative-layout-shift"));
	' "$work/run.json" | tee -a "$work/scores" |
		sed "s/^\([0-9]*\) \([0-9]*\) /run $run: performance \1, accessibility \2, paints and shifts /"
done
echo "median: performance $(cut -d' ' -f1 "$work/scores" | median), accessibility $(cut -d' ' -f2 "$work/scores" | median)"
