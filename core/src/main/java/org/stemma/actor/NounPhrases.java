package org.stemma.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.time.CalendarWords;

/**
 * Cuts sentences into noun phrases by parts of speech alone, so that a wrong parse or a lost comma
 * does no harm: "a monitor the Syrian Observatory said" gives two phrases.
 */
final class NounPhrases {

  private static final Set<String> TIMES =
      Set.of(
          "night",
          "morning",
          "evening",
          "afternoon",
          "week",
          "month",
          "year",
          "day",
          "yesterday",
          "today",
          "weekend",
          "hour",
          "hours",
          "days",
          "weeks",
          "months",
          "years");

  private static final Set<String> APPOSED =
      Set.of(
          "spokesman",
          "spokeswoman",
          "head",
          "director",
          "chief",
          "leader",
          "commander",
          "founder",
          "member",
          "resident",
          "activist",
          "doctor",
          "teacher",
          "analyst",
          "professor",
          "governor",
          "mayor",
          "minister",
          "president",
          "chairman",
          "coordinator",
          "representative",
          "lawyer");

  private final Sentence sentence;
  private final List<NounPhrase> phrases = new ArrayList<>();

  private NounPhrases(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The phrases in order, not overlapping but for an owner that opens the next one's span. */
  static List<NounPhrase> of(Sentence sentence) {
    NounPhrases cutter = new NounPhrases(sentence);
    cutter.cut();
    return cutter.phrases;
  }

  private void cut() {
    int owner = -1;
    int i = 0;
    while (i < sentence.size()) {
      if (sentence.token(i).tag().equals("PRP")) {
        phrases.add(NounPhrase.upTo(sentence, i, i, i, -1));
        owner = -1;
        i++;
      } else if (opens(i)) {
        if (sentence.token(i).tag().equals("PRP$")) {
          phrases.add(NounPhrase.upTo(sentence, i, i, i, -1));
          owner = i;
        }
        int end = end(i);
        int head = lastNoun(i, end);
        if (head >= 0) {
          phrases.add(NounPhrase.upTo(sentence, i, core(i, head), head, owner));
        }
        owner = head >= 0 && head == end - 1 && isTagged(end, "POS") ? spanStart(i, owner) : -1;
        i = owner >= 0 ? end + 1 : Math.max(end, i + 1);
      } else {
        owner = -1;
        i++;
      }
    }
  }

  private static int spanStart(int first, int owner) {
    return owner >= 0 ? owner : first;
  }

  private boolean opens(int i) {
    Token token = sentence.token(i);
    return switch (token.tag()) {
      case "DT", "PDT", "PRP$", "JJ", "JJR", "JJS", "CD", "AFX" -> true;
      case "VBN", "VBG" ->
          i + 1 < sentence.size() && sentence.token(i + 1).isNoun() && !isVerbal(i);
      default -> token.isNoun();
    };
  }

  /** "is fighting rebels", "the assault, forcing troops": the participle governs the noun. */
  private boolean isVerbal(int i) {
    return i == 0
        || sentence.token(i).lemma().equals("include")
        || sentence.token(i - 1).isNoun()
        || sentence.token(i - 1).word().equals(",")
        || sentence.isRelation(i, "root", "advcl", "acl", "xcomp", "ccomp", "conj");
  }

  private int end(int start) {
    int i = start + 1;
    while (i < sentence.size() && continues(i)) {
      i++;
    }
    return i;
  }

  private boolean continues(int i) {
    Token token = sentence.token(i);
    Token before = sentence.token(i - 1);
    if (isNumber(token)) {
      return !before.isNoun();
    }
    return switch (token.tag()) {
      case "DT", "PDT", "PRP$", "PRP" -> before.tag().equals("PDT");
      case "HYPH" ->
          !token.word().equals("/") && i + 1 < sentence.size() && continuesAfterHyphen(i + 1);
      case "JJ", "JJR", "JJS", "AFX" -> isPremodifier(i);
      case "VBN", "VBG" ->
          before.tag().equals("HYPH")
              || (!before.isNoun() && i + 1 < sentence.size() && isTaggedLike(i + 1, "NN", "JJ"));
      case "SYM" -> false;
      case "-RRB-" ->
          token.word().equals("]") && i + 1 < sentence.size() && sentence.token(i + 1).isNoun();
      default ->
          token.isNoun()
              && !isAfterTime(i)
              && !isApposed(i)
              && !isTimeAfterPerson(i)
              && !isNameAfterMany(i);
    };
  }

  /** "Yahya Aridi spokesman for the council": where commas are lost a title may follow a name. */
  private boolean isApposed(int i) {
    return sentence.token(i - 1).name() == Token.Name.PERSON
        && sentence.token(i).tag().equals("NN")
        && APPOSED.contains(sentence.token(i).lemma());
  }

  private boolean isTime(int i) {
    String word = Folding.word(sentence.token(i).word());
    return TIMES.contains(word) || CalendarWords.isWeekday(word);
  }

  /** "Spokesman Ola Brandt today said": the day belongs to the saying. */
  private boolean isTimeAfterPerson(int i) {
    return sentence.token(i - 1).name() == Token.Name.PERSON && isTime(i);
  }

  /** "killing 40 attackers Russias ministry said": a plural and a name meet where a comma was. */
  private boolean isNameAfterMany(int i) {
    Token before = sentence.token(i - 1);
    return before.tag().equals("NNS")
        && Character.isLowerCase(before.word().charAt(0))
        && sentence.token(i).isProperNoun()
        && Character.isUpperCase(sentence.token(i).word().charAt(0));
  }

  /** "By Friday night Lersa Valley News": a time and a name are two phrases. */
  private boolean isAfterTime(int i) {
    return sentence.token(i).isNoun() && isTime(i - 1) && !isTime(i);
  }

  private static boolean isNumber(Token token) {
    return token.tag().equals("CD") || Character.isDigit(token.word().charAt(0));
  }

  /**
   * Where commas are lost an adjective after a common noun or a person's name opens another phrase:
   * "In return pro-regime fighters left", "Noha small children".
   */
  private boolean isPremodifier(int i) {
    Token before = sentence.token(i - 1);
    boolean afterPerson =
        before.name() == Token.Name.PERSON && sentence.token(i).name() != Token.Name.PERSON;
    boolean afterCommon = before.isNoun() && !before.isProperNoun() && !isOfState(i);
    return !afterPerson && !afterCommon;
  }

  /** "government military posts", "UN aid chief". */
  private boolean isOfState(int i) {
    return switch (sentence.token(i).lemma()) {
      case "military", "chief", "general", "representative", "official" -> true;
      default -> false;
    };
  }

  private boolean continuesAfterHyphen(int i) {
    Token token = sentence.token(i);
    return token.isNoun() || isTaggedLike(i, "JJ", "VBN", "VBG", "CD");
  }

  private int lastNoun(int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (sentence.token(i).isNoun() && !isNumber(sentence.token(i))) {
        return i;
      }
    }
    return -1;
  }

  private int core(int start, int head) {
    int i = start;
    while (i < head && isTaggedLike(i, "DT", "PDT", "PRP$")) {
      i++;
    }
    return i;
  }

  private boolean isTagged(int i, String tag) {
    return i < sentence.size() && sentence.token(i).tag().equals(tag);
  }

  private boolean isTaggedLike(int i, String... tags) {
    for (String tag : tags) {
      if (sentence.token(i).tag().startsWith(tag)) {
        return true;
      }
    }
    return false;
  }
}
