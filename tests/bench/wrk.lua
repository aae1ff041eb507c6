-- What wrk measured, in one line for scripts: requests, seconds, errors (connect, read, write, answers
-- that are not 2xx or 3xx, timeouts), then mean, 99th percentile and maximum of the latency in ms.
done = function(summary, latency)
    local e = summary.errors
    io.write(string.format("WRK %d %.3f %d %d %d %d %d %.1f %.1f %.1f\n",
        summary.requests, summary.duration / 1e6, e.connect, e.read, e.write, e.status, e.timeout,
        latency.mean / 1000, latency:percentile(99) / 1000, latency.max / 1000))
end
