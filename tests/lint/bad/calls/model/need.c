static const char *a = "SELECT id FROM need";
static char *b(void) { return qf_fmt(arena, "SELECT id FROM %s", a); }
static void c(void) { mysql_query(db, a); }
