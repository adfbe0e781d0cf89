package org.stemma.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.place.Atlas;

/** Finds the personal name at the end of a noun phrase: "Governor Talal Barazi". */
final class PersonNames {

  /** First and last token of the name. */
  record Range(int first, int last) {

    boolean isFull() {
      return last > first;
    }
  }

  private final Callings callings;
  private final Atlas atlas;

  PersonNames(Callings callings, Atlas atlas) {
    this.callings = callings;
    this.atlas = atlas;
  }

  Optional<Range> in(Scene scene, Scene.Line line, NounPhrase phrase) {
    Token head = phrase.headToken();
    if (phrase.isPronoun() || (!head.isProperNoun() && head.name() != Token.Name.PERSON)) {
      return Optional.empty();
    }
    Range range = range(line, phrase);
    boolean titled = range.first() > phrase.core() && isTitle(line.sentence(), range.first() - 1);
    boolean person = head.name() == Token.Name.PERSON && !isPlace(scene, phrase, range);
    return (titled || person) && isName(line.sentence(), range)
        ? Optional.of(range)
        : Optional.empty();
  }

  private Range range(Scene.Line line, NounPhrase phrase) {
    Sentence sentence = line.sentence();
    boolean recognised = phrase.headToken().name() == Token.Name.PERSON;
    int first = phrase.head();
    while (first > phrase.core() && belongs(line, first - 1, recognised)) {
      first--;
    }
    while (first < phrase.head() && !sentence.token(first).isNoun()) {
      first++;
    }
    return new Range(first, phrase.head());
  }

  private boolean belongs(Scene.Line line, int token, boolean recognised) {
    Sentence sentence = line.sentence();
    Token it = sentence.token(token);
    if (it.tag().equals("HYPH")) {
      return !isTitle(sentence, token - 1) && token > 0 && isArticle(sentence.token(token - 1));
    }
    return it.isProperNoun()
        && !isTitle(sentence, token)
        && (!recognised || it.name() != Token.Name.LOCATION)
        && line.matchAt(token).filter(m -> !(m.naming() instanceof Naming.Known)).isEmpty();
  }

  private static boolean isArticle(Token token) {
    return token.word().length() <= 5;
  }

  private boolean isTitle(Sentence sentence, int token) {
    return token >= 0
        && callings
            .at(sentence, token, token)
            .filter(c ->
                c.is(Calling.Role.OFFICE) || c.is(Calling.Role.HUMAN) || c.is(Calling.Role.ARMED))
            .isPresent();
  }

  private boolean isPlace(Scene scene, NounPhrase phrase, Range range) {
    return !range.isFull()
        && atlas.mentionAt(scene.document(), phrase.headToken().span().start()).isPresent();
  }

  private static boolean isName(Sentence sentence, Range range) {
    return Character.isUpperCase(sentence.token(range.last()).word().charAt(0))
        && sentence.token(range.last()).word().length() > 1;
  }

  /** The words of the name; an Arabic article is joined to its noun. */
  static List<String> words(Sentence sentence, Range range, String text) {
    String written = sentence.spanOf(range.first(), range.last()).in(text);
    List<String> words = new ArrayList<>(List.of(written.split("\\s+")));
    words.removeIf(String::isBlank);
    return words;
  }
}
