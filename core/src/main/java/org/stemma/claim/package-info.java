/**
 * Finds what is said to have happened. Sentences, cast, places, times and attributions enter; typed
 * claims with their slots, sources and evidence leave.
 */
@NullMarked
package org.stemma.claim;

import org.jspecify.annotations.NullMarked;
