package org.stemma.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;
import org.stemma.text.Span;

/** Reads one claim off a trigger and its arguments. */
final class DraftReader {

  /** Claims that tell of a place or thing hit or taken: whose it is, is hit. */
  private static final Set<ClaimType> OWNED =
      EnumSet.of(
          ClaimType.ATTACK,
          ClaimType.AIRSTRIKE,
          ClaimType.SHELLING,
          ClaimType.BOMBING,
          ClaimType.CAPTURE,
          ClaimType.DESTRUCTION);

  /** Verbs that tell of their subject that and when it was. */
  private static final Set<String> HAPPENING =
      Set.of("happen", "occur", "take", "begin", "start", "resume", "erupt", "unfold");

  private final Scene scene;
  private final Sentence sentence;
  private final TriggerMatch match;
  private final Arguments arguments;
  private final Filling filling;
  private final List<QuantityMention> numbers;

  DraftReader(
      Scene scene,
      Sentence sentence,
      TriggerMatch match,
      Arguments arguments,
      Filling filling,
      List<QuantityMention> numbers) {
    this.scene = scene;
    this.sentence = sentence;
    this.match = match;
    this.arguments = arguments;
    this.filling = filling;
    this.numbers = numbers;
  }

  Draft read() {
    Span evidence = EvidenceSpan.of(sentence, match, arguments);
    Span trigger = sentence.token(match.head()).span();
    PlaceChoice places = PlaceChoice.of(scene, sentence, evidence, filling, match);
    Certainty certainty = Certainty.of(sentence, match.head());
    SourceChain chain = SourceChain.of(scene, trigger).get(0);
    String actor = scene.forces().fighting(match.trigger().type(), actor(Frame.Role.ACTOR));
    String target = target();
    if (match.trigger().type() == ClaimType.AGREEMENT
        && match.trigger().part() == Trigger.Part.NOUN) {
      Parties parties = Parties.of(scene, sentence, match.head());
      actor = parties.first() == null ? actor : parties.first();
      target = parties.second() == null ? target : parties.second();
    }
    if (actor != null && actor.equals(target)) {
      boolean isNamed = filling.at(Frame.Role.TARGET).isPresent();
      actor = isNamed ? null : actor;
      target = isNamed ? target : null;
    }
    ClaimType type = new Means(scene, sentence).type(type(certainty), arguments, evidence);
    return new Draft(
        Denials.isDenial(scene, type, certainty, actor, chain) ? ClaimType.DENIAL : type,
        actor,
        target,
        places.own(),
        places.near(),
        places.from(),
        places.to(),
        TimeChoice.of(scene, sentence, type, evidence, trigger),
        QuantityChoice.of(sentence, match, arguments, filling, numbers),
        certainty,
        match.trigger().type() == ClaimType.DENIAL ? denial(chain, actor, trigger) : chain,
        List.of(evidence),
        isOwn(),
        landmark(),
        match.trigger().rule());
  }

  private SourceChain denial(SourceChain chain, @Nullable String actor, Span trigger) {
    return chain.by(actor == null ? SourceChain.speakerAt(scene, trigger) : actor);
  }

  /** What is only tried or still under way is another thing than what is done. */
  private ClaimType type(Certainty certainty) {
    ClaimType type = match.trigger().type();
    if (certainty.isAttempt() && (type == ClaimType.CAPTURE || type == ClaimType.CONTESTED)) {
      return ClaimType.ATTACK;
    }
    return type == ClaimType.REPULSE && isUnderWay(sentence, match.head()) ? ClaimType.CLASH : type;
  }

  /** "were fighting off an assault" */
  static boolean isUnderWay(Sentence sentence, int verb) {
    return sentence.token(verb).tag().equals("VBG")
        && sentence.children(verb, "aux").stream()
            .anyMatch(aux -> sentence.token(aux).lemma().equals("be"));
  }

  private @Nullable String landmark() {
    OptionalInt word = filling.at(Frame.Role.PLACE);
    return word.isEmpty() ? null : Landmarks.of(sentence, word.getAsInt());
  }

