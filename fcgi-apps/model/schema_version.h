/* Number of the newest file in sql/migrations that the programs were written for. Every
 * program refuses to work with an older schema; a test compares this with the files. */
#ifndef MODEL_SCHEMA_VERSION_H
#define MODEL_SCHEMA_VERSION_H

#define QF_SCHEMA_VERSION 28

#endif
