package org.stemma.attribution;

import org.stemma.text.Span;

/** What is said, and the name of the rule that found it. */
record Content(Span span, String rule) {}
