/**
 * The shared vocabulary: documents, their paragraphs, and spans of their text. Nothing enters;
 * every other room speaks in these words.
 */
@NullMarked
package org.stemma.text;

import org.jspecify.annotations.NullMarked;
