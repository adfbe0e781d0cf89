package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.attribution.CueVerb.Frame;
import org.stemma.language.Sentence;
import org.stemma.text.Span;

/** Content that is no clause: a noun phrase, an infinitive, what follows a preposition. */
final class ObjectRule {

  private ObjectRule() {}

  /** The content of a cue that takes no clause here. */
  static Optional<Span> content(Scene scene, Cue cue, Bounds bounds) {
    Sentence sentence = cue.of();
    int first = first(cue, bounds);
    if (first < 0) {
      return Optional.empty();
    }
    int end = end(scene, cue, first);
    return ContentSpan.of(
        scene.document().text(),
        sentence.token(first).span().start(),
        sentence.token(end - 1).span().end());
  }

  private static int first(Cue cue, Bounds bounds) {
    Sentence sentence = cue.of();
    int from = bounds.afterToken();
    if (cue.takes(Frame.INF) && from < sentence.size() && sentence.token(from).tag().equals("TO")) {
      return from;
    }
    List<Integer> candidates = new ArrayList<>();
    if (cue.takes(Frame.OBJECT, Frame.PURPORT)) {
      candidates.addAll(sentence.children(cue.verb(), "obj", "xcomp", "ccomp"));
    }
    if (cue.takes(Frame.AS)) {
      sentence.children(cue.verb(), "obl", "advcl", "xcomp").stream()
          .filter(child -> startsWith(sentence, child, "as"))
          .forEach(candidates::add);
    }
    sentence.children(cue.verb(), "obl").stream()
        .filter(child -> preposition(cue, child))
        .forEach(candidates::add);
    if (cue.takes(Frame.NUMBER)) {
      sentence.children(cue.verb(), "obj").stream()
          .filter(object ->
              !sentence.children(object, "nummod").isEmpty()
                  || sentence.token(object).tag().equals("CD"))
          .forEach(candidates::add);
    }
    return candidates.stream()
        .filter(child -> child > cue.verb())
        .mapToInt(child -> Math.max(from, sentence.subtree(child).get(0)))
        .min()
        .orElse(-1);
  }

  private static boolean startsWith(Sentence sentence, int child, String word) {
    return sentence.token(sentence.subtree(child).get(0)).lemma().equals(word);
  }

  private static boolean preposition(Cue cue, int child) {
    String word = cue.of().token(cue.of().subtree(child).get(0)).lemma();
    return switch (word) {
      case "of" -> cue.takes(Frame.OF);
      case "about" -> cue.takes(Frame.ABOUT);
      case "for" -> cue.takes(Frame.FOR);
      case "against" -> cue.takes(Frame.AGAINST);
      case "on", "upon" -> cue.takes(Frame.ON);
      default -> false;
    };
  }

  /** To the end of what hangs on the cue, but for a clause that another subject opens. */
  private static int end(Scene scene, Cue cue, int first) {
    Sentence sentence = cue.of();
    int end = first + 1;
    for (int child : sentence.children(cue.verb())) {
      boolean own = sentence.isRelation(child, "obj", "iobj", "obl", "xcomp", "ccomp", "nmod");
      List<Integer> subtree = sentence.subtree(child);
      if (child >= first && own) {
        end = Math.max(end, subtree.get(subtree.size() - 1) + 1);
      }
    }
    end = Math.min(end, sentence.size());
    int offset = ClauseEnd.of(scene, cue, first);
    while (end > first + 1 && sentence.token(end - 1).span().end() > offset) {
      end--;
    }
    return end;
  }
}
