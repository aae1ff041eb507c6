/* The passwords that are tried first, as what they are made of: nearly all of the
 * published top lists are one of these words or a Chinese name, with digits or signs
 * before or behind. So a few hundred words stand for many thousands of passwords. */
#include "lib/core/str.h"
#include "model/password.h"

static const char *const words[] = {
    /* the usual ones */
    "password", "passwort", "passwd", "passcode", "pass", "pwd", "psw", "mima",
    "secret", "letmein", "welcome", "hello", "helloworld", "iloveyou", "iloveu",
    "ilove", "loveyou", "love", "lovely", "lovers", "loveme", "forever", "always",
    "changeme", "default", "guest", "user", "username", "login", "admin",
    "administrator", "adminadmin", "manager", "root", "rootroot", "toor", "test",
    "testtest", "testing", "tester", "temp", "demo", "sample", "example", "server",
    "system", "computer", "internet", "windows", "linux", "oracle", "mysql",
    "sqlserver", "office", "access", "master", "supervisor", "super", "superuser",
    "superman", "batman", "spiderman", "ironman", "pokemon", "naruto", "starwars",
    "matrix", "trustno", "whatever", "nothing", "asshole", "fuckyou", "fuck", "monkey",
    "dragon", "tiger", "lion", "eagle", "falcon", "phoenix", "panda", "horse", "wolf",
    "shadow", "killer", "hunter", "ranger", "soldier", "hacker", "player", "gamer",
    "winner", "champion", "legend", "magic", "wizard", "angel", "angels", "devil",
    "heaven", "jesus", "christ", "god", "blessed", "faith", "hope", "happy", "lucky",
    "smile", "sunshine", "sunny", "summer", "spring", "autumn", "winter", "flower",
    "rose", "lily", "butterfly", "rainbow", "diamond", "crystal", "silver", "golden",
    "gold", "purple", "orange", "yellow", "green", "black", "white", "blue", "red",
    "pink", "banana", "apple", "cherry", "peach", "lemon", "chocolate", "cookie",
    "candy", "sugar", "honey", "coffee", "cheese", "pepper", "ginger", "princess",
    "prince", "queen", "king", "family", "mother", "father", "mama", "papa", "mommy",
    "daddy", "baby", "babygirl", "babyboy", "friend", "friends", "bestfriend",
    "brother", "sister", "football", "baseball", "basketball", "soccer", "hockey",
    "tennis", "golf", "jordan", "kobe", "lakers", "yankees", "arsenal", "chelsea",
    "liverpool", "barcelona", "madrid", "juventus", "milan", "michael", "jennifer",
    "jessica", "michelle", "daniel", "thomas", "robert", "andrew", "matthew", "joshua",
    "william", "anthony", "charlie", "george", "jack", "john", "james", "david",
    "peter", "harry", "maggie", "ashley", "nicole", "amanda", "samantha", "anna",
    "emma", "alice", "linda", "mary", "lisa", "jason", "kevin", "tony", "tom", "jerry",
    "lucy", "cindy", "vivian", "music", "guitar", "piano", "money", "dollar", "bank",
    "china", "america", "london", "paris", "tokyo", "newyork", "mustang", "ferrari",
    "porsche", "mercedes", "toyota", "honda", "audi", "harley", "yamaha", "samsung",
    "iphone", "google", "facebook", "twitter", "microsoft", "apple", "amazon", "yahoo",
    "nokia", "huawei", "xiaomi", "oppo", "vivo", "lenovo", "alibaba", "taobao", "tmall",
    "baidu", "tencent", "wechat", "weixin", "douyin", "qq", "sina", "weibo", "zhihu",
    "jingdong", "meituan", "minecraft", "warcraft", "starcraft", "counterstrike",
    "dota", "fortnite", "qazaq", "abcabc",
    /* walks over the keyboard */
    "qwerty", "qwertyui", "qwertyuiop", "qwer", "qwert", "qwe", "qweqwe", "qwerqwer",
    "asd", "asdasd", "asdf", "asdfasdf", "asdfg", "asdfgh", "asdfghjk", "asdfghjkl",
    "zxc", "zxczxc", "zxcv", "zxcvb", "zxcvbn", "zxcvbnm", "qweasd", "qweasdzxc",
    "asdzxc", "qaz", "qazwsx", "qazwsxedc", "qazqaz", "qazxsw", "wsx", "wsxedc", "edc",
    "rfv", "tgb", "plm", "okm", "ijn", "poiuyt", "poiuytrewq", "lkjhgf", "lkjhgfdsa",
    "mnbvcxz", "ytrewq", "trewq", "rewq", "abc", "abcd", "abcde", "abcdef", "abcdefg",
    "abcdefgh", "abcdefghi", "abcdefghij", "xyz", "qawsed", "qwaszx", "zaq", "zaqxsw",
    "xsw", "aaa", "aaaa", "bbb", "xxx", "zzz",
    /* pinyin */
    "woaini", "woaiwojia", "woaizhongguo", "woaibaba", "woaimama", "woshishui",
    "woshinibaba", "aini", "ainiyouni", "nihao", "nihaoma", "wobuzhidao", "buzhidao",
    "xiexie", "zhongguo", "zhonghua", "zuguo", "beijing", "shanghai", "guangzhou",
    "shenzhen", "changsha", "hunan", "zhuzhou", "xiangtan", "hengyang", "shaoyang",
    "yueyang", "changde", "zhangjiajie", "yiyang", "chenzhou", "yongzhou", "huaihua",
    "loudi", "xiangxi", "guangdong", "meizhou", "wuhan", "chengdu", "chongqing",
    "hangzhou", "nanjing", "tianjin", "xiaoming", "xiaohong", "xiaohua", "xiaomi",
    "laogong", "laopo", "baobao", "baobei", "mama", "baba", "yeye", "nainai", "gege",
    "jiejie", "didi", "meimei", "pengyou", "kuaile", "xingfu", "pingan", "jiankang",
    "facai", "gongxi", "gongxifacai", "dajidali", "yifanfengshun", "wanshiruyi",
    "xinxiang", "fendou", "jiayou", "nuli", "chenggong", "tiantian", "xuexi", "gongzuo",
    "gongsi", "qiye", "zhongxiao", "zhongxiaoqiye", "qifu", "fuwu", "pingtai",
    "zhengfu", "guanli", "guanliyuan", "mimamima", "dengmima", "denglu", "zhuce",
    "ceshi", "yonghu", "zhanghao", "caiwu", "kuaiji", "renshi", "bangong", "bangongshi",
    "laoban", "jingli", "zongjingli", "company", "enterprise", "platform", "smehn",
    "sme", "service", "services", "provider", "expert", "window", "portal",
    NULL
};

