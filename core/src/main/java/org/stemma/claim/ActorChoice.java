package org.stemma.claim;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.actor.ActorMention;
import org.stemma.language.Sentence;
import org.stemma.text.Span;

/** Chooses whom a word stands for: by its mention, by whose it is, or by what the page calls so. */
final class ActorChoice {

  /** Those who tell and do not fight. */
  private static final Set<Actor.Kind> TELLERS =
      EnumSet.of(Actor.Kind.OUTLET, Actor.Kind.AGENCY, Actor.Kind.MONITOR, Actor.Kind.EXPERT);

  /** Prepositions after which stands whose people they are: fighters of, allies in, men from. */
  private static final Set<String> WHOSE = Set.of("of", "in", "from", "with", "among");

  private static final Set<String> PART_OF = Set.of("of");

  /** Whose ally someone is says who the ally is not. */
  private static final Set<String> ALLIES =
      Set.of("ally", "backer", "supporter", "sponsor", "enemy", "opponent", "rival", "foe");

  /** Words for any force: whom the page calls so elsewhere need not be meant here. */
  private static final Set<String> ANYONE =
      Set.of("force", "group", "ally", "unit", "side", "party", "country", "state", "enemy");

  private final Scene scene;
  private final Map<Span, ActorMention> byHead = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> byWord = new TreeMap<>();

  ActorChoice(Scene scene) {
    this.scene = scene;
    for (ActorMention mention : scene.cast().mentions(scene.id())) {
      byHead.merge(
          mention.head(), mention, (a, b) -> a.span().length() >= b.span().length() ? a : b);
      String word = singular(scene.analysis().document().words(mention.head()));
      byWord.computeIfAbsent(word, w -> new TreeMap<>()).merge(mention.actor(), 1, Integer::sum);
    }
  }

  Optional<ActorMention> mention(Span word) {
    return Optional.ofNullable(byHead.get(word));
  }

  /** The id of the actor whom a word stands for, where that can be told. */
  @Nullable String of(Sentence sentence, int word) {
    return whom(sentence, word).filter(this::acts).orElse(null);
  }

  private Optional<String> whom(Sentence sentence, int word) {
    return mention(sentence.token(word).span())
        .map(ActorMention::actor)
        .or(() -> counted(sentence, word))
        .or(() -> whose(sentence, word))
        .or(() -> called(sentence, word));
  }

  /** "thousands of evacuees": whoever is counted. */
  private Optional<String> counted(Sentence sentence, int word) {
    if (!NounClasses.isPartitive(sentence.token(word))) {
      return Optional.empty();
    }
    for (int child : sentence.children(word, "nmod")) {
      if (child > word && isAfter(sentence, child, PART_OF)) {
        return whom(sentence, child);
      }
    }
    return Optional.empty();
  }

  private static boolean isAfter(Sentence sentence, int word, Set<String> cases) {
    return sentence.children(word, "case").stream()
        .anyMatch(c -> cases.contains(sentence.token(c).lemma()));
  }

  private boolean acts(String actor) {
    return !TELLERS.contains(scene.cast().actor(actor).kind());
  }

  private Optional<String> whose(Sentence sentence, int word) {
    boolean isAlly = ALLIES.contains(sentence.token(word).lemma());
    for (int child : sentence.children(word, "nmod")) {
      boolean isWhose =
          (sentence.isRelation(child, "nmod:poss") && !isAlly) || isAfter(sentence, child, WHOSE);
      Optional<ActorMention> mention = mention(sentence.token(child).span());
      if (isWhose && mention.isPresent() && scene.nouns().is(sentence, word, NounClass.FORCE)) {
        return mention.map(ActorMention::actor);
      }
    }
    return Optional.empty();
  }

  /** In "rebel-held" the word stands for those whom the page calls rebels elsewhere. */
  private Optional<String> called(Sentence sentence, int word) {
    boolean isAnyone = ANYONE.contains(sentence.token(word).lemma());
    if (isAnyone || !scene.nouns().is(sentence, word, NounClass.FORCE)) {
      return Optional.empty();
    }
    Map<String, Integer> actors =
        byWord.getOrDefault(singular(sentence.token(word).word()), Map.of());
    return actors.entrySet().stream()
        .filter(entry -> scene.cast().actor(entry.getKey()).kind() == Actor.Kind.BELLIGERENT)
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(e -> e.getKey()))
        .map(Map.Entry::getKey);
  }

  private static String singular(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith("s") && lower.length() > 4
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }
}
