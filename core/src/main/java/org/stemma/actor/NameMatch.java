package org.stemma.actor;

/**
 * Tokens that a list knows as a name.
 *
 * @param head the token that heads the name: the last one before a preposition
 */
record NameMatch(int first, int last, int head, Naming naming) {

  boolean covers(int token) {
    return first <= token && token <= last;
  }
}
