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
    if (end - first == 1 && sentence.token(first).tag().equals("IN")) {
      return Optional.empty();
    }
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
    if (cue.takes(Frame.PLEA)) {
      candidates.addAll(pleas(cue));
    }
    if (cue.takes(Frame.AS)) {
      sentence.children(cue.verb(), "obl", "advcl", "xcomp").stream()
          .filter(child -> startsWith(sentence, child, "as"))
          .forEach(candidates::add);
    }
    sentence.children(cue.verb(), "obl").stream()
        .filter(child -> preposition(cue, child))
        .forEach(candidates::add);
    if (cue.takes(Frame.COUNT)) {
      Witnesses.count(sentence, cue.verb()).ifPresent(candidates::add);
    }
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

  /** The object of a cue where an infinitive hangs on either. */
  private static List<Integer> pleas(Cue cue) {
    Sentence sentence = cue.of();
    List<Integer> pleas = new ArrayList<>(objectsAsked(cue));
    sentence.children(cue.verb(), "ccomp").stream()
        .filter(
            child -> sentence.child(child, "nsubj").isPresent() && isToInfinitive(sentence, child))
        .forEach(pleas::add);
    return pleas;
  }

  private static List<Integer> objectsAsked(Cue cue) {
    Sentence sentence = cue.of();
    return sentence.children(cue.verb(), "obj").stream()
        .filter(object ->
            isInfinitive(sentence, cue.verb(), object) || isInfinitive(sentence, object, object))
        .toList();
  }

  private static boolean isInfinitive(Sentence sentence, int head, int after) {
    return sentence.children(head, "xcomp", "acl", "advcl", "ccomp").stream()
        .filter(child -> child > after)
        .anyMatch(child -> isToInfinitive(sentence, child));
  }

  private static boolean isToInfinitive(Sentence sentence, int verb) {
    return sentence.children(verb, "mark").stream()
        .anyMatch(mark -> sentence.token(mark).tag().equals("TO"));
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

  /** To the end of what hangs on the cue, but for what is added: a dash, "with", a participle. */
  private static int end(Scene scene, Cue cue, int first) {
    Sentence sentence = cue.of();
    int end = first + 1;
    for (int child : sentence.children(cue.verb())) {
      boolean own =
          sentence.isRelation(child, "obj", "iobj", "obl", "xcomp", "ccomp", "nmod")
              || (sentence.isRelation(child, "advcl") && isCharge(sentence, child));
      if (child >= first && own && !startsWith(sentence, child, "with")) {
        List<Integer> subtree = sentence.subtree(child);
        end = Math.max(end, subtree.get(subtree.size() - 1) + 1);
      }
    }
    end = cue.takes(Frame.NUMBER, Frame.COUNT) ? sentence.size() : withComplement(sentence, end);
    int offset = ClauseEnd.of(scene, cue, first);
    for (int i = first + 1; i < end; i++) {
      if (isAdded(sentence, i) || sentence.token(i).span().end() > offset) {
        return i;
      }
    }
    return end;
  }

  /** {@code condemned the raid as a crime}, wherever the parse hangs the crime. */
  private static int withComplement(Sentence sentence, int end) {
    if (end >= sentence.size() || !sentence.lower(end).equals("as")) {
      return end;
    }
    return Phrases.startingAt(sentence, end + 1)
        .filter(phrase -> !Tail.hasFiniteVerb(sentence, phrase.last() + 1, phrase.last() + 2))
        .map(phrase -> phrase.last() + 1)
        .orElse(end);
  }

  /** {@code accused them of shelling}. */
  private static boolean isCharge(Sentence sentence, int child) {
    return startsWith(sentence, child, "of")
        || startsWith(sentence, child, "as")
        || startsWith(sentence, child, "for")
        || startsWith(sentence, child, "against");
  }

  private static boolean isAdded(Sentence sentence, int i) {
    String word = sentence.token(i).word();
    boolean dash =
        (word.equals("-") || word.equals("--") || word.equals("\u2013") || word.equals("\u2014"))
            && sentence.token(i - 1).span().end() < sentence.token(i).span().start();
    boolean speaks =
        sentence.token(i).tag().equals("VBG")
            && CueLexicon.ENGLISH
                .verb(sentence.token(i).lemma())
                .filter(verb -> verb.takes(Frame.SAY, Frame.AS, Frame.RELAY))
                .isPresent();
    return dash || speaks;
  }
}
