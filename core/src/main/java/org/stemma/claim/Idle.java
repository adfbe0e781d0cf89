package org.stemma.claim;

import java.util.EnumSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.language.Sentence;
import org.stemma.text.Lexicon;

/** Tells words of the lexicon that name no event where they stand: "a ban on chemical weapons". */
final class Idle {

  /** Words for an agent itself; its use is an event. */
  private static final Set<String> AGENTS =
      Set.of("weapon", "sarin", "gas", "agent", "chlorine", "weapons");

  private static final Set<String> USING =
      Set.of(
          "use",
          "usage",
          "fire",
          "drop",
          "launch",
          "unleash",
          "attack",
          "strike",
          "hit",
          "release",
          "spray",
          "employ",
          "kill",
          "injure",
          "wound",
          "expose",
          "exposure",
          "massacre",
          "shell",
          "victim",
          "die",
          "suffer",
          "bomb",
          "target",
          "bombard",
          "poison",
          "suffocate",
          "choke",
          "smell",
          "inhale",
          "symptom",
          "effect");

  private static final Set<String> FILMED =
      Set.of("video", "footage", "photo", "photograph", "picture", "film", "image", "clip");

  private static final Set<String> HOMES =
      Set.of("house", "home", "apartment", "flat", "premises", "office", "property", "address");

  /** What is done in words or in sport as well. */
  private static final Set<ClaimType> VERBAL =
      EnumSet.of(
          ClaimType.ATTACK,
          ClaimType.AIRSTRIKE,
          ClaimType.SHELLING,
          ClaimType.BOMBING,
          ClaimType.CLASH);

  /** Words by which a deed stops: the claim is that it does. */
  private static final Set<String> HALTING =
      Set.of(
          "pause",
          "halt",
          "moratorium",
          "suspension",
          "suspend",
          "freeze",
          "cessation",
          "lull",
          "scale",
          "postpone",
          "postponement",
          "ban",
          "ground");

  private static final Set<String> FIGURATIVE =
      Set.copyOf(Lexicon.words(Idle.class, "figurative.en.txt"));

  /** What a participle only qualifies: the surrounding villages, a crushing siege. */
  private static final Set<ClaimType> RUNNING =
      EnumSet.of(
          ClaimType.SUSPENSION, ClaimType.CIVILIAN_HARM, ClaimType.ATTACK, ClaimType.REPULSE);

  private static final Set<ClaimType> SENT = EnumSet.of(ClaimType.MOVEMENT, ClaimType.DEPLOYMENT);

  private static final Set<NounClass> RELIEF = EnumSet.of(NounClass.AID);

  private Idle() {}

  static boolean is(Sentence sentence, TriggerMatch match, Arguments arguments) {
    ClaimType type = match.trigger().type();
    return (type == ClaimType.CHEMICAL_ATTACK
            && (isUnusedAgent(sentence, match) || isTearGas(sentence, match, arguments)))
        || isFilmed(sentence, match)
        || (type == ClaimType.ATTACK && isSearch(sentence, match, arguments))
        || (type == ClaimType.CAPTURE && isOfPersons(sentence, match, arguments))
        || (VERBAL.contains(type)
            && (isFigurative(sentence, arguments) || isHalted(sentence, match.head())))
        || (SENT.contains(type) && isThing(sentence, arguments))
        || (type == ClaimType.CONTESTED && isRelief(sentence, arguments))
        || isRunning(sentence, match);
  }

  /** "an attack on the budget", "she attacked the ball" */
  private static boolean isFigurative(Sentence sentence, Arguments arguments) {
    return Stream.of("obj", "on", "against")
        .map(arguments::at)
        .flatMapToInt(OptionalInt::stream)
        .anyMatch(word -> FIGURATIVE.contains(lemma(sentence, word)));
  }

  /** "a pause in bombing the city", "scaled down its operation" */
  private static boolean isHalted(Sentence sentence, int word) {
    int head = sentence.head(word);
    return head >= 0
        && sentence.isRelation(word, "nmod", "acl", "obl", "obj", "nsubj:pass", "advcl")
        && HALTING.contains(lemma(sentence, head));
  }

  /** "fired tear gas", "tear-gassed" */
  private static boolean isTearGas(Sentence sentence, TriggerMatch match, Arguments arguments) {
    return Stream.concat(match.tokens().stream(), arguments.all("obj").stream())
        .anyMatch(word ->
            sentence.lower(word - 1).equals("tear")
                || (sentence.lower(word - 1).equals("-")
                    && sentence.lower(word - 2).equals("tear")));
  }

  private static boolean isUnusedAgent(Sentence sentence, TriggerMatch match) {
    if (match.trigger().part() != Trigger.Part.NOUN || !AGENTS.contains(lemma(sentence, match))) {
      return false;
    }
    int word = match.head();
    for (int step = 0; step < 4 && word >= 0; step++) {
      if (USING.contains(lemma(sentence, word))) {
        return false;
      }
      word = sentence.head(word);
    }
    return true;
  }

  /** "video shot by a guest" */
  private static boolean isFilmed(Sentence sentence, TriggerMatch match) {
    if (!lemma(sentence, match).equals("shoot")) {
      return false;
    }
    int head = sentence.head(match.head());
    return (head >= 0 && FILMED.contains(lemma(sentence, head)))
        || sentence.children(match.head(), "obj", "nsubj", "nsubj:pass").stream()
            .anyMatch(word -> FILMED.contains(lemma(sentence, word)));
  }

  /** The police raid a suspect's home to search it. */
  private static boolean isSearch(Sentence sentence, TriggerMatch match, Arguments arguments) {
    return lemma(sentence, match).equals("raid")
        && Stream.of("obj", "on", "at")
            .map(arguments::at)
            .flatMapToInt(OptionalInt::stream)
            .anyMatch(word -> HOMES.contains(lemma(sentence, word)));
  }

  /** "their capture" is that of people. */
  private static boolean isOfPersons(Sentence sentence, TriggerMatch match, Arguments arguments) {
    OptionalInt whose = arguments.at("poss");
    return match.trigger().part() == Trigger.Part.NOUN
        && lemma(sentence, match).equals("capture")
        && arguments.at("of").isEmpty()
        && whose.isPresent()
        && sentence.token(whose.getAsInt()).tag().equals("PRP$");
  }

  /** "the surrounding villages", "the collapsing truce" */
  private static boolean isRunning(Sentence sentence, TriggerMatch match) {
    return match.trigger().part() == Trigger.Part.VERB
        && RUNNING.contains(match.trigger().type())
        && sentence.isRelation(match.head(), "amod")
        && sentence.token(match.head()).tag().equals("VBG");
  }

  /** "send it to the House": no force is "it". */
  private static boolean isThing(Sentence sentence, Arguments arguments) {
    return arguments.all("obj").stream().anyMatch(word -> sentence.lower(word).equals("it"));
  }

  /** An aid convoy that enters a town takes none of it. */
  private static boolean isRelief(Sentence sentence, Arguments arguments) {
    return arguments.all("subj").stream()
        .anyMatch(word -> NounClasses.isAny(sentence.token(word), RELIEF));
  }

  private static String lemma(Sentence sentence, TriggerMatch match) {
    return lemma(sentence, match.head());
  }

  private static String lemma(Sentence sentence, int word) {
    return sentence.token(word).lemma().toLowerCase(Locale.ROOT);
  }
}
