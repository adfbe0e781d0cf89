package org.stemma.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.text.Lexicon;

/** Names of months in many languages. Where two languages give a name two months, it is none. */
final class Months {

  private static final Map<String, Integer> NUMBERS = numbers();

  private Months() {}

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (List<String> row : Lexicon.rows(Months.class, "months.tsv")) {
      for (int month = 1; month < row.size(); month++) {
        for (String form : row.get(month).split(" ", -1)) {
          String name = form.toLowerCase(Locale.ROOT).replace('_', ' ');
          numbers.merge(name, month, (one, other) -> one.equals(other) ? one : 0);
        }
      }
    }
    numbers.values().removeIf(month -> month == 0);
    return numbers;
  }

  /** All names as alternatives of a pattern that ignores case, the longest first. */
  static String pattern() {
    return NUMBERS.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** Number of the month of a name that {@link #pattern} matches. */
  static int number(String name) {
    return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }
}
