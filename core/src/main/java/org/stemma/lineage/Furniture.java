package org.stemma.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Document;
import org.stemma.text.Span;

/**
 * Knows what an outlet sets under whatever it prints. A sentence is furniture where several of its
 * pages on different things hold it, weeks apart, and hardly any page of others; where it says what
 * the outlet is; and where it stands among furniture, looks like a menu and is on another page too.
 * Versions of one report share sentences as well, but within days; background that an agency
 * supplies is shared by other outlets.
 */
final class Furniture {

  /** Pages of an outlet that hold the sentence. */
  private static final int LEAST_PAGES = 3;

  /** Days from the first to the last of them. */
  private static final int LEAST_DAYS = 14;

  /** Days after which words are told again not because they are news. */
  private static final int NEWS_DAYS = 7;

  /** For each page of another outlet the furniture's own outlet has so many: it was copied. */
  private static final int OWN_TO_OTHERS = 4;

  /** Pages that are enough to know a sentence by. */
  private static final int MOST_SIGHTS = 64;

  /** Words with a capital in a string of links: a sentence with many names has a quarter. */
  private static final double CAPITALS_OF_MENU = 0.3;

  /** A page on one thing, as its beginning tells: copies have the same. */
  private record Page(long lead, @Nullable String publisher, long day) {}

  /** The pages on different things that hold a sentence, each with its first day. */
  private static final class Sights {

    private final Map<Long, Page> byLead = new TreeMap<>();

    void add(Page page) {
      if (byLead.size() < MOST_SIGHTS) {
        byLead.merge(page.lead(), page, (a, b) -> firstDay(a) <= firstDay(b) ? a : b);
      }
    }

    boolean isFurniture(@Nullable String publisher) {
      return publisher != null
          && own(publisher) >= Math.max(LEAST_PAGES, OWN_TO_OTHERS * others(publisher))
          && days() >= LEAST_DAYS;
    }

    /** Whether no other outlet has it and pages on different things do. */
    boolean isRepeated(@Nullable String publisher) {
      return publisher != null && own(publisher) > 1 && others(publisher) == 0;
    }

    boolean isStanding() {
      return days() > NEWS_DAYS;
    }

    private int own(String publisher) {
      return (int)
          byLead.values().stream().filter(page -> publisher.equals(page.publisher())).count();
    }

    private int others(String publisher) {
      return byLead.size() - own(publisher);
    }

    private long days() {
      long first = Long.MAX_VALUE;
      long last = Long.MIN_VALUE;
      for (Page page : byLead.values()) {
        if (page.day() != Statement.UNDATED) {
          first = Math.min(first, page.day());
          last = Math.max(last, page.day());
        }
      }
      return first > last ? 0 : last - first;
    }
  }

  private static long firstDay(Page page) {
    return page.day() == Statement.UNDATED ? Long.MAX_VALUE : page.day();
  }

  private final List<Page> pages = new ArrayList<>();

  /** The page that each sentence was first seen on; only what is seen again gets a tally. */
  private final Postings first = new Postings(1);

  private final Map<Long, Sights> repeated = new HashMap<>();

  /** Takes note of the sentences of a page. */
  void add(Witness witness) {
    Page page = new Page(lead(witness), Wire.publisher(witness.document()), Statement.day(witness));
    pages.add(page);
    for (int sentence = 0; sentence < witness.sentences().size(); sentence++) {
      long key = witness.sentenceKey(sentence);
      if (!first.put(key, pages.size() - 1)) {
        repeated.computeIfAbsent(key, this::firstSight).add(page);
      }
    }
  }

  private Sights firstSight(long key) {
    Sights sights = new Sights();
    first.forEach(key, number -> sights.add(pages.get(number)));
    return sights;
  }

  /** What a page begins with: the first two sentences, as the first alone may be furniture. */
  private static long lead(Witness witness) {
    long lead = 0;
    for (int sentence = 0; sentence < Math.min(2, witness.sentences().size()); sentence++) {
      lead = Postings.mix(lead + witness.sentenceKey(sentence));
    }
    return lead;
  }

  /** Whether a sentence is told again and again over more than a week by pages on other things. */
  boolean isStanding(long key) {
    Sights sights = repeated.get(key);
    return sights != null && sights.isStanding();
  }

  /** A document less the furniture of its outlet. */
  Witness clear(Witness witness) {
    Set<Long> furniture = new HashSet<>();
    String publisher = Wire.publisher(witness.document());
    int count = witness.sentences().size();
    for (int sentence = 0; sentence < count; sentence++) {
      if (isFurniture(witness, sentence, publisher)) {
        furniture.add(witness.sentenceKey(sentence));
      }
    }
    addMenus(witness, publisher, furniture);
    return furniture.isEmpty() ? witness : Witness.of(witness.document(), furniture);
  }

  private boolean isFurniture(Witness witness, int sentence, @Nullable String publisher) {
    Sights sights = repeated.get(witness.sentenceKey(sentence));
    return (sights != null && sights.isFurniture(publisher))
        || SelfDescription.isAt(witness, sentence);
  }

  /** Strings of links above and below the furniture at the end of a page. */
  private void addMenus(Witness witness, @Nullable String publisher, Set<Long> furniture) {
    for (int sentence = witness.sentences().size() - 1; sentence >= 0; sentence--) {
      long key = witness.sentenceKey(sentence);
      Sights sights = repeated.get(key);
      boolean isMenu =
          sights != null && sights.isRepeated(publisher) && looksLikeMenu(witness, sentence);
      if (!isMenu && !furniture.contains(key)) {
        return;
      }
      furniture.add(key);
    }
  }

  private static boolean looksLikeMenu(Witness witness, int sentence) {
    Document document = witness.document();
    Span span = witness.sentences().get(sentence);
    int words = 0;
    int capitals = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = document.text().charAt(i);
      boolean isFirst =
          Character.isLetterOrDigit(c)
              && (i == span.start() || Character.isWhitespace(document.text().charAt(i - 1)));
      words += isFirst ? 1 : 0;
      capitals += isFirst && !Character.isLowerCase(c) ? 1 : 0;
    }
    return capitals >= words * CAPITALS_OF_MENU;
  }
}
