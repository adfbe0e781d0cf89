/**
 * Makes and opens gazetteers. Tables in GeoNames' format enter; a file that is searched where it
 * lies leaves.
 */
@NullMarked
package org.stemma.io.gazetteer;

import org.jspecify.annotations.NullMarked;
