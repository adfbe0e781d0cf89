package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.attribution.Attribution.Stance;
import org.stemma.attribution.CueVerb.Frame;
import org.stemma.language.Sentence;
import org.stemma.language.Telling;
import org.stemma.language.Token;
import org.stemma.text.Lexicon;
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

  /** Words that open an indirect question: nobody is made to say its answer. */
  private static final Set<String> QUESTIONS =
      Set.of(
          "how", "what", "whether", "why", "who", "whom", "whose", "where", "when", "if", "which");

  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "morning",
          "afternoon",
          "evening",
          "night",
          "week",
          "month",
          "year",
          "today",
          "yesterday");

  /** Fewer words without marks are a name or a thing, no one's words. */
  private static final int FEWEST_WORDS = 3;

  /**
   * A cue that no list has must be this sure: the tagger has also learned beliefs and intentions,
   * which are no one's words.
   */
  private static final double SURE = 0.8;

  /** Contents that share this much of the shorter one are the same words told once. */
  private static final double SAME = 0.5;

  /** Verbs of the mind and of the will, and others that put no words into a mouth. */
  private static final Set<String> SILENT =
      Set.copyOf(Lexicon.words(TaggedRule.class, "silent_verbs.txt"));

  private static final String THAT = "that ";

  private static final String MARKS = "\"\u201c\u201d";

  private static final Frame[] PHRASES = {
    Frame.OBJECT,
    Frame.AS,
    Frame.OF,
    Frame.ABOUT,
    Frame.FOR,
    Frame.ON,
    Frame.AGAINST,
    Frame.INF,
    Frame.PLEA,
    Frame.NUMBER
  };

  private final Scene scene;

  TaggedRule(Scene scene) {
    this.scene = scene;
  }

  /** The sayings of rules, less what the tagger does not share, and the tagger's own. */
  List<Saying> complete(List<Saying> sayings) {
    if (scene.tellings().isEmpty()) {
      return sayings;
    }
    List<Saying> all =
        new ArrayList<>(
            sayings.stream().filter(s -> !isLoneGuess(s, sayings)).map(this::corrected).toList());
    for (Telling telling : scene.tellings()) {
      List<Saying> rivals = all.stream().filter(s -> isAtCue(s, telling)).toList();
      boolean shared = all.stream().anyMatch(saying -> hasWords(saying, telling));
      if (!shared && rivals.stream().allMatch(rival -> GUESSES.contains(rival.rule()))) {
        List<Saying> own = sayings(telling);
        if (!own.isEmpty()) {
          all.removeAll(rivals);
          all.addAll(own);
        }
      }
    }
    return all;
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
        .anyMatch(c -> ANSWERS.contains(c.entry().lemma()) || c.takes(Frame.NUMBER));
  }

  /**
   * The tagger's source where it is the core of the rule's, as where commas were lost, or where the
   * rule has taken a day for a speaker; else the rule's, which is right more often. A statement
   * keeps all its words, since they tell whose it is.
   */
  private Saying corrected(Saying saying) {
    Phrase own = saying.source();
    if (own == null) {
      return saying;
    }
    for (Telling telling : scene.tellings()) {
      Span source = telling.source();
      if (source != null && isAtCue(saying, telling)) {
        boolean core =
            own.span().contains(source)
                && source.contains(own.headToken().span())
                && !Plausible.isThing(own);
        boolean day = TIMES.contains(own.headToken().lemma().toLowerCase(Locale.ROOT));
        Optional<Phrase> better =
            core ? Optional.of(narrowed(own, source)) : day ? phrase(source) : Optional.empty();
        return better.map(saying::withSource).orElse(saying);
      }
    }
    return saying;
  }

  private static Phrase narrowed(Phrase phrase, Span span) {
    List<Integer> words = phrase.sentence().tokensIn(span);
    return words.contains(phrase.head())
        ? new Phrase(phrase.sentence(), phrase.head(), words.get(0), words.get(words.size() - 1))
        : phrase;
  }

  private static boolean isAtCue(Saying saying, Telling telling) {
    return saying.cue() != null && saying.cue().overlaps(telling.cue());
  }

  /** Whether a saying lays the words of a telling, or some of them, at a door. */
  private static boolean hasWords(Saying saying, Telling telling) {
    return telling.content().stream().anyMatch(piece -> isSame(saying, piece));
  }

  private static boolean isSame(Saying saying, Span piece) {
    Span one = saying.content();
    int shared = Math.min(one.end(), piece.end()) - Math.max(one.start(), piece.start());
    return shared > SAME * Math.min(one.length(), piece.length());
  }

  private List<Saying> sayings(Telling telling) {
    Optional<Phrase> source = Optional.ofNullable(telling.source()).flatMap(this::phrase);
    Optional<Voice> voice = source.flatMap(speaker -> voice(telling, speaker));
    if (voice.isEmpty() || isTold(telling, source.get())) {
      return List.of();
    }
    List<Saying> found = new ArrayList<>();
    for (Span piece : telling.content()) {
      content(piece)
          .filter(span -> isWords(piece, span, voice.get()))
          .ifPresent(span -> found.addAll(sayings(source.get(), voice.get(), span)));
    }
    return found;
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

  /** The words that name who speaks, where they can be someone who does and is not "I" or "you". */
  private Optional<Phrase> phrase(Span span) {
    for (Sentence sentence : scene.sentences()) {
      List<Integer> words = sentence.tokensIn(span);
      if (!words.isEmpty()) {
        return head(sentence, words)
            .map(head -> new Phrase(sentence, head, words.get(0), words.get(words.size() - 1)))
            .filter(phrase -> !FirstPerson.isFirstPerson(phrase.headToken()))
            .filter(phrase -> Plausible.isSpeaker(phrase.headToken()) || Plausible.isThing(phrase));
      }
    }
    return Optional.empty();
  }

  /** The noun that governs the others; without a parse the last before a preposition or comma. */
  private static Optional<Integer> head(Sentence sentence, List<Integer> words) {
    Integer last = null;
    for (int word : words) {
      Token token = sentence.token(word);
      if (Phrases.isHead(token) && sentence.isParsed() && !words.contains(sentence.head(word))) {
        return Optional.of(word);
      }
      if (last != null && (token.tag().equals("IN") || token.tag().equals(","))) {
        break;
      }
      if (Phrases.isHead(token) && !token.tag().equals("DT")) {
        last = word;
      }
    }
    return Optional.ofNullable(last);
  }

  /**
   * The word of a cue that says that someone speaks, and how.
   *
   * @param cue the word; null where a mere mark stands between a name and words
   * @param speech whether it is listed as a word of speech: clauses are content without a "that"
   * @param takesPhrase whether a mere phrase may be its content
   */
  private record Voice(@Nullable Span cue, Stance stance, boolean speech, boolean takesPhrase) {

    static Voice of(Sentence sentence, int word, CueVerb verb) {
      return new Voice(
          sentence.spanOf(word, word), verb.stance(), verb.takes(Frame.SAY), verb.takes(PHRASES));
    }
  }

  private Optional<Voice> voice(Telling telling, Phrase source) {
    if (scene.words(telling.cue()).chars().noneMatch(Character::isLetter)) {
      return telling.score() < SURE || Plausible.isThing(source) || isQuestion(telling)
          ? Optional.empty()
          : Optional.of(new Voice(null, Stance.NEUTRAL, true, false));
    }
    for (Sentence sentence : scene.sentences()) {
      List<Integer> words = sentence.tokensIn(telling.cue());
      if (!words.isEmpty()) {
        return voice(sentence, words, telling.score());
      }
    }
    return Optional.empty();
  }

  /**
   * By the first verb that is listed, else by a noun, else by a verb that the tagger is sure of.
   */
  private static Optional<Voice> voice(Sentence sentence, List<Integer> words, double score) {
    for (int word : words) {
      Optional<CueVerb> verb = CueLexicon.ENGLISH.verb(sentence.token(word).lemma());
      if (verb.isPresent() && isVerb(sentence, word)) {
        return Cues.isAsserted(sentence, word) && !verb.get().takes(Frame.SHOW, Frame.RELAY)
            ? Optional.of(Voice.of(sentence, word, verb.get()))
            : Optional.empty();
      }
    }
    Optional<Voice> noun = noun(sentence, words);
    return noun.isPresent() || score < SURE ? noun : unlisted(sentence, words);
  }

  /** Not {@code the widely criticised plan}. */
  private static boolean isVerb(Sentence sentence, int word) {
    return sentence.token(word).isVerb() && !sentence.isRelation(word, "amod", "compound");
  }

  /** What an interviewer asks behind a name and a colon is nobody's word. */
  private boolean isQuestion(Telling telling) {
    return telling.content().stream().anyMatch(piece -> scene.words(piece).contains("?"));
  }

  private static Optional<Voice> noun(Sentence sentence, List<Integer> words) {
    for (int word : words) {
      Optional<Stance> stance = CueLexicon.ENGLISH.noun(sentence.token(word).lemma());
      if (stance.isPresent() && sentence.token(word).isNoun()) {
        return Optional.of(new Voice(sentence.spanOf(word, word), stance.get(), true, false));
      }
    }
    return Optional.empty();
  }

  private static Optional<Voice> unlisted(Sentence sentence, List<Integer> words) {
    boolean silent =
        words.stream().map(sentence::token).anyMatch(token -> SILENT.contains(token.lemma()));
    return words.stream()
        .filter(word -> isVerb(sentence, word))
        .findFirst()
        .filter(verb -> !silent && Cues.isAsserted(sentence, verb))
        .map(verb -> new Voice(sentence.spanOf(verb, verb), Stance.NEUTRAL, false, false));
  }

  private Optional<Span> content(Span piece) {
    String text = scene.document().text();
    int start = opensWith(piece, THAT) ? piece.start() + THAT.length() : piece.start();
    return start < piece.end()
        ? ContentSpan.of(text, start, piece.end()).map(this::withoutLoneMarks)
        : Optional.empty();
  }

  /** A mark at an edge whose fellow stands elsewhere is no part of the words. */
  private Span withoutLoneMarks(Span content) {
    String words = scene.words(content);
    long marks = words.chars().filter(c -> MARKS.indexOf(c) >= 0).count();
    if (marks != 1) {
      return content;
    }
    if (MARKS.indexOf(words.charAt(0)) >= 0) {
      return new Span(content.start() + 1, content.end());
    }
    boolean last = MARKS.indexOf(words.charAt(words.length() - 1)) >= 0;
    return last ? new Span(content.start(), content.end() - 1) : content;
  }

  private boolean opensWith(Span piece, String word) {
    return scene.document().text().regionMatches(true, piece.start(), word, 0, word.length());
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
    String[] words = said.split("\\s+", -1);
    if (words.length < FEWEST_WORDS || QUESTIONS.contains(words[0].toLowerCase(Locale.ROOT))) {
      return false;
    }
    if (voice.cue() == null || content.start() < voice.cue().start()) {
      return voice.speech() && hasVerb(content);
    }
    boolean clause = hasVerb(content) && (voice.speech() || opensWith(piece, THAT));
    return clause || voice.takesPhrase();
  }

  private boolean hasVerb(Span content) {
    return scene.sentences().stream()
        .filter(sentence -> sentence.span().overlaps(content))
        .flatMap(sentence -> sentence.tokensIn(content).stream().map(sentence::token))
        .anyMatch(TaggedRule::isFinite);
  }

  private static boolean isFinite(Token token) {
    return token.tag().equals("MD")
        || (token.isVerb() && !token.tag().equals("VBG") && !token.tag().equals("VB"));
  }
}
