/** A dossier for graph software. A dossier enters; its family tree leaves as GraphML. */
@NullMarked
package org.stemma.io.graphml;

import org.jspecify.annotations.NullMarked;
