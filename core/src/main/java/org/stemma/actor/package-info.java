/**
 * Resolves who. Names, titles, descriptions and pronouns enter; the cast leaves: actors with one
 * name each, their aliases, kind, side and the body they are part of, and where each is mentioned.
 */
@NullMarked
package org.stemma.actor;

import org.jspecify.annotations.NullMarked;
