package org.stemma.claim;

import java.util.Locale;
import java.util.Set;
import org.stemma.language.Sentence;

/** Reads from the words around a trigger whether it is said to be so, and how firmly. */
record Certainty(
    Claim.Polarity polarity, Claim.Modality modality, boolean isReal, boolean isAttempt) {

  /** Said flatly. */
  static final Certainty PLAIN =
      new Certainty(Claim.Polarity.AFFIRMED, Claim.Modality.ASSERTED, true, false);

  private static final Set<String> TRYING =
      Set.of("try", "attempt", "seek", "struggle", "fight", "bid", "push", "attempts", "battle");

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "neither", "nor", "without", "dont", "didnt", "nobody");
  private static final Set<String> NO_ONE = Set.of("nobody", "none", "neither");

  private static final Set<String> NEGATING_VERBS =
      Set.of("deny", "fail", "refuse", "refrain", "avoid", "prevent", "rule");
  private static final Set<String> DOUBT =
      Set.of(
          "reportedly",
          "allegedly",
          "apparently",
          "possibly",
          "perhaps",
          "supposedly",
          "maybe",
          "seemingly",
          "presumably",
          "purportedly",
          "probably",
          "alleged",
          "suspected",
          "possible",
          "purported",
          "apparent",
          "potential",
          "unconfirmed",
          "likely");
  private static final Set<String> MAY = Set.of("may", "might", "could");
  private static final Set<String> SEEM = Set.of("appear", "seem", "fear", "suspect");
  private static final Set<String> FUTURE = Set.of("will", "'ll", "shall", "would", "wo", "'d");
  private static final Set<String> EXPECT =
      Set.of(
          "expect",
          "set",
          "go",
          "plan",
          "hope",
          "due",
          "intend",
          "likely",
          "predict",
          "poise",
          "schedule",
          "about",
          "prepare",
          "threaten");
  private static final Set<String> OPINE =
      Set.of("think", "believe", "doubt", "guess", "consider", "feel");
  private static final Set<String> IMPLY =
      Set.of(
          "manage",
          "force",
          "help",
          "begin",
          "start",
          "continue",
          "allow",
          "enable",
          "make",
          "compel",
          "go",
          "set",
          "expect",
          "appear",
          "seem",
          "say",
          "report",
          "believe",
          "let",
          "cause",
          "lead",
          "see",
          "claim",
          "think",
          "know",
          "have",
          "oblige",
          "proceed",
          "succeed",
          "dare",
          "happen",
          "use",
          "deploy",
          "be",
          "due",
          "about",
          "likely",
          "poise",
          "able",
          "press",
          "unable",
          "alleged",
          "suppose",
          "show",
          "return",
          "join",
          "attempt",
          "decide",
          "choose",
          "opt",
          "elect",
          "spend");

  /** "used the lull to attack", "devoted forces to storm the town": it is done. */
  private static final Set<String> EMPLOYING =
      Set.of("use", "exploit", "devote", "employ", "utilise", "utilize");

  /** Who will discuss an attack speaks of one that was: what is said of the verb is not of it. */
  private static final Set<String> ABOUT =
      Set.of(
          "raise",
          "discuss",
          "condemn",
          "investigate",
          "probe",
          "mention",
          "denounce",
          "criticise",
          "criticize",
          "debate",
          "address",
          "examine",
          "commemorate",
          "avenge",
          "recall",
          "describe",
          "deplore",
          "mourn",
          "punish",
          "review",
          "witness",
          "survive",
          "watch",
          "film",
          "remember",
          "forget",
          "verify",
          "confirm",
          "corroborate",
          "substantiate",
          "prove",
          "blame");

  private static final Set<String> FREE_RELATIVES = Set.of("whoever", "whichever", "whatever");

  private static final Set<String> ASKING = Set.of("who", "what", "which");

  static Certainty of(Sentence sentence, int word) {
    boolean negated = false;
    boolean real = true;
    boolean attempt = false;
    Claim.Modality modality = Claim.Modality.ASSERTED;
    int at = word;
    for (int step = 0; step < 6 && at >= 0; step++) {
      negated ^= isNegated(sentence, at);
      modality = weaker(modality, modality(sentence, at));
      if (isHypothetical(sentence, at)) {
        real = false;
      }
      int head = sentence.head(at);
      if (head < 0 || !isBound(sentence, at)) {
        break;
      }
      if (isPurpose(sentence, at)) {
        real = false;
        attempt |= TRYING.contains(lemma(sentence, head)) && !isNegated(sentence, head);
      }
      if (sentence.isRelation(at, "xcomp", "acl")
          && NEGATING_VERBS.contains(lemma(sentence, head))) {
        negated = !negated;
      }
      modality = weaker(modality, governed(sentence, at, head));
      at = head;
    }
    return new Certainty(
        negated ? Claim.Polarity.NEGATED : Claim.Polarity.AFFIRMED, modality, real, attempt);
  }

  /** Whether what is said of the governing word holds of this word too. */
  private static boolean isBound(Sentence sentence, int at) {
    int head = sentence.head(at);
    if (sentence.isRelation(at, "obj", "nsubj:pass") && ABOUT.contains(lemma(sentence, head))) {
      return false;
    }
    if (sentence.isRelation(at, "xcomp", "obj", "nsubj:pass")) {
      return true;
    }
    if (sentence.isRelation(at, "ccomp")) {
      return OPINE.contains(lemma(sentence, head))
          || SEEM.contains(lemma(sentence, head))
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
    if (EMPLOYING.contains(lemma(sentence, head))) {
      return false;
    }
    boolean isComplement =
        sentence.isRelation(at, "xcomp")
            && (sentence.child(head, "obj").isEmpty()
                || Clause.takesObjectControl(lemma(sentence, head)));
    return !(isComplement && IMPLY.contains(lemma(sentence, head)));
  }

  /** "whoever holds the bridge", "it is unclear who holds the bridge". */
  private static boolean isAsked(Sentence sentence, int at) {
    for (int subject : sentence.children(at, "nsubj")) {
      String word = lemma(sentence, subject);
      if (FREE_RELATIVES.contains(word)
          || (ASKING.contains(word) && !sentence.isRelation(at, "acl:relcl", "root", "conj"))) {
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
      if (NEGATIONS.contains(lemma(sentence, child))) {
        return true;
      }
    }
    return sentence.child(at, "nsubj").isPresent()
        && isNoOne(sentence, sentence.child(at, "nsubj").getAsInt());
  }

  /** "no group", "neither side", "no one". */
  private static boolean isNoOne(Sentence sentence, int subject) {
    return NO_ONE.contains(lemma(sentence, subject))
        || sentence.children(subject, "det", "advmod", "cc", "neg").stream()
            .anyMatch(d -> Set.of("no", "neither").contains(lemma(sentence, d)));
  }

  private static Claim.Modality modality(Sentence sentence, int at) {
    Claim.Modality modality = Claim.Modality.ASSERTED;
    for (int child : sentence.children(at, "aux", "advmod", "amod")) {
      String lemma = lemma(sentence, child);
      if (MAY.contains(lemma) || DOUBT.contains(lemma)) {
        modality = weaker(modality, Claim.Modality.POSSIBLE);
      } else if (FUTURE.contains(lemma) && !(lemma.equals("would") && isNegated(sentence, at))) {
        modality = weaker(modality, Claim.Modality.PREDICTED);
      } else if (lemma.equals("should")) {
        modality = weaker(modality, Claim.Modality.OPINION);
      }
    }
    return modality;
  }

  private static Claim.Modality governed(Sentence sentence, int at, int head) {
    String lemma = lemma(sentence, head);
    if (OPINE.contains(lemma)) {
      return Claim.Modality.OPINION;
    }
    if (SEEM.contains(lemma)) {
      return Claim.Modality.POSSIBLE;
    }
    return sentence.isRelation(at, "xcomp") && EXPECT.contains(lemma)
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
