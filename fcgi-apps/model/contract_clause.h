/* The standard clauses of a contract, as data: all texts that no party has written. */
#ifndef MODEL_CONTRACT_CLAUSE_H
#define MODEL_CONTRACT_CLAUSE_H

/* What a new contract starts with; the provider may change these. */
extern const char clause_secrecy[], clause_acceptance[], clause_breach[], clause_method[];

/* What stands in every contract. */
extern const char clause_basis[], clause_order[], clause_cooperation[], clause_fee[],
    clause_public_body[], clause_large_buyer[], clause_change[], clause_contacts[],
    clause_termination[], clause_settle[], clause_terms[], clause_annexes[], clause_effect[],
    clause_copies[], clause_format[];
/* By the choice of the parties. */
const char *clause_ownership(const char *choice);

#endif
