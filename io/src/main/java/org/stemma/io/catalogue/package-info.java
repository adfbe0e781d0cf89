/**
 * A dossier as its formats look things up. A dossier enters; what stands under an id, and the name
 * that a reader knows it by, leave.
 */
@NullMarked
package org.stemma.io.catalogue;

import org.jspecify.annotations.NullMarked;
