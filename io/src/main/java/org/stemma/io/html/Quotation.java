package org.stemma.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.claim.Claim;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

/** Words of a page in the sentence that they stand in. */
final class Quotation {

  /** Longest stretch of context on either side of the words: a sentence and a half of news. */
  private static final int CONTEXT = 220;

  /** The same in a large dossier, where the whole of it would be a third of the file. */
  private static final int BRIEF_CONTEXT = 90;

  /** Longest quotation in a list that leads to the words; some two lines. */
  private static final int SHORT = 170;

  /** A full stop and what may close with it, before a capital, a figure or an opening mark. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?][\"'\\u201d\\u2019)\\]]*\\s+(?=[\\p{Lu}\\d\"'\\u201c\\u2018(])");

  private Quotation() {}

  /** The sentences that hold a claim's evidence, with the evidence marked. */
  static Html inContext(Document page, Claim claim, View view) {
    List<Html> quotations = new ArrayList<>();
    for (int i = 0; i < claim.evidence().size(); i++) {
      Span words = claim.evidence().get(i);
      Span around = sentence(page, words, view.isLarge() ? BRIEF_CONTEXT : CONTEXT);
      quotations.add(
          Html.element(
                  "blockquote",
                  Html.text(leading(page, around)),
                  Html.text(page.text().substring(around.start(), words.start())),
                  Html.element("mark", linkToWords(view, claim, i, page.words(words))),
                  Html.text(page.text().substring(words.end(), around.end())),
                  Html.text(trailing(page, around)))
              .with("dir", "auto"));
    }
    return new Html.Group(quotations);
  }

  /** The first words of a claim's evidence, linked to where they stand in the page. */
  static Html brief(Document page, Claim claim, View view) {
    return Html.element(
            "q", linkToWords(view, claim, 0, shorten(page.words(claim.evidence().getFirst()))))
        .with("dir", "auto");
  }

  private static Html linkToWords(View view, Claim claim, int evidence, String words) {
    return Html.link(view.wordsAnchor(claim, evidence), Html.text(words));
  }

  /** Words on one line, cut off after some two lines. */
  static String shorten(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= SHORT) {
      return line;
    }
    int cut = line.lastIndexOf(' ', SHORT);
    return line.substring(0, cut > SHORT / 2 ? cut : SHORT) + " \u2026";
  }

  private static Span sentence(Document page, Span words, int context) {
    Span paragraph = paragraph(page, words);
    int start = Math.max(paragraph.start(), words.start() - context);
    Matcher ends = SENTENCE_END.matcher(page.text()).region(start, words.start());
    while (ends.find()) {
      start = ends.end();
    }
    int end = Math.min(paragraph.end(), words.end() + context);
    Matcher next =
        SENTENCE_END
            .matcher(page.text())
            .useTransparentBounds(true)
            .region(Math.max(words.start(), words.end() - 3), end);
    while (next.find()) {
      int stop = page.text().substring(next.start(), next.end()).stripTrailing().length();
      if (next.start() + stop >= words.end()) {
        end = next.start() + stop;
        break;
      }
    }
    return new Span(start, Math.max(end, words.end()));
  }

  private static Span paragraph(Document page, Span words) {
    for (Paragraph paragraph : page.paragraphs()) {
      if (paragraph.span().contains(words)) {
        return paragraph.span();
      }
    }
    return words;
  }

  private static String leading(Document page, Span around) {
    boolean isWhole =
        around.start() == 0 || Character.isWhitespace(page.text().charAt(around.start() - 1));
    return isWhole ? "" : "\u2026";
  }

  private static String trailing(Document page, Span around) {
    boolean isWhole =
        around.end() == page.text().length()
            || Character.isWhitespace(page.text().charAt(around.end()));
    return isWhole ? "" : "\u2026";
  }
}
