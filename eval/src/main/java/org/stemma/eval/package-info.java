/**
 * How good it is: runs Stemma on annotated sets that lie beside the checkout, scores the result and
 * holds the floors below which no change may fall. Not shipped.
 */
@NullMarked
package org.stemma.eval;

import org.jspecify.annotations.NullMarked;
