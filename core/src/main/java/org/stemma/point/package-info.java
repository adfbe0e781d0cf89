/**
 * Compares claims. Claims and the family tree enter; points leave: positions, the independent
 * origins behind each, status, and for numbers best, low and high.
 */
@NullMarked
package org.stemma.point;

import org.jspecify.annotations.NullMarked;
