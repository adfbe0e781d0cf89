package org.stemma.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/**
 * The words around a trigger by the slot that they stand in: {@code subj}, {@code obj}, {@code
 * poss}, {@code mod}, {@code is} for what the trigger is said to be, or a preposition. A word is
 * named by its index.
 */
final class Arguments {

  /** How far after a noun its "by" may stand where the parser hung it elsewhere. */
  private static final int FAR_AGENT = 14;

  private final Map<String, List<Integer>> slots = new LinkedHashMap<>();

  /** Reads the arguments of a trigger in its sentence. */
  static Arguments of(Sentence sentence, TriggerMatch match) {
    Arguments arguments = new Arguments();
    switch (match.trigger().part()) {
      case VERB -> arguments.readVerb(sentence, match);
      case NOUN -> arguments.readNoun(sentence, match);
      case ADJECTIVE -> arguments.readAdjective(sentence, match);
    }
    return arguments;
  }

  /** The first word in a slot. */
  OptionalInt at(String slot) {
    List<Integer> tokens = all(slot);
    return tokens.isEmpty() ? OptionalInt.empty() : OptionalInt.of(tokens.get(0));
  }

  /** The words in a slot: "deadly Russian raids" has two before the trigger. */
  List<Integer> all(String slot) {
    return slots.getOrDefault(slot, List.of());
  }

  /** All words in slots. */
  List<Integer> words() {
    return slots.entrySet().stream()
        .filter(slot -> !slot.getKey().startsWith("@"))
        .map(slot -> slot.getValue().get(0))
        .toList();
  }

  private void readVerb(Sentence sentence, TriggerMatch match) {
    Clause clause = Clause.of(sentence, match.head());
    put(match, "subj", clause.subject());
    put(match, "obj", clause.object());
    sentence.child(match.head(), "iobj").ifPresent(iobj -> put(match, "iobj", iobj));
    sentence.child(match.head(), "xcomp").ifPresent(inf -> put(match, "inf", inf));
    for (int token : match.tokens()) {
      readPrepositions(sentence, match, token);
      sentence.children(token, "nmod:poss").forEach(poss -> put(match, "poss", poss));
      if (token != match.head()) {
        sentence.children(token, "compound", "amod").forEach(mod -> put(match, "mod", mod));
      }
    }
    if (clause.object() != Clause.NONE && !match.tokens().contains(clause.object())) {
      readPrepositions(sentence, match, clause.object());
    }
  }

  private void readNoun(Sentence sentence, TriggerMatch match) {
    int head = match.head();
    for (int token : match.tokens()) {
      readPrepositions(sentence, match, token);
    }
    sentence.children(head, "nmod:poss").forEach(poss -> put(match, "poss", poss));
    sentence.children(head, "compound", "amod").forEach(mod -> put(match, "mod", mod));
    for (int mark : sentence.children(head, "case")) {
      put(match, "@" + sentence.token(mark).lemma().toLowerCase(Locale.ROOT), mark);
    }
    if (sentence.child(head, "cop").isPresent()) {
      sentence.child(head, "nsubj").ifPresent(subject -> put(match, "is", subject));
    }
    readGovernor(sentence, match, head);
    readUse(sentence, match, head);
    readConcession(sentence, match, head);
    readOwner(sentence, match, head);
    readFarAgent(sentence, match, head);
  }

  /** "the army's use of gas in the town": what stands around the use tells of the gas. */
  private void readUse(Sentence sentence, TriggerMatch match, int noun) {
    int use = sentence.head(noun);
    if (use >= 0
        && sentence.isRelation(noun, "nmod")
        && Governor.USING.is(sentence.token(use).lemma())) {
      readPrepositions(sentence, match, use);
      sentence.children(use, "nmod:poss").forEach(poss -> put(match, "poss", poss));
      sentence.children(use, "compound", "amod").forEach(mod -> put(match, "mod", mod));
      readGovernor(sentence, match, use);
    }
  }

  /** "a break in the coalition's advance": whose deed it is that breaks. */
  private void readOwner(Sentence sentence, TriggerMatch match, int noun) {
    for (int of : Clause.obliques(sentence, noun)) {
      sentence.children(of, "nmod:poss", "compound").forEach(who -> put(match, "whose", who));
    }
  }

  /** "the halt of the operation near the town till spring by the army". */
  private void readFarAgent(Sentence sentence, TriggerMatch match, int noun) {
    int end = Math.min(sentence.size(), noun + FAR_AGENT);
    for (int i = noun + 1; i < end; i++) {
      Token token = sentence.token(i);
      if (token.isVerb() || token.tag().equals(",")) {
        return;
      }
      int by = sentence.head(i);
      if (token.lemma().equals("by") && by > i && sentence.isRelation(i, "case")) {
        put(match, "far", by);
        return;
      }
    }
  }

  /** "Despite heavy losses the rebels went on": who goes on has suffered it. */
  private void readConcession(Sentence sentence, TriggerMatch match, int noun) {
    int verb = sentence.head(noun);
    boolean isConceded =
        sentence.children(noun, "case").stream()
            .anyMatch(c -> sentence.token(c).lemma().equalsIgnoreCase("despite"));
    if (isConceded && verb >= 0 && sentence.token(verb).isVerb()) {
      put(match, "under", Clause.of(sentence, verb).subject());
    }
  }

