package org.stemma.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.language.Token;
import org.stemma.text.Lexicon;

/** Tells people from bodies by the word that heads their name or description. */
final class Beings {

  private static final Set<String> PEOPLE = new HashSet<>();
  private static final Set<String> BODIES = new HashSet<>();

  /** Bodies that a bare "the" may point back to, whatever their kind. */
  private static final Set<String> ANY_BODY =
      Set.of(
          "group",
          "organisation",
          "organization",
          "network",
          "monitor",
          "watchdog",
          "agency",
          "body",
          "charity",
          "outlet",
          "channel",
          "newspaper",
          "paper",
          "ngo");

  static {
    for (List<String> row : Lexicon.rows(Beings.class, "speaker_nouns.tsv")) {
      (row.get(1).equals("person") ? PEOPLE : BODIES).add(row.get(0));
    }
  }

  private Beings() {}

  static boolean isAnyBody(Token head) {
    return ANY_BODY.contains(lemma(head));
  }

  /** Whether a word heads what names one person. */
  static boolean isPerson(Token head) {
    boolean one = !head.tag().equals("NNS") && !head.tag().equals("NNPS");
    return one && (head.name() == Token.Name.PERSON || PEOPLE.contains(lemma(head)));
  }

  /** Whether a word heads what names a body: a ministry, a group, a state. */
  static boolean isBody(Token head) {
    return head.name() == Token.Name.ORGANISATION
        || head.name() == Token.Name.LOCATION
        || BODIES.contains(lemma(head))
        || (head.isProperNoun() && head.name() == Token.Name.NONE && !isPerson(head));
  }

  /** Whether a word heads what names several. */
  static boolean isMany(Token head) {
    return head.tag().equals("NNS")
        || head.tag().equals("NNPS")
        || head.tag().equals("DT")
        || lemma(head).equals("people");
  }

  /** Whether a word names someone who can speak, as far as the lists know. */
  static boolean isKnown(Token head) {
    return PEOPLE.contains(lemma(head)) || BODIES.contains(lemma(head));
  }

  private static String lemma(Token head) {
    return head.lemma().toLowerCase(Locale.ROOT);
  }

  /** {@code One of them, who gave her name as Marta}: the name tells that it is a person. */
  static boolean fits(String pronoun, Phrase speaker) {
    boolean one = speaker.headToken().tag().equals("CD") || speaker.headToken().tag().equals("DT");
    boolean named =
        one
            && speaker.sentence().tokensIn(speaker.span()).stream()
                .anyMatch(i -> speaker.sentence().token(i).name() == Token.Name.PERSON);
    boolean single = pronoun.equals("he") || pronoun.equals("she");
    return (named && single) || fits(pronoun, speaker.headToken());
  }

  static boolean fits(String pronoun, Token speaker) {
    return switch (pronoun) {
      case "he", "she" -> isPerson(speaker);
      case "it" -> isBody(speaker) || CueLexicon.ENGLISH.isThing(speaker.lemma());
      case "they" -> isMany(speaker) || isBody(speaker);
      default -> false;
    };
  }
}
