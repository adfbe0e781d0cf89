package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.attribution.Attribution.Stance;
import org.stemma.language.Sentence;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

/** Lines in the manner of headlines: {@code Town has fallen – monitor}. */
final class LineRule {

  /** A headline is no longer than this. */
  private static final int LONGEST_LINE = 160;

  private static final Pattern DASHED =
      Pattern.compile("^(.{15,}?)\\s+[\\u2013\\u2014-]{1,2}\\s+((?:[\\p{L}.'\\u2019]+ ?){1,4})$");

  private final Scene scene;

  LineRule(Scene scene) {
    this.scene = scene;
  }

  List<Saying> find() {
    List<Saying> found = new ArrayList<>();
    for (Paragraph paragraph : scene.document().paragraphs()) {
      Span line = paragraph.span();
      Matcher dashed = DASHED.matcher(scene.words(line));
      if (line.length() <= LONGEST_LINE && dashed.matches()) {
        Span source = new Span(dashed.start(2), dashed.end(2)).shift(line.start());
        Span content = new Span(dashed.start(1), dashed.end(1)).shift(line.start());
        saying(source, content).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Saying> saying(Span source, Span content) {
    for (Sentence sentence : scene.sentences()) {
      List<Integer> words = sentence.tokensIn(source);
      if (!words.isEmpty()) {
        int last = words.get(words.size() - 1);
        Phrase phrase = new Phrase(sentence, last, words.get(0), last);
        return Plausible.isSpeaker(phrase.headToken())
            ? Optional.of(
                new Saying(
                    phrase, null, content, List.of(), Stance.NEUTRAL, false, "named after dash"))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
