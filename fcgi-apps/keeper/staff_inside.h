/* Fields of the forms of 子账号, for the two files that hold its pages and its forms. */
#ifndef KEEPER_STAFF_INSIDE_H
#define KEEPER_STAFF_INSIDE_H

#include "lib/web/form.h"
#include "model/password.h"

enum { STAFFS_Q, STAFFS_STATE };
enum { STAFF_PERSON, STAFF_GENDER, STAFF_OFFICE, STAFF_PHONE, STAFF_EMAIL, STAFF_NAME,
       STAFF_PASSWORD, STAFF_AGAIN };
enum { RESET_PASSWORD, RESET_AGAIN };

#endif
