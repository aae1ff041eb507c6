/* When public content changes, nginx must ask again: the name of what it keeps begins with the version
 * of the content, and that is where a link points to:
 *
 *     <folder>/now -> <folder>/<16 digits>      an empty folder with a new name for each change
 *
 * nginx reads the link for each request ($realpath_root, nginx-conf/snippets/cache.conf). So programs that
 * may not enter nginx's folders make every kept page old at once, however many there are, and a page
 * that was made from the old content while it changed is never shown again. Each host has its own link;
 * pages of the others are at most as old as X-Accel-Expires says. */
#ifndef WEB_FRESHNESS_H
#define WEB_FRESHNESS_H

/* See that there is a version; an empty name of the folder means that nothing is kept. */
void qf_freshness_begin(const char *folder);

/* A new version. What goes wrong is written to the log: pages are old for seconds then. */
void qf_freshness_renew(const char *folder);

#endif
