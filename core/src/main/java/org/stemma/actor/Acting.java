package org.stemma.actor;

import java.util.Set;
import org.stemma.language.Dependency;
import org.stemma.language.Sentence;

/** Tells whether a phrase speaks or acts, so that a country in it is its government. */
final class Acting {

  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "from",
          "to",
          "into",
          "across",
          "throughout",
          "inside",
          "outside",
          "around",
          "toward",
          "towards",
          "over",
          "of",
          "through",
          "within",
          "for",
          "on",
          "off",
          "via",
          "beyond",
          "along",
          "between",
          "about",
          "like",
          "as",
          "than",
          "northern",
          "southern",
          "eastern",
          "western",
          "central");

  /** How far from a phrase the word of saying may stand where the parse does not show it. */
  private static final int NEAR = 1;

  private Acting() {}

  /** "Russia said", "backed by Turkey"; not "in Syria", not "Mosul, Iraq". */
  static boolean country(Scene.Line line, NounPhrase phrase, Callings callings) {
    Sentence sentence = line.sentence();
    int before = phrase.first() - 1;
    if (speaks(sentence, phrase, callings) || ownsAction(line, phrase, callings)) {
      return true;
    }
    if (before >= 0 && WHERE.contains(Folding.word(sentence.token(before).word()))) {
      return false;
    }
    return (sentence.isRelation(phrase.head(), "nsubj") && !isPlaceOfEvent(sentence, phrase.head()))
        || (before >= 0 && isAgentMark(sentence, before))
        || (sentence.isRelation(phrase.head(), "conj") && isActingHead(sentence, phrase.head()));
  }

  /** "Russia's intervention": the phrase that it opens is headed by a deed. */
  private static boolean ownsAction(Scene.Line line, NounPhrase phrase, Callings callings) {
    int mark = phrase.last() + 1;
    return mark + 1 < line.sentence().size()
        && line.sentence().token(mark).tag().equals("POS")
        && line.phraseAt(mark + 1).filter(deed -> callings.isAction(deed.headToken())).isPresent();
  }

  private static boolean isPlaceOfEvent(Sentence sentence, int token) {
    return sentence.relation(token).equals("nsubj:pass");
  }

  private static boolean isAgentMark(Sentence sentence, int token) {
    return switch (Folding.word(sentence.token(token).word())) {
      case "by", "with", "against", "including" -> true;
      default -> false;
    };
  }

  private static boolean isActingHead(Sentence sentence, int token) {
    int head = sentence.head(token);
    return head != Dependency.ROOT && sentence.isRelation(head, "nsubj");
  }

  /** A capital stands for a government where it speaks. */
  static boolean capital(Scene.Line line, NounPhrase phrase, Callings callings) {
    Sentence sentence = line.sentence();
    int before = phrase.first() - 1;
    return speaks(sentence, phrase, callings) || (before >= 0 && isAgentMark(sentence, before));
  }

  static boolean isSubject(Sentence sentence, NounPhrase phrase) {
    return sentence.isRelation(phrase.head(), "nsubj");
  }

  /** Whether it is the subject of a word of saying, by the parse or by standing next to one. */
  static boolean speaks(Sentence sentence, NounPhrase phrase, Callings callings) {
    int head = sentence.head(phrase.head());
    if (sentence.relation(phrase.head()).equals("nsubj")
        && head != Dependency.ROOT
        && callings.isCue(sentence.token(head))) {
      return true;
    }
    int after = phrase.last() + NEAR;
    return (after < sentence.size() && isFiniteCue(sentence, after, callings))
        || isAfterAccordingTo(sentence, phrase)
        || isAfterCue(sentence, phrase, callings);
  }

  /** "...," said Arrel, 52: the cue stands between a mark and the name. */
  private static boolean isAfterCue(Sentence sentence, NounPhrase phrase, Callings callings) {
    int cue = phrase.first() - 1;
    return cue > 0
        && phrase.headToken().isProperNoun()
        && isFiniteCue(sentence, cue, callings)
        && !Character.isLetterOrDigit(sentence.token(cue - 1).word().charAt(0));
  }

  private static boolean isAfterAccordingTo(Sentence sentence, NounPhrase phrase) {
    int to = (phrase.hasOwner() ? phrase.owner() : phrase.first()) - 1;
    return to > 0
        && Folding.word(sentence.token(to).word()).equals("to")
        && Folding.word(sentence.token(to - 1).word()).equals("according");
  }

  private static boolean isFiniteCue(Sentence sentence, int token, Callings callings) {
    String tag = sentence.token(token).tag();
    return (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP"))
        && callings.isCue(sentence.token(token));
  }
}
