package org.stemma.claim;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.text.Lexicon;

/** Reads from the words around a trigger whether it is said to be so, and how firmly. */
record Certainty(
    Claim.Polarity polarity, Claim.Modality modality, boolean isReal, boolean isAttempt) {

  /** Said flatly. */
  static final Certainty PLAIN =
      new Certainty(Claim.Polarity.AFFIRMED, Claim.Modality.ASSERTED, true, false);

  /** The part that a word plays; what each is stands in the file. */
  private enum Part {
    TRYING,
    NEGATIONS,
    NO_ONE,
    NEGATING_VERBS,
    DOUBT,
    MAY,
    SEEM,
    FUTURE,
    EXPECT,
    OPINE,
    IMPLY,
    EMPLOYING,
    ABOUT,
    FREE_RELATIVES,
    ASKING,
    OUGHT,
    HAPPEN,
    REPORTS,
    RELAYING,
    JUDGING
  }

  private static final Map<Part, Set<String>> WORDS = words("certainty.en.tsv");

  private static Map<Part, Set<String>> words(String name) {
    Map<Part, Set<String>> words = new EnumMap<>(Part.class);
    for (List<String> row : Lexicon.rows(Certainty.class, name)) {
      Part part = Part.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      words.computeIfAbsent(part, p -> new HashSet<>()).add(row.get(0));
    }
    return words;
  }

  private static boolean is(Part part, String lemma) {
    return WORDS.getOrDefault(part, Set.of()).contains(lemma);
  }

  static Certainty of(Sentence sentence, int word) {
    boolean negated = false;
    boolean real = true;
    boolean attempt = false;
    Claim.Modality modality = Claim.Modality.ASSERTED;
    int at = word;
    for (int step = 0; step < 6 && at >= 0; step++) {
      negated ^= isNegated(sentence, at);
      modality = weaker(modality, modality(sentence, at));
      if (isHearsay(sentence, at)) {
        modality = weaker(modality, Claim.Modality.POSSIBLE);
      }
      if (isHypothetical(sentence, at)) {
        real = false;
      }
      int head = sentence.head(at);
      if (head < 0 || !isBound(sentence, at)) {
        break;
      }
      if (isPurpose(sentence, at)) {
        real = false;
        attempt |= is(Part.TRYING, lemma(sentence, head)) && !isNegated(sentence, head);
      }
      if (sentence.isRelation(at, "xcomp", "acl")
          && is(Part.NEGATING_VERBS, lemma(sentence, head))) {
        negated = !negated;
      }
      modality = weaker(modality, governed(sentence, at, head));
      at = head;
    }
    if (isOfReports(sentence, word)) {
      modality = weaker(modality, Claim.Modality.POSSIBLE);
    }
    if (isJudgement(sentence, word)) {
      modality = weaker(modality, Claim.Modality.OPINION);
    }
    return new Certainty(
        negated ? Claim.Polarity.NEGATED : Claim.Polarity.AFFIRMED, modality, real, attempt);
  }

  /** "It is a massacre", "condemned the raid as a crime": the word judges a deed told before. */
  private static boolean isJudgement(Sentence sentence, int word) {
    return sentence.token(word).isNoun()
        && is(Part.JUDGING, lemma(sentence, word))
        && (sentence.child(word, "cop").isPresent()
            || sentence.children(word, "case").stream()
                .anyMatch(c -> lemma(sentence, c).equals("as")));
  }

  /** "reports that ten were killed in a raid": no more than that some say so. */
  private static boolean isOfReports(Sentence sentence, int word) {
    int at = word;
    for (int step = 0; step < 5 && sentence.head(at) >= 0; step++) {
      int head = sentence.head(at);
      if (sentence.isRelation(at, "acl", "ccomp", "dep")
          && sentence.token(at).isVerb()
          && sentence.token(head).isNoun()) {
        return is(Part.REPORTS, lemma(sentence, head));
      }
      at = head;
    }
    return false;
  }

  /** "raids were reported", "is said to have died" */
  private static boolean isHearsay(Sentence sentence, int at) {
    int head = sentence.head(at);
    if (head < 0) {
      return false;
    }
    return sentence.isRelation(at, "nsubj", "csubj", "xcomp")
        && is(Part.RELAYING, lemma(sentence, head))
        && isAgentless(sentence, head);
  }

  private static boolean isAgentless(Sentence sentence, int verb) {
    return sentence.child(verb, "aux:pass").isPresent()
        && Clause.of(sentence, verb).subject() == Clause.NONE;
  }

  /** Whether what is said of the governing word holds of this word too. */
  private static boolean isBound(Sentence sentence, int at) {
    int head = sentence.head(at);
    boolean isDone = sentence.isRelation(at, "nmod") && Governor.USING.is(lemma(sentence, head));
    boolean isHappening =
        sentence.isRelation(at, "nsubj") && is(Part.HAPPEN, lemma(sentence, head));
    if (isDone || isHappening) {
      return true;
    }
    if (sentence.isRelation(at, "obj", "nsubj:pass") && is(Part.ABOUT, lemma(sentence, head))) {
      return false;
    }
    if (sentence.isRelation(at, "xcomp", "obj", "nsubj:pass")) {
      return true;
    }
    if (sentence.isRelation(at, "ccomp")) {
      return is(Part.OPINE, lemma(sentence, head))
          || is(Part.SEEM, lemma(sentence, head))
          || lemma(sentence, head).equals("deny");
    }
    if (sentence.isRelation(at, "advcl", "acl")) {
      return isInfinitive(sentence, at);
    }
    return sentence.isRelation(at, "conj")
        && sentence.token(at).isVerb()
        && sentence.child(at, "nsubj").isEmpty();
  }

  private static boolean isInfinitive(Sentence sentence, int at) {
    return sentence.token(at).tag().equals("VB")
        && sentence.children(at, "mark", "case").stream()
            .anyMatch(mark -> lemma(sentence, mark).equals("to"));
  }

  private static boolean isPurpose(Sentence sentence, int at) {
    if (!isInfinitive(sentence, at) || sentence.isRelation(at, "conj", "ccomp")) {
      return false;
    }
    int head = sentence.head(at);
    if (is(Part.EMPLOYING, lemma(sentence, head))) {
      return false;
    }
    boolean isComplement =
        sentence.isRelation(at, "xcomp")
            && (sentence.child(head, "obj").isEmpty()
                || Governor.CONTROLLING.is(lemma(sentence, head)));
    return !(isComplement && is(Part.IMPLY, lemma(sentence, head)));
  }

  /** "whoever holds the bridge", "it is unclear who holds the bridge". */
  private static boolean isAsked(Sentence sentence, int at) {
    for (int subject : sentence.children(at, "nsubj")) {
      String word = lemma(sentence, subject);
      if (is(Part.FREE_RELATIVES, word)
          || (is(Part.ASKING, word) && !sentence.isRelation(at, "acl:relcl", "root", "conj"))) {
        return true;
      }
    }
    return false;
  }

  /** "if the army takes the town", "a recapture would be", "could have died". */
  private static boolean isHypothetical(Sentence sentence, int at) {
    if (isAsked(sentence, at)) {
      return true;
    }
    boolean isUnreal =
        hasAux(sentence, at, Set.of("could", "would", "should"))
            && hasAux(sentence, at, Set.of("have"));
    if (isUnreal) {
      return true;
    }
    for (int mark : sentence.children(at, "mark")) {
      if (Set.of("if", "unless", "whether", "lest").contains(lemma(sentence, mark))) {
        return true;
      }
    }
    int head = sentence.head(at);
    return head >= 0
        && sentence.relation(at).equals("nsubj")
        && !sentence.token(at).isVerb()
        && sentence.child(head, "cop").isPresent()
        && sentence.children(head, "aux").stream()
            .anyMatch(aux -> Set.of("would", "could", "might").contains(lemma(sentence, aux)));
  }

  private static boolean hasAux(Sentence sentence, int at, Set<String> lemmas) {
    return sentence.children(at, "aux").stream()
        .anyMatch(aux -> lemmas.contains(lemma(sentence, aux)));
  }

  private static boolean isNegated(Sentence sentence, int at) {
    for (int child : sentence.children(at, "advmod", "det", "neg", "case", "aux", "cc")) {
      if (is(Part.NEGATIONS, lemma(sentence, child))) {
        return true;
      }
    }
    return sentence.child(at, "nsubj").isPresent()
        && isNoOne(sentence, sentence.child(at, "nsubj").getAsInt());
  }

  /** "no group", "neither side", "no one". */
  private static boolean isNoOne(Sentence sentence, int subject) {
    return is(Part.NO_ONE, lemma(sentence, subject))
        || sentence.children(subject, "det", "advmod", "cc", "neg").stream()
            .anyMatch(d -> Set.of("no", "neither").contains(lemma(sentence, d)));
  }

  private static Claim.Modality modality(Sentence sentence, int at) {
    Claim.Modality modality = Claim.Modality.ASSERTED;
    for (int child : sentence.children(at, "aux", "advmod", "amod")) {
      String lemma = lemma(sentence, child);
      boolean isDoubt = is(Part.DOUBT, lemma) || is(Part.DOUBT, sentence.lower(child));
      if (is(Part.MAY, lemma) || isDoubt) {
        modality = weaker(modality, Claim.Modality.POSSIBLE);
      } else if (is(Part.FUTURE, lemma) && !(lemma.equals("would") && isNegated(sentence, at))) {
        modality = weaker(modality, Claim.Modality.PREDICTED);
      } else if (is(Part.OUGHT, lemma)) {
        modality = weaker(modality, Claim.Modality.OPINION);
      }
    }
    return modality;
  }

  private static Claim.Modality governed(Sentence sentence, int at, int head) {
    String lemma = lemma(sentence, head);
    if (is(Part.OPINE, lemma)) {
      return Claim.Modality.OPINION;
    }
    if (is(Part.SEEM, lemma)) {
      return Claim.Modality.POSSIBLE;
    }
    return sentence.isRelation(at, "xcomp") && is(Part.EXPECT, lemma)
        ? Claim.Modality.PREDICTED
        : Claim.Modality.ASSERTED;
  }

  private static Claim.Modality weaker(Claim.Modality one, Claim.Modality other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static String lemma(Sentence sentence, int word) {
    return sentence.token(word).lemma().toLowerCase(Locale.ROOT);
  }
}
