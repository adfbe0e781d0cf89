package org.stemma.lineage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Span;

/**
 * Sentences that an outlet sets under whatever it prints: they stand in several of its pages, weeks
 * apart, and in no other's. Versions of one report share sentences too, but within days; background
 * that an agency supplies is shared by other outlets.
 */
final class Furniture {

  /** Pages of an outlet that hold the sentence. */
  private static final int LEAST_PAGES = 3;

  /** Days from the first to the last of them. */
  private static final int LEAST_DAYS = 14;

  /** What agencies and outlets print below any report of theirs. */
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)all rights reserved|copyright (?:\\(c\\)|\u00a9|\\d{4})|\u00a9 ?\\d{4}"
              + "|may not be published, broadcast|sign up (?:for|to) our|newsletter"
              + "|follow us on|subscribe to (?:our|the)");

  private static final class Tally {
    final String publisher;
    int pages;
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    boolean isShared;

    Tally(String publisher) {
      this.publisher = publisher;
    }

    boolean isFurniture() {
      return !isShared
          && pages >= LEAST_PAGES
          && last > Long.MIN_VALUE
          && last - first >= LEAST_DAYS;
    }
  }

  private final Map<Long, Tally> tallies = new HashMap<>();

  private Furniture() {}

  /** The documents less the furniture of their outlets. */
  static List<Witness> clear(List<Witness> witnesses) {
    Furniture furniture = new Furniture();
    witnesses.forEach(furniture::add);
    return witnesses.stream().map(furniture::clear).toList();
  }

  private void add(Witness witness) {
    String publisher = Agencies.publisher(witness.document());
    long day = Statement.day(witness);
    for (long key : Set.copyOf(witness.sentenceKeys())) {
      Tally tally = tallies.computeIfAbsent(key, first -> new Tally(name(publisher)));
      tally.pages++;
      tally.isShared |= publisher == null || !tally.publisher.equals(publisher);
      if (day != Statement.UNDATED) {
        tally.first = Math.min(tally.first, day);
        tally.last = Math.max(tally.last, day);
      }
    }
  }

  private static String name(@Nullable String publisher) {
    return publisher == null ? "" : publisher;
  }

  private Witness clear(Witness witness) {
    Set<Long> furniture = new HashSet<>();
    for (int sentence = 0; sentence < witness.sentences().size(); sentence++) {
      long key = witness.sentenceKeys().get(sentence);
      Tally tally = tallies.get(key);
      Span span = witness.sentences().get(sentence);
      if ((tally != null && tally.isFurniture()) || isNotice(witness.document().words(span))) {
        furniture.add(key);
      }
    }
    return furniture.isEmpty() ? witness : Witness.of(witness.document(), furniture);
  }

  private static boolean isNotice(String words) {
    return NOTICE.matcher(words).find();
  }
}
