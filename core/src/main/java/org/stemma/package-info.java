/**
 * The front door of Stemma: {@link org.stemma.Stemma} studies pages and gives a {@link
 * org.stemma.dossier.Dossier}; {@link org.stemma.Options} says how.
 */
@NullMarked
package org.stemma;

import org.jspecify.annotations.NullMarked;
