/**
 * Finds who said what. Sentences and the cast enter; attributions leave: source, cue and content,
 * the speaker, the chain of those who relay, form and stance.
 */
@NullMarked
package org.stemma.attribution;

import org.jspecify.annotations.NullMarked;
