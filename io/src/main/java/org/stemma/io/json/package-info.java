/** How JSON is written here: the same everywhere, byte for byte. A tree enters; bytes leave. */
@NullMarked
package org.stemma.io.json;

import org.jspecify.annotations.NullMarked;
