package org.stemma.place;

import org.jspecify.annotations.Nullable;
import org.stemma.text.Span;

/**
 * Words that name or describe a place.
 *
 * @param document id of the document
 * @param span the words
 * @param name the name itself among them, null for a description such as "the town"
 * @param place id of the place
 */
public record PlaceMention(String document, Span span, @Nullable Span name, String place) {}