  /** In "launched an attack on the town" the verb's subject attacks. */
  private void readGovernor(Sentence sentence, TriggerMatch match, int noun) {
    int verb = sentence.head(noun);
    if (verb < 0) {
      return;
    }
    int accusing = sentence.head(verb);
    if (accusing >= 0
        && sentence.isRelation(noun, "nmod")
        && sentence.isRelation(verb, "obj")
        && Governor.ACCUSING.is(sentence.token(accusing).lemma())) {
      readAccused(sentence, match, Clause.of(sentence, accusing), noun);
      return;
    }
    Clause clause =
        sentence.token(verb).isVerb() ? Clause.of(sentence, verb) : new Clause(verb, false, -1, -1);
    String lemma = sentence.token(verb).lemma();
    if (Governor.ACCUSING.is(lemma)
        && sentence.isRelation(noun, "obl")
        && clause.object() != noun) {
      readAccused(sentence, match, clause, noun);
    } else if (Governor.BLAMING.is(lemma)
        && (clause.object() == noun || sentence.head(noun) == verb)) {
      readBlame(sentence, match, verb);
      readBlame(sentence, match, noun);
    } else if (Governor.ENTANGLING.is(lemma) && sentence.isRelation(noun, "obl")) {
      put(match, "between", clause.passive() ? clause.object() : clause.subject());
    } else if (clause.object() == noun && Governor.DOING.is(lemma)) {
      put(match, "subj", clause.subject());
      readPrepositions(sentence, match, verb);
    } else if ((clause.object() == noun && !clause.passive())
        || sentence.child(verb, "expl").isPresent()) {
      readPrepositions(sentence, match, verb);
    } else if (sentence.isRelation(noun, "obj", "obl") && Governor.SUFFERING.is(lemma)) {
      put(match, "under", clause.subject());
      readPrepositions(sentence, match, verb);
    } else if (isUnder(sentence, noun)) {
      readUnder(sentence, match, noun);
    }
  }

  /** "accused Moscow of war crimes", "blames the army for the attack": whose deed it is. */
  private void readAccused(Sentence sentence, TriggerMatch match, Clause clause, int noun) {
    if (Set.of("of", "for", "over").contains(preposition(sentence, noun))) {
      put(match, "by", clause.object());
    } else {
      readBlame(sentence, match, clause.verb());
    }
  }

  /** "blamed the attack on rebels", "the attack attributed to rebels": whose it is. */
  private void readBlame(Sentence sentence, TriggerMatch match, int word) {
    for (int oblique : Clause.obliques(sentence, word)) {
      String preposition = preposition(sentence, oblique);
      if (preposition.equals("on") || preposition.equals("to")) {
        slots.remove(preposition);
        put(match, "by", oblique);
      }
    }
  }

  /** "The town is under attack": the noun heads the sentence. */
  private void readUnder(Sentence sentence, TriggerMatch match, int noun) {
    sentence.child(noun, "nsubj").ifPresent(subject -> put(match, "under", subject));
    if (sentence.isRelation(noun, "nmod", "obl")) {
      int verb = sentence.head(noun);
      put(
          match,
          "under",
          sentence.token(verb).isVerb() ? Clause.of(sentence, verb).subject() : verb);
    }
  }

  private static boolean isUnder(Sentence sentence, int noun) {
    return sentence.children(noun, "case").stream()
        .anyMatch(c -> sentence.token(c).lemma().equalsIgnoreCase("under"));
  }

  private void readAdjective(Sentence sentence, TriggerMatch match) {
    int head = match.head();
    if (sentence.isRelation(head, "amod", "acl", "compound")) {
      put(match, "noun", sentence.head(head));
    }
    sentence.child(head, "nsubj").ifPresent(subject -> put(match, "noun", subject));
    int verb = sentence.head(head);
    if (verb >= 0 && sentence.token(verb).isVerb() && !sentence.isRelation(head, "conj")) {
      put(match, "noun", Clause.of(sentence, verb).object());
    }
    for (int token : match.tokens()) {
      readPrepositions(sentence, match, token);
    }
  }

  private void readPrepositions(Sentence sentence, TriggerMatch match, int word) {
    for (int oblique : Clause.obliques(sentence, word)) {
      if (!sentence.isRelation(oblique, "nmod:poss", "obl:tmod", "nmod:tmod")) {
        put(match, preposition(sentence, oblique), oblique);
      }
    }
  }

  /** "out of the town" is a from. */
  private static String preposition(Sentence sentence, int oblique) {
    List<String> cases =
        sentence.children(oblique, "case").stream()
            .map(c -> sentence.token(c).lemma().toLowerCase(Locale.ROOT))
            .toList();
    if (cases.isEmpty()) {
      return "bare";
    }
    if (cases.contains("out") || cases.contains("off")) {
      return "from";
    }
    String last = cases.get(cases.size() - 1);
    return last.equals("upon") || last.equals("onto") ? "on" : last;
  }

  private void put(TriggerMatch match, String slot, int token) {
    if (token != Clause.NONE && !match.tokens().contains(token)) {
      List<Integer> tokens = slots.computeIfAbsent(slot, s -> new ArrayList<>());
      if (!tokens.contains(token)) {
        tokens.add(token);
      }
    }
  }
}
