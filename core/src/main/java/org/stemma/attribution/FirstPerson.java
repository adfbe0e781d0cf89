package org.stemma.attribution;

import java.util.Locale;
import java.util.Set;
import org.stemma.language.Token;

/** Words by which a speaker speaks of himself. */
final class FirstPerson {

  private static final Set<String> WORDS =
      Set.of("i", "we", "me", "us", "my", "our", "mine", "ours", "myself", "ourselves");

  private FirstPerson() {}

  static boolean isFirstPerson(Token token) {
    return WORDS.contains(token.word().toLowerCase(Locale.ROOT)) && !token.word().equals("US");
  }
}
