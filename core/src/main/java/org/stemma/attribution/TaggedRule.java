package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.stemma.attribution.CueVerb.Frame;
import org.stemma.language.Sentence;
import org.stemma.language.Telling;
import org.stemma.language.Token;
import org.stemma.text.Span;

/**
 * Joins what rules find with what a tagger sees. The tagger confirms guesses of the weaker rules
 * and adds what no rule has; its spans are brought to this room's conventions: no "that", no
 * enclosing marks, the cue's verb alone, and nobody is made to say what he only wants, feels or
 * might say.
 */
final class TaggedRule {

  /** Rules that guess: where no telling stands at their cue, they are right in one case of four. */
  private static final Set<String> GUESSES = Set.of("object of cue");

  /** Verbs by which parties answer each other: their objects are hardly ever guessed wrong. */
  private static final Set<String> ANSWERS =
      Set.of(
          "deny", "reject", "refute", "dismiss", "condemn", "denounce", "accuse", "blame", "claim");

  /** How news says that a source would not be named, which is not what the source says. */
  private static final Pattern UNNAMED =
      Pattern.compile("(?i)^(?:not to be |on condition )|anonymity");

  private static final Pattern PHRASE = Pattern.compile("[\\p{L}\\p{N} '\u2019-]+");

  /** Words that open an indirect question: nobody is made to say its answer. */
  private static final Set<String> QUESTIONS =
      Set.of(
          "how", "what", "whether", "why", "who", "whom", "whose", "where", "when", "if", "which");

  /** Verbs that do what their object names. */
  private static final Set<String> DEEDS = Set.of("announce", "declare", "proclaim");

  /** Fewer words without marks are a name or a thing, no one's words. */
  private static final int FEWEST_WORDS = 3;

  /** Contents that share this much of the shorter one are the same words told once. */
  private static final double SAME = 0.5;

  private final Scene scene;
  private final TellingWords words;
  private final TaggedSource sources;

  TaggedRule(Scene scene) {
    this.scene = scene;
    words = new TellingWords(scene);
    sources = new TaggedSource(scene);
  }

  /** The sayings of rules, less what the tagger does not share, and the tagger's own. */
  List<Saying> complete(List<Saying> sayings) {
    if (scene.tellings().isEmpty()) {
      return sayings;
    }
    List<Saying> kept = sayings.stream().filter(s -> !isLoneGuess(s, sayings)).toList();
    List<Saying> all = new ArrayList<>(kept.stream().map(s -> sources.corrected(s, kept)).toList());
    for (Telling telling : scene.tellings()) {
      List<Saying> rivals = all.stream().filter(s -> isAtCue(s, telling)).toList();
      boolean shared = all.stream().anyMatch(saying -> hasWords(saying, telling));
      if (!shared && rivals.stream().allMatch(rival -> GUESSES.contains(rival.rule()))) {
        List<Saying> own = sayings(telling);
        if (!own.isEmpty()) {
          all.removeAll(rivals);
          own.forEach(outer -> all.replaceAll(inner -> within(inner, outer)));
          all.addAll(own);
        }
      }
    }
    return all;
  }

  /** {@code X said C, Y reported}: C ends where Y's own words begin. */
  private static Saying within(Saying inner, Saying outer) {
    Span words = inner.content();
    int end = outer.content().end();
    boolean overruns = isWithin(inner, outer.content()) && words.start() < end && words.end() > end;
    return overruns ? inner.withContent(new Span(words.start(), end)) : inner;
  }

  /** A guess that the tagger does not share; within another's words it marks no attributions. */
  private boolean isLoneGuess(Saying saying, List<Saying> all) {
    Span cue = saying.cue();
    return cue != null
        && GUESSES.contains(saying.rule())
        && !isSafe(cue)
        && scene.tellings().stream().noneMatch(telling -> isAtCue(saying, telling))
        && all.stream().noneMatch(other -> other.content().contains(cue))
        && scene.tellings().stream()
            .flatMap(telling -> telling.content().stream())
            .noneMatch(piece -> piece.contains(cue));
  }

  /** An answer or a count: news lives on them. */
  private boolean isSafe(Span cue) {
    return scene.cues().stream()
        .filter(c -> c.span().equals(cue))
        .anyMatch(c -> ANSWERS.contains(c.entry().lemma()) || c.takes(Frame.NUMBER, Frame.COUNT));
  }

  static boolean isAtCue(Saying saying, Telling telling) {
    return saying.cue() != null && saying.cue().overlaps(telling.cue());
  }

  /** Whether a saying lays the words of a telling, or some of them, at a door. */
  private static boolean hasWords(Saying saying, Telling telling) {
    return telling.content().stream()
        .anyMatch(piece -> isSame(saying, piece) && !isWithin(saying, piece));
  }

  /**
   * {@code X said C, Y reported}: who is heard within the words told is another than the teller.
   */
  private static boolean isWithin(Saying saying, Span piece) {
    return saying.cue() != null && piece.contains(saying.cue());
  }

  private static boolean isSame(Saying saying, Span piece) {
    Span one = saying.content();
    int shared = Math.min(one.end(), piece.end()) - Math.max(one.start(), piece.start());
    return shared > SAME * Math.min(one.length(), piece.length());
  }

