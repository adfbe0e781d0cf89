/**
 * What a coder of conflict data calls an event. A dossier enters; incidents leave: what is told of
 * one kind of deed at one place and time, with who is said to have taken part and how many are said
 * to have died. Decision 0013 gives the rule.
 */
@NullMarked
package org.stemma.io.incident;

import org.jspecify.annotations.NullMarked;
