/**
 * A dossier for maps. A dossier enters; GeoJSON leaves (RFC 7946): its places, and who held each
 * from when to when.
 */
@NullMarked
package org.stemma.io.geojson;

import org.jspecify.annotations.NullMarked;
