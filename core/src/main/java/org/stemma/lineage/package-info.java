/**
 * Draws the family tree of the texts. Documents enter; links (copy, excerpt, quotation) and the
 * {@link org.stemma.lineage.FamilyTree} leave. How many independent texts stand behind a statement
 * is asked here and nowhere else.
 */
@NullMarked
package org.stemma.lineage;

import org.jspecify.annotations.NullMarked;
