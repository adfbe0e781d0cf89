package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds statements that two documents tell in different words, because each translated, trimmed or
 * paraphrased what one speaker said. Candidates share pairs of neighbouring content words; a match
 * shares enough of its content in the same order, rare words counting more, and has no other
 * speaker. Statements are added one document at a time.
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

  /**
   * Two statements that may be one: an earlier one by its number, and one of the document added.
   */
  record Candidate(int earlier, Weighed newer) {

    Statement statement() {
      return newer.statement();
    }
  }

  private final List<Weighed> statements = new ArrayList<>();
  private final Ends documents = new Ends();
  private final Counts frequencies = new Counts();
  private int counted;

  /** Statements counted: what many pages repeat word for word is no more common for that. */
  private final Postings seen = new Postings(1);

  private final Postings marked = new Postings(MOST_HOLDERS);
  private final Postings unmarked = new Postings(MOST_HOLDERS);

  /** For each statement, the newest one that shared pairs with it, and how many. */
  private int[] newest = new int[64];

  private int[] pairs = new int[64];

  /** Takes note of how common the words of statements are; before they are added. */
  void count(List<Statement> of) {
    for (Statement statement : of) {
      int[] stems = statement.stems();
      if (!seen.put(hash(stems), 0)) {
        continue;
      }
      counted++;
      for (int i = 0; i < stems.length; i++) {
        if (isFirst(stems, i)) {
          frequencies.add(stems[i]);
        }
      }
    }
  }

  private static long hash(int[] stems) {
    long hash = 0;
    for (int stem : stems) {
      hash = Postings.mix(hash * 31 + stem);
    }
    return hash;
  }

  private static boolean isFirst(int[] stems, int at) {
    for (int i = 0; i < at; i++) {
      if (stems[i] == stems[at]) {
        return false;
      }
    }
    return true;
  }

  /** Adds the statements of the next document; tells which earlier ones may be the same. */
  List<Candidate> add(List<Statement> of) {
    List<Candidate> candidates = new ArrayList<>();
    int first = statements.size();
    makeRoom(first + of.size());
    for (Statement statement : of) {
      Weighed weighed = Weighed.of(statement, this::weightOf);
      addCandidates(weighed, statements.size(), candidates);
      statements.add(weighed);
    }
    for (int number = first; number < statements.size(); number++) {
      put(statements.get(number).statement(), number);
    }
    documents.add(of.size());
    return candidates;
  }

  private void put(Statement statement, int number) {
    Postings postings = statement.isMarked() ? marked : unmarked;
    forEachPair(statement.stems(), pair -> postings.put(pair, number));
  }

  private void makeRoom(int size) {
    if (size > newest.length) {
      newest = Arrays.copyOf(newest, Math.max(size, newest.length * 2));
      pairs = Arrays.copyOf(pairs, newest.length);
    }
  }

  /** Of two statements one stands in marks, else it cannot be told that anybody spoke. */
  private void addCandidates(Weighed weighed, int number, List<Candidate> candidates) {
    Statement statement = weighed.statement();
    forEachPair(
        statement.stems(),
        pair -> {
          marked.forEach(pair, earlier -> vote(weighed, number, earlier, candidates));
          if (statement.isMarked()) {
            unmarked.forEach(pair, earlier -> vote(weighed, number, earlier, candidates));
          }
        });
  }

  private void vote(Weighed weighed, int number, int earlier, List<Candidate> candidates) {
    pairs[earlier] = newest[earlier] == number ? pairs[earlier] + 1 : 1;
    newest[earlier] = number;
    if (pairs[earlier] == LEAST_PAIRS) {
      candidates.add(new Candidate(earlier, weighed));
    }
  }

  private interface PairConsumer {
    void accept(long pair);
  }

  private static void forEachPair(int[] stems, PairConsumer consumer) {
    for (int i = 0; i < stems.length; i++) {
      for (int j = i + 1; j < Math.min(stems.length, i + 1 + REACH); j++) {
        consumer.accept(Postings.mix(Postings.mix(stems[i]) + stems[j]));
      }
    }
  }

  /** The statement that a candidate names. */
  Statement earlier(Candidate candidate) {
    return statements.get(candidate.earlier()).statement();
  }

  /** The number of the document that a candidate names, in the order in which they were added. */
  int documentOf(Candidate candidate) {
    return documents.holder(candidate.earlier());
  }

  /** Whether both tell the same utterance. */
  boolean isMatch(Candidate candidate) {
    Weighed a = statements.get(candidate.earlier());
    Weighed b = candidate.newer();
    double least = leastShare(a.statement(), b.statement()) * Math.min(a.total(), b.total());
    if (b.mostSharedWith(a) < least
        || a.statement().hasOtherNumbersThan(b.statement())
        || !a.statement().speaker().mayBe(b.statement().speaker())) {
      return false;
    }
    int[] shared = inOrder(a.statement().stems(), b.statement().stems());
    double weight = b.weight(shared);
    return shared.length >= LEAST_SHARED
        && weight >= LEAST_RARITY * shared.length * weight(1)
        && weight >= least;
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

  /** The longest list of stems that both have in the same order, by their places in the second. */
  static int[] inOrder(int[] a, int[] b) {
    int width = b.length + 1;
    int[] longest = new int[(a.length + 1) * width];
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = b.length - 1; j >= 0; j--) {
        longest[i * width + j] =
            a[i] == b[j]
                ? longest[(i + 1) * width + j + 1] + 1
                : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
      }
    }
    int[] shared = new int[longest[0]];
    int i = 0;
    int j = 0;
    for (int count = 0; count < shared.length; ) {
      if (a[i] == b[j]) {
        shared[count++] = j;
        i++;
        j++;
      } else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** What a word tells: one of every second statement hardly anything, a rare one much. */
  private double weightOf(int stem) {
    return weight(Math.max(1, frequencies.of(stem)));
  }

  private double weight(int frequency) {
    return Math.log((counted + OTHERS) / frequency);
  }
}
