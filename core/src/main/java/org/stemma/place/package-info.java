/** Resolves where. Names enter; places with coordinates, precision and one spelling leave. */
@NullMarked
package org.stemma.place;

import org.jspecify.annotations.NullMarked;
