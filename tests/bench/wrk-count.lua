-- So many requests (BENCH_COUNT) over the addresses of a file (BENCH_PAGES) in turn, with one cookie; then
-- the end. Prints how many were answered and how many of them not with 200.
local pages, at, answered, wrong, count = {}, 0, 0, 0, tonumber(os.getenv("BENCH_COUNT"))

function init()
    for line in io.lines(os.getenv("BENCH_PAGES")) do pages[#pages + 1] = line end
    wrk.headers["Cookie"] = os.getenv("BENCH_COOKIE")
end

function request()
    at = at % #pages + 1
    return wrk.format("GET", pages[at])
end

function response(status)
    answered = answered + 1
    if status ~= 200 then wrong = wrong + 1 end
    if answered == count then
        io.write(string.format("WRK %d %d\n", answered, wrong))
        io.flush()
        os.exit(0)   -- to stop the thread would leave wrk asleep until its time is over
    end
end
