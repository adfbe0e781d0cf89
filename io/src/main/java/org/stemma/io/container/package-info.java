/**
 * Files that hold pages: archives, feeds, lists and packed files. Bytes enter; pages leave, one
 * after another, with a sentence for each part that gave none. Nothing that a container holds is
 * trusted: what is unpacked is bounded, and damage ends the reading but loses no page before it.
 *
 * <p>A page is known by the hash of what stood in the input, after what only wraps it is taken off.
 * gzip, WARC, HTTP and MIME wrap a page: its hash is that of the page as its server sent it, and
 * equal to that of the same page saved as a file. A line of JSON Lines is hashed as the line,
 * without its end, which anyone can check. An item of a feed has no bytes of its own once it is
 * parsed: it is hashed as the HTML made of its fields. A page decoded by a character set that only
 * a header names is hashed before it is decoded.
 *
 * <p>Records become HTML with their fields as metadata, and not a second kind of page, so that one
 * room reads text, date and outlet, and all that a field holds is escaped on the way.
 */
@NullMarked
package org.stemma.io.container;

import org.jspecify.annotations.NullMarked;
