package org.stemma.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.place.Atlas;
import org.stemma.time.CalendarWords;

/** Finds the personal name at the end of a noun phrase: "Governor Emil Korsand". */
final class PersonNames {

  /** First and last token of the name. */
  record Range(int first, int last) {

    boolean isFull() {
      return last > first;
    }
  }

  /** What is left of "I'll" or "they're" where apostrophes are lost. */
  private static final Set<String> NEVER =
      Set.of(
          "ill", "im", "ive", "id", "were", "weve", "theyre", "theyve", "dont", "thats", "theres",
          "its", "hes", "shes", "youre", "whats", "cant", "wont", "didnt", "doesnt", "isnt",
          "wasnt", "god", "allah", "islam");

  /** Syllables of given names that a hyphen joins are no longer. */
  private static final int LONGEST_SYLLABLE = 5;

  private final Callings callings;
  private final Atlas atlas;
  private final PlaceWords places;

  PersonNames(Callings callings, Atlas atlas, PlaceWords places) {
    this.callings = callings;
    this.atlas = atlas;
    this.places = places;
  }

  Optional<Range> in(Scene scene, Scene.Line line, NounPhrase phrase) {
    Token head = phrase.headToken();
    if (phrase.isPronoun() || !isNameLike(head) || isBody(line.sentence(), phrase.head())) {
      return Optional.empty();
    }
    Range range = whole(line.sentence(), range(line, phrase));
    boolean titled = range.first() > phrase.core() && isTitle(line.sentence(), range.first() - 1);
    boolean person =
        head.name() == Token.Name.PERSON
            && !isPlace(scene, phrase, range)
            && (range.isFull() || isActing(line.sentence(), phrase));
    return titled
            || person
            || isReporter(line, phrase, range)
            || isUnknownSpeaker(line, phrase, range)
        ? Optional.of(range)
        : Optional.empty();
  }

  private static boolean isNameLike(Token head) {
    return (head.isProperNoun() || head.name() == Token.Name.PERSON)
        && Character.isUpperCase(head.word().charAt(0))
        && head.word().length() > 1
        && !isNever(Folding.word(head.word()));
  }

  /** Days and months but for May, who may be one, and words that are never a name. */
  private static boolean isNever(String word) {
    boolean isTime = CalendarWords.isWeekday(word) || CalendarWords.isMonth(word);
    return NEVER.contains(word) || (isTime && !word.equals("may") && word.length() > 3);
  }

  private boolean isBody(Sentence sentence, int token) {
    return callings.at(sentence, token, token).filter(c -> c.is(Calling.Role.BODY)).isPresent();
  }

  private Range range(Scene.Line line, NounPhrase phrase) {
    boolean recognised = phrase.headToken().name() == Token.Name.PERSON;
    int first = phrase.head();
    while (first > phrase.core() && belongs(line, first - 1, recognised)) {
      first--;
    }
    while (first < phrase.head()
        && (!line.sentence().token(first).isNoun() || isOfOffice(line.sentence(), first))) {
      first++;
    }
    return new Range(first, phrase.head());
  }

  /** "Moon Jae-in": what a hyphen joins to the head, whatever the tagger makes of it. */
  private static Range whole(Sentence sentence, Range range) {
    int part = range.last() + 2;
    boolean joined =
        range.first() < range.last()
            && part < sentence.size()
            && sentence.token(part - 1).word().equals("-")
            && sentence.token(part).span().start() == sentence.token(range.last()).span().end() + 1
            && !sentence.token(part).isVerb()
            && !sentence.token(part).tag().startsWith("J")
            && sentence.token(part).word().length() <= LONGEST_SYLLABLE;
    return joined ? new Range(range.first(), part) : range;
  }

  private boolean belongs(Scene.Line line, int token, boolean recognised) {
    Sentence sentence = line.sentence();
    Token it = sentence.token(token);
    if (it.tag().equals("HYPH")) {
      return it.word().equals("-")
          && token > 0
          && (isParticle(sentence.token(token - 1))
              || isDouble(sentence.token(token - 1), sentence.token(token + 1)));
    }
    return it.isProperNoun()
        && !isTitle(sentence, token)
        && Character.isLetter(it.word().charAt(0))
        && (!recognised || it.name() != Token.Name.LOCATION)
        && (isHyphen(sentence, token + 1) || !places.isPlace(it.word()))
        && line.matchAt(token).filter(m -> !isPerson(m)).isEmpty();
  }

