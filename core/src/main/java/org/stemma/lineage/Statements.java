package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds statements that two documents tell in different words, because each translated, trimmed or
 * paraphrased what one speaker said. Candidates share pairs of neighbouring content words; a match
 * shares enough of its content in the same order, rare words counting more.
 */
final class Statements {

  /** Statements that a pair of words is kept for; pairs that more hold are formulas. */
  private static final int MOST_HOLDERS = 64;

  /** Pairs of words in common that make two statements worth comparing. */
  private static final int LEAST_PAIRS = 2;

  /** How many content words on the second of a pair may stand. */
  private static final int REACH = 2;

  /** Shared content words in order; two translations of one sentence share eight of thirteen. */
  private static final int LEAST_SHARED = 5;

  /** What is shared, as a part of the weight of the shorter of two statements in marks. */
  private static final double LEAST_SHARE = 0.5;

  /** The same where only one stands in marks: the other may be the page's own words. */
  private static final double LEAST_SHARE_UNMARKED = 0.75;

  /**
   * Weight of what is shared, as a part of what as many of the rarest words would weigh. Reports of
   * different strikes share "people", "killed" and "wounded"; on 666 reports of one war this parts
   * them from statements.
   */
  private static final double LEAST_RARITY = 0.55;

  /**
   * Statements without the word that are taken as read: in a handful of statements every word would
   * seem common.
   */
  private static final double OTHERS = 100;

  /** A statement is news for so many days; later, only nearly the same words are the same. */
  private static final int NEWS_DAYS = 7;

  private static final double LEAST_SHARE_LATER = 0.8;

  /** Two statements of different documents, in order of id, that are one. */
  record Match(Statement a, Statement b) {}

  private final List<Statement> statements = new ArrayList<>();
  private final Map<String, Integer> frequencies = new HashMap<>();

  /** Takes the documents in order of id. */
  Statements(List<Witness> witnesses) {
    for (Witness witness : witnesses) {
      statements.addAll(Statement.of(witness));
    }
    for (Statement statement : statements) {
      Set.copyOf(statement.stems()).forEach(stem -> frequencies.merge(stem, 1, Integer::sum));
    }
  }

  /** All matches, in order of the later statement. */
  List<Match> matches() {
    Postings postings = new Postings(MOST_HOLDERS);
    List<Match> matches = new ArrayList<>();
    for (int number = 0; number < statements.size(); number++) {
      Statement statement = statements.get(number);
      Set<Long> pairs = pairs(statement);
      for (int earlier : candidates(pairs, postings)) {
        if (isMatch(statements.get(earlier), statement)) {
          matches.add(new Match(statements.get(earlier), statement));
        }
      }
      for (long pair : pairs) {
        postings.put(pair, number);
      }
    }
    return matches;
  }

  private static List<Integer> candidates(Set<Long> pairs, Postings postings) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (long pair : pairs) {
      postings.forEach(pair, holder -> shared.merge(holder, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST_PAIRS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Set<Long> pairs(Statement statement) {
    List<String> stems = statement.stems();
    Set<Long> pairs = new LinkedHashSet<>();
    for (int i = 0; i < stems.size(); i++) {
      for (int j = i + 1; j < Math.min(stems.size(), i + 1 + REACH); j++) {
        pairs.add(Postings.mix(Postings.mix(stems.get(i).hashCode()) + stems.get(j).hashCode()));
      }
    }
    return pairs;
  }

  private boolean isMatch(Statement a, Statement b) {
    if (a.document().equals(b.document())
        || !(a.isMarked() || b.isMarked())
        || haveOtherNumbers(a, b)) {
      return false;
    }
    List<String> shared = inOrder(a.stems(), b.stems());
    double weight = weight(shared);
    double shorter = Math.min(weight(a.stems()), weight(b.stems()));
    double rarest = shared.size() * weight(1);
    return shared.size() >= LEAST_SHARED
        && weight >= LEAST_RARITY * rarest
        && weight >= leastShare(a, b) * shorter;
  }

  private static double leastShare(Statement a, Statement b) {
    double least = a.isMarked() && b.isMarked() ? LEAST_SHARE : LEAST_SHARE_UNMARKED;
    return areNear(a, b) ? least : Math.max(least, LEAST_SHARE_LATER);
  }

  private static boolean areNear(Statement a, Statement b) {
    return a.day() == Statement.UNDATED
        || b.day() == Statement.UNDATED
        || Math.abs(a.day() - b.day()) <= NEWS_DAYS;
  }

  /** Whether both count something, and neither counts what the other does. */
  private static boolean haveOtherNumbers(Statement a, Statement b) {
    Set<String> numbersOfA = numbers(a);
    Set<String> numbersOfB = numbers(b);
    return !numbersOfA.isEmpty()
        && !numbersOfB.isEmpty()
        && Collections.disjoint(numbersOfA, numbersOfB);
  }

  private static Set<String> numbers(Statement statement) {
    Set<String> numbers = new TreeSet<>();
    for (String stem : statement.stems()) {
      if (Character.isDigit(stem.charAt(0))) {
        numbers.add(stem);
      }
    }
    return numbers;
  }

  /** The longest list of stems that both have in the same order. */
  static List<String> inOrder(List<String> a, List<String> b) {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] =
            a.get(i).equals(b.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<String> shared = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (a.get(i).equals(b.get(j))) {
        shared.add(a.get(i));
        i++;
        j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** What words tell: a word of every second statement hardly anything, a rare one much. */
  private double weight(List<String> stems) {
    double weight = 0;
    for (String stem : stems) {
      weight += weight(frequencies.getOrDefault(stem, 1));
    }
    return weight;
  }

  private double weight(int frequency) {
    return Math.log((statements.size() + OTHERS) / frequency);
  }
}
