/**
 * A dossier for a reader. A dossier enters; one HTML file leaves, which needs no network and no
 * script. Words of pages are never markup: every class here builds {@link org.stemma.io.html.Html},
 * which escapes.
 */
@NullMarked
package org.stemma.io.html;

import org.jspecify.annotations.NullMarked;
