package org.stemma.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds a name so that its spellings meet: case, accents, apostrophes, hyphens, leading articles
 * and the Arabic article are dropped ({@code Deir al-Zor}, {@code Deir ez-Zor}; {@code al-Foua},
 * {@code Fu'ah} stay apart in letters, which only an alias can bridge).
 */
public final class NameKey {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES =
      Pattern.compile("[\\u2018\\u2019\\u201a\\u201b\\u2032\\u02bf\\u02be`']");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLES =
      Pattern.compile("\\b(the|al|ar|as|ash|at|az|ez|ed|el|es|ad|an)\\b(?=.)");

  private NameKey() {}

  /** The folded form; empty where the name has no letter or digit. */
  public static String of(String name) {
    String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    folded = APOSTROPHES.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll("");
    folded = OTHER.matcher(folded).replaceAll(" ").strip();
    String bare = OTHER.matcher(ARTICLES.matcher(folded).replaceAll(" ")).replaceAll("");
    return bare.isEmpty() ? folded.replace(" ", "") : bare;
  }
}
