package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.actor.Cast;
import org.stemma.attribution.Attribution;
import org.stemma.language.Analysis;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.place.Atlas;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;
import org.stemma.time.TimeExpression;

/** Finds what a document says to have happened. */
public final class ClaimFinder {

  /** Verbs after which an attack is one that failed: the claim is that it was beaten back. */
  private static final Set<String> BEATING =
      Set.of("repel", "repulse", "foil", "thwart", "rebuff", "beat", "fight", "push", "blunt");

  /** Words for the number of the dead. */
  private static final Set<String> TOLLS =
      Set.of(
          "trigger/death-toll",
          "trigger/toll",
          "trigger/casualty-toll",
          "trigger/body-count",
          "trigger/number-of-dead",
          "trigger/number-of-death",
          "trigger/number-of-victim");

  private final TriggerFinder triggers = new TriggerFinder(TriggerLexicon.ENGLISH);
  private final QuantityFinder quantities = new QuantityFinder();

  /**
   * Whether a sentence of these tokens can carry a claim: it has the words of a trigger or counts
   * people. What cannot need not be parsed for this room.
   */
  public static boolean mayHold(List<Token> tokens) {
    return Promise.of(tokens);
  }

  /** The claims of a document in order of their evidence, one for each fact and source. */
  public List<Claim> find(
      Analysis analysis,
      Cast cast,
      Atlas atlas,
      List<TimeExpression> times,
      List<Attribution> attributions) {
    Scene scene = new Scene(analysis, cast, atlas, times, attributions);
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      if (sentence.isParsed() && sentence.kind() != Paragraph.Kind.SUBHEAD) {
        drafts.addAll(find(scene, sentence, isAfterCasualties(drafts)));
      }
    }
    EventThread thread = new EventThread(scene, Bystanders.leaveOut(analysis, drafts));
    List<Draft> told = parties(scene, thread.victims(thread.fill()));
    return number(scene, ClaimMerger.merge(bySpeaker(scene, told)));
  }

  /** The drafts with those whom the page pits against the ones named. */
  private static List<Draft> parties(Scene scene, List<Draft> drafts) {
    Opponents opponents = new Opponents(scene, drafts);
    List<Draft> dealt = opponents.dealing(scene.analysis(), drafts);
    List<Draft> paired = opponents.fill(ActorThread.fill(dealt));
    return new Killers(scene.analysis(), opponents).fill(paired);
  }

  /** Where two speakers share words, each makes the claim. */
  private static List<Draft> bySpeaker(Scene scene, List<Draft> drafts) {
    List<Draft> spoken = new ArrayList<>();
    for (Draft draft : drafts) {
      Attribution attribution = draft.chain().innermost();
      if (attribution == null) {
        spoken.add(draft);
      } else {
        for (SourceChain chain : SourceChain.of(scene, attribution.content())) {
          spoken.add(draft.by(chain));
        }
      }
    }
    return spoken;
  }

  private static boolean isAfterCasualties(List<Draft> drafts) {
    return !drafts.isEmpty() && drafts.get(drafts.size() - 1).type() == ClaimType.CASUALTIES;
  }

  private List<Draft> find(Scene scene, Sentence sentence, boolean isAfterCasualties) {
    List<TriggerMatch> matches = new ArrayList<>(triggers.find(sentence));
    matches.sort(Comparator.comparingInt((TriggerMatch m) -> -m.tokens().size()));
    List<QuantityMention> numbers = quantities.find(sentence);
    Set<Integer> taken = new HashSet<>();
    List<Draft> drafts = new ArrayList<>(new CasualtyFinder(scene, sentence).find(numbers, taken));
    Set<Integer> victims = Set.copyOf(taken);
    drafts.addAll(
        new CompositionFinder(scene, sentence).find(taken, isAfterCasualties || !drafts.isEmpty()));
    drafts.addAll(new StrengthFinder(scene, sentence).find(numbers));
    drafts.addAll(new HoldCompounds(scene, sentence).find(taken));
    for (TriggerMatch match : matches) {
      boolean isHarm =
          match.trigger().type() == ClaimType.CIVILIAN_HARM && victims.containsAll(match.tokens());
      if (taken.containsAll(match.tokens()) && !isHarm) {
        continue;
      }
      Optional<Draft> draft = read(scene, sentence, match, numbers);
      if (draft.isPresent()) {
        taken.addAll(match.tokens());
        draft.filter(d -> d.certainty().isReal() || d.isTried()).ifPresent(drafts::add);
      }
    }
    List<Draft> all = List.copyOf(drafts);
    drafts.removeIf(draft -> isTollOfCount(draft, all));
    drafts.sort(Comparator.comparing(Draft::first));
    return drafts;
  }

  /** "The death toll rose to 12": the count tells what its noun says. */
  private static boolean isTollOfCount(Draft draft, List<Draft> drafts) {
    return draft.quantity() == null
        && TOLLS.contains(draft.rule())
        && drafts.stream()
            .anyMatch(other ->
                other.type() == ClaimType.CASUALTIES
                    && other.quantity() != null
                    && other.quantity().measure() == Quantity.Measure.KILLED);
  }

  private static Optional<Draft> read(
      Scene scene, Sentence sentence, TriggerMatch match, List<QuantityMention> numbers) {
    if (isBareParticiple(sentence, match) || isModifier(sentence, match)) {
      return Optional.empty();
    }
    Arguments arguments = Arguments.of(sentence, match);
    if (Idle.is(sentence, match, arguments)) {
      return Optional.empty();
    }
    return Filling.of(match.trigger().frame(), arguments, word -> scene.nouns().of(sentence, word))
        .map(
            filling -> new DraftReader(scene, sentence, match, arguments, filling, numbers).read());
  }

  /** "the besieged towns" says in passing what a claim would say by whom. */
  private static boolean isBareParticiple(Sentence sentence, TriggerMatch match) {
    return match.trigger().part() == Trigger.Part.VERB
        && sentence.isRelation(match.head(), "amod", "compound")
        && sentence.token(match.head()).tag().equals("VBN")
        && Clause.of(sentence, match.head()).subject() == Clause.NONE;
  }

  /** In "a ceasefire monitor" nothing ceases, nor does the attack of which "repelled" tells. */
  private static boolean isModifier(Sentence sentence, TriggerMatch match) {
    if (match.trigger().part() != Trigger.Part.NOUN) {
      return false;
    }
    int head = match.head();
    return sentence.isRelation(head, "compound", "nmod:poss")
        || (match.trigger().type() == ClaimType.ATTACK
            && sentence.isRelation(head, "obj")
            && BEATING.contains(sentence.token(sentence.head(head)).lemma())
            && !DraftReader.isUnderWay(sentence, sentence.head(head)));
  }

  private static List<Claim> number(Scene scene, List<Draft> drafts) {
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort(Comparator.comparing(Draft::first));
    List<Claim> claims = new ArrayList<>();
    for (Draft draft : sorted) {
      String number = String.format(Locale.ROOT, "%02d", claims.size() + 1);
      claims.add(clauses(scene, draft).claim(scene.id() + "-c" + number, scene.id()));
    }
    return claims;
  }

  /** The draft with evidence that reads as a clause. */
  private static Draft clauses(Scene scene, Draft draft) {
    List<Span> spans = new ArrayList<>();
    for (Span span : draft.evidence()) {
      Span wide =
          scene
              .analysis()
              .sentenceAt(span)
              .map(sentence -> EvidenceSpan.quoted(sentence, span))
              .orElse(span);
      spans.add(spans.stream().anyMatch(s -> s.overlaps(wide)) ? span : wide);
    }
    return draft.restingOn(spans);
  }
}