  /** Who is hit: the one named, else the one whose the place or thing is. */
  private @Nullable String target() {
    String named = actor(Frame.Role.TARGET);
    if (named == null && match.trigger().type() == ClaimType.CLASH) {
      return joinedParty();
    }
    if (named != null || !OWNED.contains(match.trigger().type())) {
      return named;
    }
    Owners owners = new Owners(scene, sentence);
    return Stream.of("obj", "on", "against", "at", "into", "towards", "toward", "of")
        .flatMap(slot -> arguments.all(slot).stream())
        .map(thing -> owners.against(match.trigger().type(), thing))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** "the army and the rebels fought": the second of two who fight. */
  private @Nullable String joinedParty() {
    OptionalInt first = filling.at(Frame.Role.ACTOR);
    if (first.isEmpty()) {
      return null;
    }
    String actor = scene.actor(sentence, first.getAsInt());
    return sentence.children(first.getAsInt(), "conj").stream()
        .filter(second -> scene.nouns().is(sentence, second, NounClass.FORCE))
        .map(second -> scene.actor(sentence, second))
        .filter(other -> other != null && !other.equals(actor))
        .findFirst()
        .orElse(null);
  }

  /** "Russian air raids" may itself be known as a force. */
  private boolean isActingNoun(Frame.Role role) {
    return role == Frame.Role.ACTOR && match.trigger().type() == ClaimType.AIRSTRIKE;
  }

  private @Nullable String actor(Frame.Role role) {
    OptionalInt word = filling.at(role);
    if (word.isEmpty()) {
      return isActingNoun(role) ? scene.actor(sentence, match.head()) : null;
    }
    boolean isNameless =
        scene.nouns().is(sentence, word.getAsInt(), NounClass.BLAST)
            || (role == Frame.Role.ACTOR
                && Speech.isSpeaker(sentence, word.getAsInt(), match.head()));
    return isNameless ? null : scene.actor(sentence, word.getAsInt());
  }

  /** "the militants attacking the town" are told apart by what is known already. */
  private boolean isParticiple() {
    return sentence.relation(match.head()).equals("acl")
        && sentence.token(match.head()).tag().equals("VBG");
  }

  /** "there were casualties" */
  private boolean isExistential() {
    int head = sentence.head(match.head());
    return sentence.child(match.head(), "expl").isPresent()
        || (head >= 0 && sentence.child(head, "expl").isPresent());
  }

  /** "the end of a ceasefire", "suspended its operation": told only in passing. */
  private boolean isEnded() {
    int head = sentence.head(match.head());
    ClaimType type = match.trigger().type();
    boolean isHalted = type == ClaimType.ATTACK && sentence.isRelation(match.head(), "obj");
    boolean isOver =
        type == ClaimType.AGREEMENT && head >= 0 && filling.at(Frame.Role.ACTOR).isEmpty();
    return (isHalted || isOver)
        && match.trigger().part() == Trigger.Part.NOUN
        && TriggerLexicon.ENGLISH.beginningWith(TriggerFinder.lemma(sentence.token(head))).stream()
            .anyMatch(trigger -> trigger.type() == ClaimType.SUSPENSION);
  }

  /** "the attack took place at dawn" */
  private boolean isHappening() {
    int head = sentence.head(match.head());
    return head >= 0
        && match.trigger().type() != ClaimType.DISPLACEMENT
        && sentence.isRelation(match.head(), "nsubj")
        && sentence.isRelation(head, "root", "ccomp", "parataxis")
        && HAPPENING.contains(sentence.token(head).lemma());
  }

  /** "the fiercest raids of the year" */
  private boolean isOutstanding() {
    return sentence.children(match.head(), "amod").stream()
        .anyMatch(a ->
            sentence.token(a).tag().equals("JJS")
                && !sentence.token(a).lemma().matches("late|latest|last|most"));
  }

  /** "corpses in the streets" */
  private boolean isSeen() {
    return filling.at(Frame.Role.PLACE).isPresent()
        && sentence.token(match.head()).lemma().matches("body|corpse");
  }

  /** A noun with "the" and nothing else only points back: "the attack". */
  private boolean isOwn() {
    if (isEnded()) {
      return false;
    }
    if (match.trigger().type() == ClaimType.CASUALTIES
        && match.trigger().part() == Trigger.Part.NOUN
        && match.tokens().size() == 1) {
      return filling.at(Frame.Role.TARGET).isPresent() || isExistential() || isSeen();
    }
    if (match.trigger().type() == ClaimType.ATTACK && isParticiple()) {
      return false;
    }
    if (match.trigger().part() != Trigger.Part.NOUN || !filling.words().isEmpty()) {
      return true;
    }
    boolean isDefinite =
        sentence.children(match.head(), "det").stream()
            .anyMatch(d -> !sentence.token(d).lemma().matches("an?|another|no"));
    return !isDefinite || isOutstanding() || isHappening();
  }
}
