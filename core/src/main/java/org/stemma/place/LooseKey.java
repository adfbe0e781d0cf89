package org.stemma.place;

import java.util.regex.Pattern;
import org.stemma.text.NameKey;

/**
 * Folds a name further than {@link NameKey}, so that transliterations meet: vowels that writers
 * exchange are one, doubled letters single, a final h silent. Fit to compare names of one
 * collection, not of the world.
 */
final class LooseKey {

  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
  private static final Pattern FINAL_H = Pattern.compile("(?<=[ai])h$");

  /** Shorter keys meet by chance. */
  static final int SHORTEST = 3;

  private LooseKey() {}

  static String of(String name) {
    String key = NameKey.of(name);
    key = key.replace("ee", "i").replace("oo", "u").replace("ou", "u");
    key = key.replace("kh", "k").replace("gh", "g").replace("dh", "d").replace("q", "k");
    key = key.replace('y', 'i').replace('w', 'u').replace('o', 'u').replace('e', 'a');
    key = FINAL_H.matcher(key).replaceAll("");
    return DOUBLED.matcher(key).replaceAll("$1");
  }
}
