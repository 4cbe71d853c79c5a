# Sourced by bin/bench: rates measured in turn, and what they are to each other.

rounds=${BENCH_ROUNDS:-7}
seconds=${BENCH_SECONDS:-3}
warm_up=${BENCH_WARM_UP:-30}    # seconds for each address: a virtual machine is not warm after 15

# expect STATUS URL [HEADER]: makes sure that what is measured is what is meant.
expect() {
	local status
	status=$(curl -so "$work/page" -w '%{http_code}' ${3:+-H "$3"} "$2")
	[ "$status" = "$1" ] || die "$2 answers $status instead of $1." "$(tail -n 9 "$work"/*.log)"
}

etag() {
	curl -so "$work/page" -w '%header{etag}' "$1"
}

# rate CONNECTIONS SECONDS URL [HEADER]: requests a second.
rate() {
	local threads=2 report
	[ "$1" -gt 1 ] || threads=1
	report=$(wrk -t "$threads" -c "$1" -d "$2" ${4:+-H "$4"} "$3")
	if grep -qE 'Non-2xx|Socket errors' <<<"$report"; then
		die "$3 did not stand the load:" "$report"
	fi
	awk '/^Requests\/sec/ { print $2 }' <<<"$report"
}

# measure CONNECTIONS, then NAME URL HEADER of each thing: warms all up, then measures one after the other, round by round.
measure() {
	local round i things=("${@:2}")
	for ((i = 0; i < ${#things[@]}; i += 3)); do
		rate "$1" "$warm_up" "${things[@]:i+1:2}" >"$work/warm-up"
	done
	for ((round = 0; round < rounds; round++)); do
		for ((i = 0; i < ${#things[@]}; i += 3)); do
			rate "$1" "$seconds" "${things[@]:i+1:2}" >>"$work/${things[i]}.rates"
		done
	done
}

# The median, the lowest and the highest of numbers, one a line.
spread() {
	sort -g | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)], v[1], v[NR] }'
}

# ratio A B: the spread of A's rates over B's of the same rounds.
ratio() {
	paste "$work/$1.rates" "$work/$2.rates" | awk '{ print $1 / $2 }' | spread
}

# timed NAME COMMAND…: notes how often a second the command could be run.
timed() {
	local start
	start=$(date +%s.%N)
	"${@:2}" >"$work/output" 2>&1
	echo "$start $(date +%s.%N)" | awk '{ print 1 / ($2 - $1) }' >>"$work/$1.rates"
}

missed=()

# row TITLE A B UNIT [BUDGET]: A's rate and what part it is of B's. A budget reads ">= 0.67"; one that is not kept is noted.
row() {
	local rate part lowest highest
	rate=$(spread <"$work/$2.rates" | cut -d ' ' -f 1)
	read -r part lowest highest < <(ratio "$2" "$3")
	printf '%-26s %9.4g/s  %8.4f %-9s (%.4f to %.4f)  %s\n' "$1" "$rate" "$part" "$4" "$lowest" "$highest" "${5:-}"
	if [ -n "${5:-}" ] && ! awk "BEGIN { exit !($part $5) }"; then
		missed+=("$1")
	fi
}

# The last line.
verdict() {
	if [ ${#missed[@]} -eq 0 ]; then
		echo 'Every budget is kept.'
	else
		printf 'Budget not kept: %s.\n' "${missed[@]}"
	fi
}
