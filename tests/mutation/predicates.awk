# Statements (FILE:NAME, tab, text) in; a mutant a line out: FILE:NAME, tab, what is taken out, tab, the text
# with it. Every comparison of a column that says whose a record is with a value from outside becomes true
# ("x = ?" becomes "(x = ? OR 1)", so that the number of values stays), one at a time; only in conditions,
# that is behind the first WHERE or ON.
BEGIN {
    FS = "\t"
    whose = "(enterprise_id|provider_id|expert_id|account_id|org_id|org_kind|owner_key_hash|window_id" \
        "|ancestor_id|descendant_id|function_code|applicant_org|applicant_id|applicant_kind|counterpart_org" \
        "|counterpart_kind|holder_id|entrant_id|entrant_kind|owner_hash|taken_by|placed_by|asker_id|created_by|uscc|token_hash)"
    pattern = "[a-z]*\\.?" whose " = \\?"
}
$2 ~ /^[ (]*(INSERT|REPLACE)/ && $2 !~ /SELECT/ { next }
{
    at = match($2, / (WHERE|ON) /)
    if (!at) next
    head = substr($2, 1, at - 1)
    rest = substr($2, at)
    while (match(rest, pattern)) {
        before = substr(rest, 1, RSTART - 1)
        found = substr(rest, RSTART, RLENGTH)
        after = substr(rest, RSTART + RLENGTH)
        letter = substr(before, length(before), 1)
        if (letter !~ /[A-Za-z_.]/)
            printf "%s\t%s\t%s%s(%s OR 1)%s\n", $1, found, head, before, found, after
        head = head before found
        rest = after
    }
}
