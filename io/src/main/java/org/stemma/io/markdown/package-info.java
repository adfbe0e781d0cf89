/**
 * A dossier for a wiki or a chat. A dossier enters; Markdown leaves: what happened, what is
 * disputed, with footnotes to the pages.
 */
@NullMarked
package org.stemma.io.markdown;

import org.jspecify.annotations.NullMarked;
