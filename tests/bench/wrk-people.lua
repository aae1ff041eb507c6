-- 3,000 people at work, for P5. BENCH_PEOPLE: a line each of app, cookie, token, orders, ratings (numbers
-- with commas); BENCH_SERVICES: numbers of services. A thread has its share of the people and takes them in
-- turn, so that everybody works as often as the others; delay() is the time that somebody reads. Answers of
-- wrk do not say whose they are, so what is expected of a page is what every page of an office has.
local people, services, at, threads = {}, {}, 0, {}
local names = {"sessions", "pages", "writes", "wrong"}
sessions, pages, writes, wrong, other = 0, 0, 0, 0, ""

local lists = {
    enterprise = {"", "orders", "orders?q=%E6%9C%8D%E5%8A%A1", "needs", "consultations", "products",
        "favourites", "messages", "profile"},
    sp = {"", "orders", "services", "consultations", "needs", "quotes", "ratings", "messages"},
    window = {"", "cases", "messages", "cases?overdue=1"},
}

local function numbers(text)
    local list = {}
    for n in text:gmatch("%d+") do list[#list + 1] = n end
    return list
end

function setup(thread)
    thread:set("number", #threads)
    threads[#threads + 1] = thread
end

function init()
    local line_number = 0
    math.randomseed(os.time() + number)
    for line in io.lines(os.getenv("BENCH_PEOPLE")) do
        line_number = line_number + 1
        if line_number % 2 == number then
            local app, sid, token, orders, ratings = line:match("^(%S*)\t(%S*)\t(%S*)\t(%S*)\t(%S*)")
            people[#people + 1] = {app = app, token = token, orders = numbers(orders), seen = false,
                ratings = numbers(ratings), headers = {Cookie = "sid=" .. sid}}
        end
    end
    for id in io.lines(os.getenv("BENCH_SERVICES")) do services[#services + 1] = id end
end

local function pick(list) return list[math.random(#list)] end

local function key()
    local hex = {}
    for i = 1, 4 do hex[i] = string.format("%08x", math.random(0, 0x7fffffff)) end
    return table.concat(hex)
end

local function post(p, path, form, fields)
    p.headers["Content-Type"] = "application/x-www-form-urlencoded"
    local request = wrk.format("POST", path, p.headers,
        "_form=" .. form .. "&_token=" .. p.token .. "&_key=" .. key() .. fields)
    p.headers["Content-Type"] = nil
    return request
end

local question = "%E8%AF%B7%E9%97%AE%E5%8A%9E%E7%90%86%E8%A6%81%E5%A4%9A%E4%B9%85"
local contact = "&contact=%E5%91%A8%E4%BE%8B%E6%98%8E&phone=13800138000"

local function write(p)
    if p.app == "enterprise" then
        local service, what = pick(services), math.random(3)
        if what == 1 then
            return post(p, "/enterprise/orders/new/" .. service, "order", "&note=" .. question .. contact .. "&again=1")
        elseif what == 2 then
            return post(p, "/enterprise/consultations/new/service/" .. service, "ask",
                "&question=" .. question .. contact)
        end
        return post(p, "/enterprise/favourites/service-" .. service .. "/add", "favourite_add", "")
    elseif p.app == "sp" and #p.ratings > 0 then
        return post(p, "/sp/ratings/" .. table.remove(p.ratings), "reply", "&reply=" .. question)
    end
end

function request()
    at = at % #people + 1
    local p = people[at]
    if not p.seen then p.seen, sessions = true, sessions + 1 end
    if math.random() < 0.13 then
        local form = write(p)
        if form then return form end
    end
    local path = #p.orders > 0 and math.random() < 0.4 and "orders/" .. pick(p.orders) or pick(lists[p.app])
    return wrk.format("GET", "/" .. p.app .. "/" .. path, p.headers)
end

-- The first ones come one by one; nginx waits 8 s for the first request of a connection.
local delays = 0
function delay()
    delays = delays + 1
    if delays <= #people then return math.random(100, 7000) end
    return math.random(4000, 12000)
end

-- A write leads on (303) to what it made, never to the login page; a page says who is signed in.
function response(status, headers, body)
    local to = headers["Location"]
    if status == 303 and to and not to:find("/login", 1, true) then
        writes = writes + 1
    elseif status == 200 and body:find('name="_token"', 1, true) then
        pages = pages + 1
    else
        wrong = wrong + 1
        if #other < 200 then other = other .. " " .. status .. (to and ">" .. to or "") end
    end
end

dofile(debug.getinfo(1, "S").source:match("^@(.*)wrk%-people%.lua$") .. "wrk.lua")

local finish = done
function done(summary, latency, requests)
    local sum, words = {0, 0, 0, 0}, ""
    for _, thread in ipairs(threads) do
        for i, name in ipairs(names) do sum[i] = sum[i] + thread:get(name) end
        words = words .. thread:get("other")
    end
    finish(summary, latency, requests)
    io.write(string.format("PEOPLE %d %d %d %d%s\n", sum[1], sum[2], sum[3], sum[4], words))
end
