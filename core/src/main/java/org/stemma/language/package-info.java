/**
 * Analyses a document. A document enters; sentences, tokens, names and parses leave. The only room
 * that knows CoreNLP.
 */
@NullMarked
package org.stemma.language;

import org.jspecify.annotations.NullMarked;
