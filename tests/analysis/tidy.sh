#!/usr/bin/env bash
# clang-tidy with the sets of the security design. usage: tidy.sh FOLDER
# Left out, each for a reason:
#   bugprone-easily-swappable-parameters, insecureAPI.DeprecatedOrUnsafeBufferHandling
#                           the design leaves them out: noise
#   bugprone-narrowing-conversions
#                           the compiler's -Wconversion, an error here, says it exactly
#   bugprone-macro-parentheses
#                           our macros make rows of tables: parts of initialisers take no brackets
#   optin.performance.Padding
#                           the fields of a struct stand in the order in which people read them
#   concurrency-mt-unsafe   one process serves one request: tests/lint/calls.sh sees that nothing starts a thread
# Of the calls whose result must be used, those that write a text are left out: the compiler proves the
# lengths of snprintf (-Wformat-truncation=2), and a message that cannot be printed cannot be told about.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/analysis/flags
. "$here/flags"
checks='-*,bugprone-*,cert-*,clang-analyzer-*,misc-redundant-expression,performance-*,portability-*'
checks+=',readability-misleading-indentation,-bugprone-easily-swappable-parameters'
checks+=',-bugprone-narrowing-conversions,-bugprone-macro-parentheses,-clang-analyzer-optin.performance.Padding'
checks+=',-clang-analyzer-security.insecureAPI.DeprecatedOrUnsafeBufferHandling'
used='{key: cert-err33-c.CheckedFunctions, value: "::aligned_alloc;::calloc;::clock;::fclose;::fflush;::fgetc;'
used+='::fgets;::fopen;::fread;::freopen;::fscanf;::fseek;::fsetpos;::ftell;::fwrite;::getc;::getenv;::gmtime;'
used+='::localtime;::malloc;::mbrtowc;::mktime;::realloc;::remove;::rename;::setlocale;::setvbuf;::signal;::sscanf;'
used+='::strftime;::strtod;::strtol;::strtoll;::strtoul;::strtoull;::time;::timespec_get;::tmpfile;::ungetc"}'
cd "$1"
folder=$PWD
extra=("${analysis_flags[@]/#/--extra-arg=}")
# Without a list of commands it takes these arguments alone, and says so.
find "$folder" -name '*.c' -print0 | sort -z |
    { xargs -0 -P "$(nproc)" -n 1 clang-tidy --quiet --checks="$checks" --config="{CheckOptions: [$used]}" "${extra[@]}" 2>/dev/null || true; } |
    sed -n "s|^$folder/\([^:]*\):\([0-9]*\):[0-9]*: [a-z]*: \(.*\) \[\([^]]*\)\]\$|\1:\2: \4: \3|p"