static const char *const surnames[] = {
    "wang", "li", "zhang", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou", "xu",
    "sun", "ma", "zhu", "hu", "guo", "he", "lin", "gao", "luo", "zheng", "liang", "xie",
    "song", "tang", "deng", "han", "feng", "cao", "peng", "zeng", "xiao", "tian",
    "dong", "pan", "yuan", "cai", "jiang", "yu", "du", "ye", "cheng", "wei", "su", "lv",
    "ding", "ren", "lu", "yao", "shen", "zhong", "cui", "tan", "fan", "wan", "liao",
    "yi", "kuang", "long", "mo", NULL
};

static const char *const given[] = {
    "wei", "fang", "na", "min", "jing", "li", "qiang", "lei", "jun", "yang", "yong",
    "yan", "jie", "juan", "tao", "ming", "chao", "xiuying", "xia", "ping", "gang",
    "guiying", "hui", "bin", "hao", "kai", "jian", "jianhua", "jianguo", "jianjun",
    "xiaoming", "xiaohong", "xiaoli", "xiaoyan", "ting", "tingting", "lili", "lihua",
    "liping", "xin", "xinyi", "zixuan", "haoran", "yu", "yuxuan", "yuting", "yutong",
    "jiahao", "junjie", "wenjie", "zhiqiang", "zhiwei", "zhigang", "haitao", "haiyan",
    "hong", "hongwei", "hongmei", "meiling", "mei", "ling", "lin", "peng", "fei",
    "long", "feng", "bo", "dan", "dandan", "qian", "qianqian", "xue", "xuemei", "yun",
    "rui", "sanfeng", "san", "si", "wu", "wuji", NULL
};

static bool in_list(const char *const *list, const char *text, size_t len)
{
    for (; *list; list++)
        if (strlen(*list) == len && memcmp(*list, text, len) == 0) return true;
    return false;
}

/* zhangwei, weizhang */
static bool is_name(const char *text, size_t len)
{
    for (size_t i = 2; i < len; i++)
        if ((in_list(surnames, text, i) && in_list(given, text + i, len - i)) ||
            (in_list(given, text, i) && in_list(surnames, text + i, len - i)))
            return true;
    return false;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* p@ssw0rd means password; what is left that is no letter counts as a digit. */
static char letter_of(char c)
{
    static const char from[] = "@$!|0135", to[] = "asiloles";
    c = lower(c);
    const char *p = c ? strchr(from, c) : NULL;
    return p ? to[p - from] : c;
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Take off what stands before the first and behind the last letter, then compare. */
static bool core_is_known(const char *password)
{
    char core[PASSWORD_MAX];
    size_t begin = 0, end = strlen(password), len = 0;
    while (password[begin] && !is_letter(password[begin])) begin++;
    while (end > begin && !is_letter(password[end - 1])) end--;
    if (end - begin <= 2) return true; /* digits with a letter or two: a123456789 */
    if (end - begin >= sizeof core) return false;
    for (size_t i = begin; i < end; i++) core[len++] = letter_of(password[i]);
    if (in_list(words, core, len) || is_name(core, len)) return true;
    /* The same word twice. */
    return len % 2 == 0 && memcmp(core, core + len / 2, len / 2) == 0;
}

/* 1q2w3e4r5t, 1qaz2wsx3edc: a walk with its digits in it, in either case. */
static bool is_walk(const char *password)
{
    static const char *const walks[] = {
        "1q2w3e4r5t6y7u8i9o0p", "q1w2e3r4t5y6u7i8o9p0", "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
        "1qazxsw23edcvfr4", "qaz1wsx2edc3rfv4", "zaq12wsxcde34rfv", "1a2b3c4d5e6f7g8h",
        "a1b2c3d4e5f6g7h8", "123qweasdzxc456", "qwe123asd456zxc789", "abcd1234efgh5678",
        "1234qwerasdfzxcv", "qwer1234asdf5678", "asdf1234qwer5678", NULL};
    char low[PASSWORD_MAX];
    size_t len = strlen(password);
    if (len >= sizeof low) return false;
    for (size_t i = 0; i <= len; i++)
        low[i] = lower(password[i]);
    for (const char *const *w = walks; *w; w++)
        if (strncmp(*w, low, len < strlen(*w) ? len : strlen(*w)) == 0) return true;
    return false;
}

static bool is_handful(const char *password)
{
    bool seen[256] = {false};
    int different = 0;
    for (; *password; password++) {
        unsigned char c = (unsigned char)*password;
        if (!seen[c]) different++;
        seen[c] = true;
    }
    return different < 5;
}

bool password_is_common(const char *password)
{
    return is_handful(password) || is_walk(password) || core_is_known(password);
}
