/**
 * Reads a page. A page's bytes and address enter; a {@link org.stemma.page.Reading} leaves: the
 * clean document with its title, date, outlet and credits, or the reason why there is none. The
 * only room that knows jsoup and the language detector.
 */
@NullMarked
package org.stemma.page;

import org.jspecify.annotations.NullMarked;
