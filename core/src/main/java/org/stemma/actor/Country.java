package org.stemma.actor;

import java.util.List;

/**
 * A country as news names it.
 *
 * @param name usual short name, the side that its bodies speak for
 * @param adjective the form that bodies are named by: Syrian army
 */
record Country(
    String name,
    String adjective,
    List<String> names,
    List<String> adjectives,
    List<String> capitals) {

  String government() {
    return adjective + " government";
  }
}
