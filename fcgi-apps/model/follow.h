/* What moves with its case: every kind of record that a case carries names here what it does when the
 * case moves (case_on_move). Each program that may move a case calls follow_cases once, at its start; a
 * record without a line here would stay behind its case.
 */
#ifndef MODEL_FOLLOW_H
#define MODEL_FOLLOW_H

void follow_cases(void);

#endif
