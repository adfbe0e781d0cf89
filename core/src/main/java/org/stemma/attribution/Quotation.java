package org.stemma.attribution;

import org.stemma.text.Span;

/**
 * Words between quotation marks.
 *
 * @param inner the words without the marks
 * @param outer the words with the marks that the page prints
 * @param whole whether both marks are there
 */
record Quotation(Span inner, Span outer, boolean whole) {}
