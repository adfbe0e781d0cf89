package org.stemma.point;

import org.jspecify.annotations.Nullable;

/**
 * Whose word a claim rests on.
 *
 * @param id of the actor who speaks; of the document at the root of the family where a page speaks
 *     for itself and names neither agency nor outlet
 * @param body what counts as one: origins with the same body are not independent
 * @param side the party that it belongs to or speaks for, by name
 * @param name for a reader
 */
record Origin(String id, String body, @Nullable String side, String name) {}
