package org.stemma.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Publication;

/**
 * A short line that prints when the page was published.
 *
 * @param line as printed
 * @param date the date on it
 * @param label whether it is said to be the date of publication, of an update, or nothing
 */
record PublicationLine(String line, PrintedDate date, Label label) {

  enum Label {
    PUBLISHED,
    NONE,
    UPDATED
  }

  /** Words that a line of this kind may hold beside its date. */
  private static final int MOST_OTHER_WORDS = 9;

  private static final int LONGEST = 300;

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "\\b(?:publish\\w*|posted|date of publication|issued|first published|created|released"
              + " on|filed|publi[ée]e?|veröffentlicht|erstellt|publicado|publicada|pubblicato"
              + "|gepubliceerd|yayınlan\\w*|opublikowan\\w*|publicerad|publisert|udgivet"
              + "|опубликован\\w*|опубліковано|dipublikasikan|diterbitkan)\\b"
              + "|نشر|发布|發布|公開|입력|등록",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern UPDATED =
      Pattern.compile(
          "^\\W*(?:(?:last\\s+)?(?:updated?|modified|edited|revised)|mis à jour|modifié"
              + "|aktualisiert|zuletzt|actualizado|actualizada|atualizado|atualizada|aggiornato"
              + "|bijgewerkt|güncelle\\w*|aktualizacja|uppdaterad|oppdatert|opdateret|обновлено"
              + "|оновлено|diperbarui|تحديث|آخر تحديث|更新|수정)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Words of page headers that show the day of the visit and not of the report. */
  private static final Pattern CLOCK =
      Pattern.compile(
          "°|\\b(?:weather|log ?in|sign"
              + " ?in|advertise|subscribe|webmail|menu|edition|home|today(?:'s)?|e-?paper|humidity|currency|exchange)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A line that dates the page; a date that may be read two ways is none. */
  static Optional<PublicationLine> of(String line) {
    return of(line, DayOrder.UNKNOWN);
  }

  static Optional<PublicationLine> of(String line, DayOrder order) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<PrintedDate> date = PrintedDate.first(line, order);
    return date.isEmpty() || CLOCK.matcher(line).find() ? Optional.empty() : of(line, date.get());
  }

  private static Optional<PublicationLine> of(String line, PrintedDate date) {
    String rest = line.substring(0, date.start()) + " " + line.substring(date.end());
    Label label =
        PUBLISHED.matcher(line).find()
            ? Label.PUBLISHED
            : UPDATED.matcher(line).find() ? Label.UPDATED : Label.NONE;
    boolean terse = Characters.words(rest.strip()) <= MOST_OTHER_WORDS;
    return terse && !Prose.is(rest)
        ? Optional.of(new PublicationLine(line, date, label))
        : Optional.empty();
  }

  /** Whether a line prints a date, however that is to be read. */
  static boolean is(String line) {
    return of(line, DayOrder.DAY_FIRST).isPresent() || of(line).isPresent();
  }

  /** A full date with a clock before the headline, without a label, is the visitor's. */
  boolean isClock() {
    return label == Label.NONE && date.hasWeekday() && date.time() != null;
  }

  Publication publication() {
    return new Publication(
        date.date(), date.time(), date.zone(), null, Publication.Basis.STATED, line);
  }

  Publication.Update update() {
    return new Publication.Update(date.date(), date.time(), date.zone());
  }

  /** The best of the lines before, between and after headline and text; null where none is. */
  static @Nullable PublicationLine best(
      List<String> beforeTitle, List<String> afterTitle, List<String> foot, DayOrder order) {
    PublicationLine best = labelled(afterTitle, Label.PUBLISHED, order);
    best = best != null ? best : labelled(beforeTitle, Label.PUBLISHED, order);
    best = best != null ? best : labelled(afterTitle, Label.NONE, order);
    best = best != null ? best : unlabelledBeforeTitle(beforeTitle, order);
    best = best != null ? best : labelled(afterTitle, Label.UPDATED, order);
    best = best != null ? best : labelled(beforeTitle, Label.UPDATED, order);
    best = best != null ? best : labelled(foot, Label.PUBLISHED, order);
    return best != null ? best : labelled(foot, Label.UPDATED, order);
  }

  /** The first of some lines with a label. */
  static @Nullable PublicationLine labelled(List<String> lines, Label label, DayOrder order) {
    for (String line : lines) {
      Optional<PublicationLine> found = of(line, order);
      if (found.isPresent() && found.get().label() == label) {
        return found.get();
      }
    }
    return null;
  }

  private static @Nullable PublicationLine unlabelledBeforeTitle(
      List<String> lines, DayOrder order) {
    for (String line : lines) {
      Optional<PublicationLine> found = of(line, order);
      if (found.isPresent() && found.get().label() == Label.NONE && !found.get().isClock()) {
        return found.get();
      }
    }
    return null;
  }
}
