package org.stemma.actor;

/**
 * A body that every state has.
 *
 * @param name what follows the country's adjective in its name
 * @param parent what follows the adjective in the name of the body that it is part of, empty for
 *     none
 */
record Institution(String name, Actor.Kind kind, Nature nature, String parent) {

  boolean isGovernment() {
    return nature == Nature.GOVERNMENT;
  }
}
