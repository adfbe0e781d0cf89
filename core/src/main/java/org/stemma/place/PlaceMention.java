package org.stemma.place;

import org.stemma.text.Span;

/**
 * Words that name a place.
 *
 * @param document id of the document
 * @param span the words
 * @param place id of the place
 */
public record PlaceMention(String document, Span span, String place) {}
