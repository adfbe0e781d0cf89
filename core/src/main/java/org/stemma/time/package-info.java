/**
 * Resolves when. Sentences and the day of publication enter; time expressions resolved to calendar
 * intervals leave, and undated documents are dated from their words and their dated neighbours.
 */
@NullMarked
package org.stemma.time;

import org.jspecify.annotations.NullMarked;
