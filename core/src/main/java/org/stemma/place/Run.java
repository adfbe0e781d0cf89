package org.stemma.place;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/** Tokens in a row that may be one name: capitals, with Arabic articles and hyphens between. */
record Run(int first, int end) {

  /** Small words within names. */
  private static final Set<String> CONNECTORS =
      Set.of(
          "of", "the", "and", "de", "du", "des", "la", "las", "los", "del", "da", "do", "dos", "di",
          "d'", "upon", "on", "le", "les", "au", "sur", "en", "-", "e", "y", "kwa", "am", "'s",
          "’s");

  private static final int MOST_CONNECTORS = 3;

  private static final int LONGEST_REST = 3;

  /** The run that begins at a token, null where no name can begin. */
  static @Nullable Run at(Sentence sentence, int first, Keys keys) {
    int start = isArticleAhead(sentence, first) ? skipArticle(sentence, first) : first;
    if (!isNamed(sentence, start)) {
      return null;
    }
    int end = start + 1;
    for (int next = next(sentence, end); next > end; next = next(sentence, end)) {
      end = next;
    }
    boolean isDirection = end == first + 1 && PlaceWords.direction(sentence.lower(first)) != null;
    return isDirection || isHeldBy(sentence, end)
        ? null
        : longer(sentence, new Run(first, end), keys);
  }

  /** "Democratic Republic of the Congo", "Bosnia and Herzegovina": where the lists know it so. */
  private static Run longer(Sentence sentence, Run run, Keys keys) {
    int next = run.end;
    for (int words = 0; words < MOST_CONNECTORS && isConnector(sentence.lower(next)); words++) {
      next++;
    }
    if (next == run.end || !isCapital(sentence, next)) {
      return run;
    }
    for (int end = Math.min(next + LONGEST_REST, sentence.size()); end > next; end--) {
      String surface = surface(sentence, run.first, end);
      if (isCapital(sentence, end - 1) && keys.isName(keys.of(surface))) {
        return new Run(run.first, end);
      }
    }
    return run;
  }

  private static boolean isConnector(String word) {
    return CONNECTORS.contains(word);
  }

  /** "rebel-held" after a name, as in "Iran-backed", makes it no place. */
  private static boolean isHeldBy(Sentence sentence, int end) {
    return sentence.lower(end).equals("-")
        && isAdjacent(sentence, end)
        && isAdjacent(sentence, end + 1)
        && !sentence.lower(end + 1).isEmpty()
        && Character.isLowerCase(sentence.lower(end + 1).charAt(0));
  }

  /** Index after the next piece of the name, the end itself where it ends. */
  private static int next(Sentence sentence, int end) {
    if (sentence.lower(end).equals("-") && isAdjacent(sentence, end)) {
      int after = end + 1;
      boolean continues = isCapital(sentence, after) || isArticleAhead(sentence, after);
      return continues && isAdjacent(sentence, after) ? after + 1 : end;
    }
    if (isArticleAhead(sentence, end)) {
      return skipArticle(sentence, end) + 1;
    }
    return isNamed(sentence, end) && isSameName(sentence, end - 1, end) ? end + 1 : end;
  }

  private static boolean isSameName(Sentence sentence, int before, int at) {
    Token.Name left = sentence.token(before).name();
    Token.Name right = sentence.token(at).name();
    return left == right || (left == Token.Name.NONE && sentence.lower(before).equals("-"));
  }

  /** "al-Bab", "ez Zor": an article in lower case with a capital behind it. */
  private static boolean isArticleAhead(Sentence sentence, int at) {
    return PlaceWords.isArticle(sentence.lower(at))
        && skipArticle(sentence, at) > at
        && isCapital(sentence, skipArticle(sentence, at))
        && (sentence.lower(at + 1).equals("-") || !isCommonWord(sentence, at));
  }

  private static boolean isCommonWord(Sentence sentence, int at) {
    String word = sentence.lower(at);
    return word.equals("as") || word.equals("at") || word.equals("an") || word.equals("ad");
  }

  private static int skipArticle(Sentence sentence, int at) {
    return sentence.lower(at + 1).equals("-") ? at + 2 : at + 1;
  }

  private static boolean isAdjacent(Sentence sentence, int at) {
    return at > 0
        && at < sentence.size()
        && sentence.token(at - 1).span().end() == sentence.token(at).span().start();
  }

  static boolean isCapital(Sentence sentence, int at) {
    return at >= 0
        && at < sentence.size()
        && Character.isUpperCase(sentence.token(at).word().codePointAt(0));
  }

  private static boolean isNamed(Sentence sentence, int at) {
    if (!isCapital(sentence, at) || PlaceWords.isNoName(sentence.lower(at))) {
      return false;
    }
    Token token = sentence.token(at);
    return token.isProperNoun()
        || token.name() == Token.Name.LOCATION
        || (at > 0 && token.isNoun());
  }

  /** What the recogniser takes the run for: the kind of its last named token. */
  Token.Name name(Sentence sentence) {
    Token.Name name = Token.Name.NONE;
    for (int i = first; i < end; i++) {
      if (sentence.token(i).name() != Token.Name.NONE) {
        name = sentence.token(i).name();
      }
    }
    return name;
  }

  String surface(Sentence sentence) {
    return surface(sentence, first, end);
  }

  /** The words as written, without the spaces that the tokens do not have. */
  static String surface(Sentence sentence, int first, int end) {
    StringBuilder surface = new StringBuilder();
    for (int i = first; i < end; i++) {
      if (i > first && !isAdjacent(sentence, i)) {
        surface.append(' ');
      }
      surface.append(sentence.token(i).word());
    }
    return surface.toString();
  }
}
