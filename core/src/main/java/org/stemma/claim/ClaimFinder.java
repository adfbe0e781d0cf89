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
import org.stemma.place.Atlas;
import org.stemma.time.TimeExpression;

/** Finds what a document says to have happened. */
public final class ClaimFinder {

  private final TriggerFinder triggers = new TriggerFinder(TriggerLexicon.ENGLISH);

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
      if (sentence.isParsed()) {
        drafts.addAll(find(scene, sentence));
      }
    }
    return number(scene, ClaimMerger.merge(drafts));
  }

  private List<Draft> find(Scene scene, Sentence sentence) {
    List<TriggerMatch> matches = new ArrayList<>(triggers.find(sentence));
    matches.sort(Comparator.comparingInt((TriggerMatch m) -> -m.tokens().size()));
    Set<Integer> taken = new HashSet<>();
    List<Draft> drafts = new ArrayList<>();
    for (TriggerMatch match : matches) {
      if (match.tokens().stream().anyMatch(taken::contains)) {
        continue;
      }
      Optional<Draft> draft = read(scene, sentence, match);
      if (draft.isPresent()) {
        taken.addAll(match.tokens());
        draft.filter(d -> d.certainty().isReal()).ifPresent(drafts::add);
      }
    }
    drafts.sort(Comparator.comparing(Draft::first));
    return drafts;
  }

  private static Optional<Draft> read(Scene scene, Sentence sentence, TriggerMatch match) {
    Arguments arguments = Arguments.of(sentence, match);
    return Filling.of(match.trigger().frame(), arguments, word -> scene.nouns().of(sentence, word))
        .map(filling -> new DraftReader(scene, sentence, match, arguments, filling).read());
  }

  private static List<Claim> number(Scene scene, List<Draft> drafts) {
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort(Comparator.comparing(Draft::first));
    List<Claim> claims = new ArrayList<>();
    for (Draft draft : sorted) {
      String number = String.format(Locale.ROOT, "%02d", claims.size() + 1);
      claims.add(draft.claim(scene.id() + "-c" + number, scene.id()));
    }
    return claims;
  }
}
