/* strcpy( in a comment and "system(" in a string say nothing: */
static const char *words = "system(1) /* SELECT * FROM a */";
static void a(char *to) { strcpy(to, words); }
static void b(void) { exit(1); }
static const char *c = "SELECT id FROM need";
QF_STATEMENT(FIND, "x")
static const char *d = "<td>";
static int e(const char *text) { return atoi(text); }
static void f(void) { hdf_set_valuef(h, "a=b"); }
static void g(void) { xmlReadMemory(text, 4, NULL, NULL, XML_PARSE_NOENT); }
static void h(void) { pthread_create(&thread, NULL, run, NULL); }