  private List<Saying> sayings(Telling telling) {
    Optional<Phrase> source = words.source(telling);
    Optional<Voice> voice = source.flatMap(speaker -> voice(telling, speaker));
    if (voice.isEmpty() || isTold(telling, source.get())) {
      return List.of();
    }
    List<Saying> found = new ArrayList<>();
    for (Span piece : telling.content()) {
      words
          .content(upTo(piece, source.get()))
          .filter(span -> !voice.get().noun() || isNear(voice.get(), span))
          .filter(span -> isWords(piece, span, voice.get()))
          .ifPresent(span -> found.addAll(sayings(source.get(), voice.get(), span)));
    }
    return found;
  }

  /** What is said reaches to who says it where nothing but words of one phrase lie between. */
  private Span upTo(Span piece, Phrase source) {
    Span speaker = source.span();
    boolean apart =
        piece.end() >= speaker.start()
            || piece.start() < source.sentence().span().start()
            || hasVerb(piece.until(speaker))
            || !PHRASE.matcher(scene.words(piece.until(speaker))).matches();
    return apart ? piece : new Span(piece.start(), speaker.start());
  }

  /** {@code The claim came after a proposal that C}: another verb stands before what is claimed. */
  private boolean isNear(Voice voice, Span content) {
    Span cue = voice.cue();
    return cue == null || content.start() < cue.end() || !hasVerb(cue.until(content));
  }

  /** "They say" within a quotation: who "they" are only the one quoted knows. */
  private boolean isTold(Telling telling, Phrase source) {
    return source.isPronoun() && scene.quotationAt(telling.cue().start()).isPresent();
  }

  private static List<Saying> sayings(Phrase source, Voice voice, Span content) {
    return Phrases.joined(source, source.sentence().size()).stream()
        .filter(s -> s.equals(source) || source.span().contains(s.span()))
        .map(s -> new Saying(s, voice.cue(), content, List.of(), voice.stance(), false, "tagged"))
        .toList();
  }

  private Optional<Voice> voice(Telling telling, Phrase source) {
    if (scene.words(telling.cue()).chars().noneMatch(Character::isLetter)) {
      return telling.score() < Voice.SURE || Plausible.isThing(source) || isQuestion(telling)
          ? Optional.empty()
          : Optional.of(Voice.ofMark());
    }
    for (Sentence sentence : scene.sentences()) {
      List<Integer> cue = sentence.tokensIn(telling.cue());
      if (!cue.isEmpty()) {
        return Voice.of(sentence, cue, telling.score());
      }
    }
    return Optional.empty();
  }

  /** What an interviewer asks behind a name and a colon is nobody's word. */
  private boolean isQuestion(Telling telling) {
    return telling.content().stream().anyMatch(piece -> scene.words(piece).contains("?"));
  }

  /**
   * Whether a content is words: quoted, or a clause. Without a "that" it is one only behind a verb
   * of speech, and a mere phrase only behind a cue that is known to take one.
   */
  private boolean isWords(Span piece, Span content, Voice voice) {
    String said = scene.words(content);
    if (said.chars().noneMatch(Character::isLetterOrDigit) || UNNAMED.matcher(said).find()) {
      return false;
    }
    if (scene.quotations().stream().anyMatch(q -> q.outer().overlaps(content))) {
      return true;
    }
    String[] parts = said.split("\\s+", -1);
    if (parts.length < FEWEST_WORDS || QUESTIONS.contains(parts[0].toLowerCase(Locale.ROOT))) {
      return false;
    }
    if (voice.cue() == null || content.start() < voice.cue().start()) {
      return voice.speech() && hasVerb(content);
    }
    boolean clause =
        hasVerb(content)
            && (words.opensWithThat(piece)
                || (voice.speech() && !(isObject(content, voice) && !hasTense(content))));
    return clause || voice.takesPhrase();
  }

  /** {@code announced an offensive aimed at the city}: what is done by saying so. */
  private boolean isObject(Span content, Voice voice) {
    for (Sentence sentence : scene.sentences()) {
      if (voice.cue() != null && sentence.span().contains(voice.cue())) {
        int verb = sentence.tokenAt(voice.cue().end() - 1).orElse(0);
        return DEEDS.contains(sentence.token(verb).lemma())
            && sentence.child(verb, "ccomp").isEmpty()
            && sentence.children(verb, "obj").stream()
                .map(sentence::subtreeSpan)
                .anyMatch(object -> object.start() == content.start());
      }
    }
    return false;
  }

  private boolean hasVerb(Span content) {
    return hasToken(content, TaggedRule::isFinite);
  }

  /** Whether a verb is there that can be no participle. */
  private boolean hasTense(Span content) {
    return hasToken(content, token -> isFinite(token) && !token.tag().equals("VBN"));
  }

  private boolean hasToken(Span content, Predicate<Token> test) {
    return scene.sentences().stream()
        .filter(sentence -> sentence.span().overlaps(content))
        .flatMap(sentence -> sentence.tokensIn(content).stream().map(sentence::token))
        .anyMatch(test);
  }

  private static boolean isFinite(Token token) {
    return token.tag().equals("MD")
        || (token.isVerb() && !token.tag().equals("VBG") && !token.tag().equals("VB"));
  }
}
