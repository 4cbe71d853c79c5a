-- Says what wrk itself does not: in how many milliseconds 95 of 100 answers came, and how many were no answers.
done = function(summary, latency, requests)
	io.write(string.format("p95 %.1f\n", latency:percentile(95) / 1000))
end
