package org.stemma.claim;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.place.Place;
import org.stemma.place.PlaceMention;

/**
 * Tells where the name of a town stands for a government: "Moscow declared a pause", "the Damascus
 * regime", "called on Ankara". Abroad a name without "in" or alike does so, at home only beside
 * words for what governments do.
 */
final class Capitals {

  /** What governments do, and towns do not. */
  private static final Set<String> DEEDS =
      Set.of(
          "say",
          "declare",
          "call",
          "deny",
          "accuse",
          "blame",
          "announce",
          "agree",
          "want",
          "believe",
          "insist",
          "support",
          "back",
          "condemn",
          "demand",
          "warn",
          "urge",
          "reject",
          "claim",
          "hope",
          "seek",
          "refuse",
          "respond",
          "pledge",
          "vow",
          "oppose",
          "allow",
          "consider",
          "offer",
          "propose",
          "admit",
          "tell",
          "ask",
          "describe",
          "criticise",
          "criticize",
          "negotiate",
          "broker",
          "dismiss",
          "promise",
          "threaten",
          "give",
          "use",
          "have",
          "maintain",
          "argue",
          "acknowledge",
          "confirm",
          "intervene",
          "decide");

  /** What is a government's: "Damascus officials". */
  private static final Set<String> BODIES =
      Set.of(
          "regime",
          "government",
          "administration",
          "official",
          "authority",
          "ally",
          "media",
          "leader",
          "leadership",
          "backing",
          "ambassador",
          "embassy",
          "ministry");

  private static final Set<String> TOWARDS = Set.of("on", "with", "by", "against", "between");

  private final Scene scene;
  private final Sentence sentence;

  Capitals(Scene scene, Sentence sentence) {
    this.scene = scene;
    this.sentence = sentence;
  }

  boolean isGovernment(PlaceMention mention) {
    OptionalInt token = sentence.tokenAt(mention.span().end() - 1);
    if (token.isEmpty()) {
      return false;
    }
    int word = token.getAsInt();
    int head = sentence.head(word);
    boolean isActing = head >= 0 && sentence.isRelation(word, "nsubj") && isDeed(head);
    boolean isOwning =
        head >= 0
            && sentence.isRelation(word, "compound", "nmod:poss")
            && BODIES.contains(sentence.token(head).lemma().toLowerCase(Locale.ROOT));
    return isActing || isOwning || isAddressed(word, head) || (isAbroad(mention) && isBare(word));
  }

  /** "called on Damascus to withdraw" */
  private boolean isAddressed(int word, int head) {
    return head >= 0
        && Sites.hasCase(sentence, word, TOWARDS)
        && sentence.isRelation(word, "obl", "nmod", "obl:on", "nmod:on")
        && isDeed(head);
  }

  private boolean isDeed(int verb) {
    return sentence.token(verb).isVerb()
        && DEEDS.contains(sentence.token(verb).lemma().toLowerCase(Locale.ROOT));
  }

  /** A subject, an object, an owner: no preposition of place before it. */
  private boolean isBare(int word) {
    return sentence.child(word, "case").isEmpty()
        && sentence.isRelation(word, "nsubj", "obj", "nmod:poss", "iobj");
  }

  /** Whether a place lies in another country than the page tells of. */
  private boolean isAbroad(PlaceMention mention) {
    Place place = scene.atlas().place(mention.place());
    return scene.isAbroad(place);
  }
}
