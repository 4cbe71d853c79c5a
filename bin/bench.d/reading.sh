# Sourced by bin/bench: many files queued to be read, and what the process that reads them needs.

# queue NAME COUNT PAGES: puts so many PDFs into the portal's store as if they had been uploaded.
queue() {
	local number digest kept=$work/$1/files/kept
	for ((number = 1; number <= $2; number++)); do
		awk -v number="$number" -v pages="$3" -f bin/bench.d/generated-pdf.awk >"$work/generated.pdf"
		digest=$(sha256sum "$work/generated.pdf" | cut -c 1-64)
		mkdir -p "$kept/${digest:0:2}"
		printf '%s\t%s\n' "$digest" "$(stat -c %s "$work/generated.pdf")" >>"$work/generated.tsv"
		mv "$work/generated.pdf" "$kept/${digest:0:2}/${digest:2}"
	done
	sql "$1" -c '\copy blob (digest, size) from '"'$work/generated.tsv'" -c "
		insert into file (digest, name, type) select digest, 'generated.pdf', 'PDF' from blob"
}

# read_files NAME: how many are read.
read_files() {
	sql "$1" -At -c "select count(*) from extraction where state = 'DONE'"
}

# latency NAME URL…: notes for each round and address in how many milliseconds 95 of 100 answers to 32 readers came.
latency() {
	local round url
	for ((round = 0; round < rounds; round++)); do
		for url in "${@:2}"; do
			wrk -t 2 -c 32 -d "$seconds" --timeout 10s -s bin/bench.d/latency.lua "$url" |
				awk '/^p95/ { print $2 }' >>"$work/$1.rates"
		done
	done
}

# watch_memory NAME: notes the most memory that any process of the parser has had, in megabytes, until it is killed.
watch_memory() {
	local child
	while sleep 0.5; do
		for child in $(pgrep -P "${process[$1]}" java); do
			awk '/^VmHWM/ { print $2 / 1024 }' "/proc/$child/status" 2>/dev/null
		done
	done
}

# most TITLE NAME UNIT [BUDGET]: the median of what was noted, and the highest, which is to keep to the budget.
most() {
	local median highest
	read -r median _ highest < <(spread <"$work/$2.rates")
	printf '%-36s %8.4g %-8s (at most %.4g)  %s\n' "$1" "$median" "$3" "$highest" "${4:-}"
	if [ -n "${4:-}" ] && ! awk "BEGIN { exit !($highest $4) }"; then
		missed+=("$1")
	fi
}
