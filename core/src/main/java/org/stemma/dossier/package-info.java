/** Puts it all together. Everything enters; the dossier leaves. */
@NullMarked
package org.stemma.dossier;

import org.jspecify.annotations.NullMarked;