  /** "Secretary of State Rex Doyle": "State" belongs to the office. */
  private static boolean isOfOffice(Sentence sentence, int token) {
    return token > 1
        && sentence.token(token).word().equals("State")
        && sentence.token(token - 1).lemma().equals("of");
  }

  private static boolean isPerson(NameMatch match) {
    return match.naming() instanceof Naming.Known known
        && (known.entry().nature() == Nature.PERSON || match.first() == match.last());
  }

  private static boolean isHyphen(Sentence sentence, int token) {
    return sentence.token(token).tag().equals("HYPH");
  }

  /** "al-Homsi", "Ben-Gvir", "Jean-Pierre", but not "Major-General". */
  private boolean isParticle(Token token) {
    return token.word().length() <= 5 && callings.of(Folding.word(token.word())).isEmpty();
  }

  /** "Vallaud-Belkacem": both halves are names, "Major-General" is none. */
  private boolean isDouble(Token first, Token second) {
    return first.isProperNoun()
        && second.name() == Token.Name.PERSON
        && first.name() == Token.Name.PERSON
        && callings.of(Folding.word(first.word())).isEmpty();
  }

  private boolean isTitle(Sentence sentence, int token) {
    return token >= 0
        && callings.at(sentence, token, token).filter(PersonNames::isOfHumans).isPresent();
  }

  static boolean isOfHumans(Calling calling) {
    return switch (calling.role()) {
      case OFFICE, HUMAN, ARMED, OPPOSITION -> true;
      case KIN, BODY, STATEMENT -> false;
    };
  }

  private boolean isPlace(Scene scene, NounPhrase phrase, Range range) {
    Token head = phrase.headToken();
    return !range.isFull()
        && (places.isPlace(head.word())
            || atlas.mentionAt(scene.document(), head.span().start()).isPresent());
  }

  /** "NPR's Ofeibea Quist": two names after an outlet's are its reporter. */
  private boolean isReporter(Scene.Line line, NounPhrase phrase, Range range) {
    boolean two = range.first() == phrase.core() && range.isFull();
    return two
        && Acting.speaks(line.sentence(), phrase, callings)
        && callings.at(line.sentence(), range.first(), range.last()).isEmpty()
        && line.ownerOf(phrase)
            .flatMap(owner -> line.matchAt(owner.head()))
            .filter(PersonNames::isMedia)
            .isPresent();
  }

  private static boolean isMedia(NameMatch match) {
    return match.naming() instanceof Naming.Known known && known.entry().nature() == Nature.MEDIA;
  }

  /** "said Noha 45", "Ahmed said": one unknown capitalised word with an age or a word of saying. */
  private boolean isUnknownSpeaker(Scene.Line line, NounPhrase phrase, Range range) {
    Token head = phrase.headToken();
    return !range.isFull()
        && phrase.first() == phrase.head()
        && head.tag().equals("NNP")
        && head.name() == Token.Name.NONE
        && head.word().chars().skip(1).allMatch(Character::isLowerCase)
        && callings.at(line.sentence(), phrase.head(), phrase.head()).isEmpty()
        && !places.isPlace(head.word())
        && (isAge(line.sentence(), phrase.head() + 1)
            || Acting.speaks(line.sentence(), phrase, callings));
  }

  /** A single word that the recogniser takes for a person must also be used like one. */
  private boolean isActing(Sentence sentence, NounPhrase phrase) {
    return sentence.isRelation(phrase.head(), "nsubj", "nmod:poss", "obj", "conj", "appos", "root")
        || isAge(sentence, phrase.head() + 1)
        || isIntroduced(sentence, phrase.first() - 1)
        || Acting.speaks(sentence, phrase, callings);
  }

  /** "gave her name as Marta", "a man named Ahmad". */
  private static boolean isIntroduced(Sentence sentence, int before) {
    return before >= 0
        && switch (sentence.token(before).word()) {
          case "as", "named", "called" -> true;
          default -> false;
        };
  }

  private static boolean isAge(Sentence sentence, int token) {
    return token < sentence.size() && sentence.token(token).word().matches("[1-9][0-9]");
  }

  /** The words of the name. */
  static List<String> words(Sentence sentence, Range range, String text) {
    List<String> words = new ArrayList<>();
    for (String word : sentence.spanOf(range.first(), range.last()).in(text).split("\\s+", -1)) {
      if (!word.isBlank()) {
        words.add(word);
      }
    }
    return words;
  }
}
