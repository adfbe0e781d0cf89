package org.stemma.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Publication;

/**
 * Dates the undated documents of a collection from their weekday words and their dated neighbours.
 *
 * <p>A report names its own day in its lead and beside its words of saying ("a monitor said on
 * Sunday"). Which Sunday that is, a dated report of the same story tells. Nothing is dated without
 * such a neighbour.
 */
public final class Dating {

  /**
   * Share of the content words of the shorter text that two reports of one story have in common.
   * Chosen on 204 reports of 35 events: 19 in 20 pairs of other events share less than 0.22, 9 in
   * 10 pairs of the same event more than 0.18.
   */
  private static final double SAME_STORY = 0.2;

  /** Above this share one text is a copy of the other, and of its day if it names none itself. */
  private static final double COPY = 0.7;

  private static final int CONTENT_WORD = 5;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Dating() {}

  private record Told(Document document, List<DayWords> days, Set<String> words) {
    @Nullable LocalDate date() {
      Publication published = document.published();
      return published == null ? null : published.date();
    }

    Told with(Document dated) {
      return new Told(dated, days, words);
    }
  }

  /** The reports that have a date, in the order of their ids. */
  private record Dated(List<Told> reports, Kin kin) {
    static Dated of(List<Told> all) {
      List<Told> reports =
          all.stream()
              .filter(told -> told.date() != null)
              .sorted(Comparator.comparing(told -> told.document().id()))
              .toList();
      return new Dated(reports, new Kin(reports.stream().map(Told::words).toList()));
    }

    List<Told> near(Told told) {
      return kin.of(told.words()).stream().map(reports::get).toList();
    }
  }

  private record Neighbour(Told told, LocalDate date, double likeness) {}

  /** The same documents in the same order, each with a publication where one can be reasoned. */
  public static List<Document> gather(List<Document> documents) {
    List<Told> told = documents.stream().map(Dating::told).toList();
    return round(round(told)).stream().map(Told::document).toList();
  }

  private static List<Told> round(List<Told> all) {
    Dated dated = Dated.of(all);
    return all.stream().map(told -> told.with(dated(told, dated))).toList();
  }

  private static Told told(Document document) {
    return new Told(document, DayWords.of(document), words(document));
  }

  private static Set<String> words(Document document) {
    Set<String> words = new HashSet<>();
    for (Paragraph paragraph : document.paragraphs()) {
      for (String word : NO_WORD.split(document.words(paragraph.span()), -1)) {
        if (word.length() >= CONTENT_WORD || isName(word)) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private static boolean isName(String word) {
    return word.length() > 2 && Character.isUpperCase(word.charAt(0));
  }

  private static Document dated(Told told, Dated dated) {
    Publication published = told.document().published();
    if (published == null) {
      return undated(told, neighbours(told, dated));
    }
    if (published.basis() == Publication.Basis.STATED && published.time() == null) {
      return redated(told, published, dated);
    }
    return told.document();
  }

  /** Dated documents of the same story, the likest first. */
  private static List<Neighbour> neighbours(Told told, Dated dated) {
    List<Neighbour> neighbours = new ArrayList<>();
    for (Told other : dated.near(told)) {
      LocalDate date = other.date();
      if (!other.document().id().equals(told.document().id()) && date != null) {
        double likeness = likeness(told.words(), other.words());
        if (likeness >= SAME_STORY) {
          neighbours.add(new Neighbour(other, date, likeness));
        }
      }
    }
    neighbours.sort(
        Comparator.comparingDouble((Neighbour neighbour) -> -neighbour.likeness())
            .thenComparing(Neighbour::date)
            .thenComparing(neighbour -> neighbour.told().document().id()));
    return neighbours;
  }

  private static double likeness(Set<String> left, Set<String> right) {
    if (left.size() > right.size()) {
      return likeness(right, left);
    }
    int shared = 0;
    for (String word : left) {
      shared += right.contains(word) ? 1 : 0;
    }
    return left.isEmpty() ? 0 : (double) shared / left.size();
  }

  private static Document undated(Told told, List<Neighbour> neighbours) {
    for (Neighbour neighbour : neighbours) {
      Optional<Publication> found = byDays(told, neighbour);
      if (found.isPresent()) {
        return told.document().withPublished(found.get());
      }
    }
    if (!neighbours.isEmpty() && neighbours.get(0).likeness() >= COPY) {
      Neighbour copy = neighbours.get(0);
      return told.document()
          .withPublished(inferred(copy.date(), "nearly the text of " + name(copy)));
    }
    return told.document();
  }

  private static Optional<Publication> byDays(Told told, Neighbour neighbour) {
    DayWords best = null;
    LocalDate day = null;
    for (DayWords words : news(told.days())) {
      Optional<LocalDate> near = words.near(neighbour.date());
      if (near.isPresent() && (day == null || near.get().isAfter(day))) {
        best = words;
        day = near.get();
      }
    }
    return best == null || day == null
        ? Optional.empty()
        : Optional.of(inferred(day, "“" + best.words() + "” beside " + name(neighbour)));
  }

  /** A dateline's day alone, else those of lead and sayings, else all. */
  private static List<DayWords> news(List<DayWords> days) {
    List<DayWords> dateline = days.stream().filter(DayWords::isDateline).toList();
    if (!dateline.isEmpty()) {
      return dateline;
    }
    List<DayWords> news = days.stream().filter(DayWords::isNews).toList();
    return news.isEmpty() ? days : news;
  }

  private static Publication inferred(LocalDate date, String evidence) {
    return new Publication(date, null, Publication.Basis.INFERRED, evidence);
  }

  private static String name(Neighbour neighbour) {
    Document document = neighbour.told().document();
    String name = document.file() == null ? document.id() : document.file();
    return name + " of " + neighbour.date() + ", which tells the same story";
  }

  /**
   * A page that prints a day without a time but whose lead reports what was said on the next day,
   * as others of that day do, was updated: its text is of the next day.
   */
  private static Document redated(Told told, Publication published, Dated dated) {
    LocalDate next = published.date().plusDays(1);
    Optional<DayWords> said =
        told.days().stream()
            .filter(days -> days.isNews() && days.weekday() == next.getDayOfWeek())
            .findFirst();
    if (said.isEmpty()) {
      return told.document();
    }
    for (Neighbour neighbour : neighbours(told, dated)) {
      if (neighbour.date().equals(next) && isFirstHand(neighbour)) {
        String evidence =
            "“"
                + said.get().words()
                + "” beside "
                + name(neighbour)
                + "; the page prints “"
                + published.evidence()
                + "”";
        return told.document().withPublished(inferred(next, evidence));
      }
    }
    return told.document();
  }

  private static boolean isFirstHand(Neighbour neighbour) {
    Publication published = neighbour.told().document().published();
    return published != null && published.basis() != Publication.Basis.INFERRED;
  }
}
