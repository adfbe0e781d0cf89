package org.stemma.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.time.CalendarWords;

/**
 * A verb with its logical subject and object, seen through passive, relative, participial and
 * shared-subject forms.
 *
 * @param verb the verb
 * @param passive whether it is in the passive
 * @param subject who does it, or {@link #NONE}
 * @param object to whom or what it is done, or {@link #NONE}
 */
record Clause(int verb, boolean passive, int subject, int object) {

  /** No such word. */
  static final int NONE = -1;

  /** Tags of words that may stand in a noun phrase before its noun. */
  private static final Pattern OPENS_NOUN = Pattern.compile("DT|JJ.?|CD|POS|PRP\\$|HYPH|VBN");

  /** How far a shared subject is followed up the tree. */
  private static final int LONGEST_CHAIN = 6;

  private static final Set<String> TIMES =
      Set.of(
          "morning",
          "afternoon",
          "evening",
          "night",
          "noon",
          "midnight",
          "dawn",
          "nightfall",
          "time",
          "end",
          "today",
          "tomorrow",
          "now");

  private static final Set<String> SPELLS =
      Set.of("minute", "hour", "day", "week", "month", "year", "moment");

  static Clause of(Sentence sentence, int verb) {
    boolean passive = isPassive(sentence, verb);
    int surface = surfaceSubject(sentence, verb, 0);
    if (passive) {
      return new Clause(verb, true, agent(sentence, verb), surface);
    }
    int object = sentence.child(verb, "obj").orElse(NONE);
    if (object == NONE) {
      object = relativeObject(sentence, verb, surface);
    }
    if (object == NONE) {
      object = sharedObject(sentence, verb);
    }
    if (object == NONE && !sentence.isRelation(verb, "acl:relcl")) {
      object = nextNoun(sentence, verb);
    }
    return new Clause(verb, false, surface, object);
  }

  private static boolean isPassive(Sentence sentence, int verb) {
    String tag = sentence.token(verb).tag();
    if (sentence.child(verb, "aux:pass", "nsubj:pass").isPresent()) {
      return true;
    }
    if (!tag.equals("VBN") && !tag.equals("VBD")) {
      return false;
    }
    if (sentence.relation(verb).equals("acl")
        || (sentence.isRelation(verb, "amod") && tag.equals("VBN"))) {
      return sentence.child(verb, "obj").isEmpty();
    }
    return tag.equals("VBN")
        && sentence.child(verb, "aux", "obj").isEmpty()
        && (agent(sentence, verb) != NONE
            || (sentence.child(verb, "nsubj").isEmpty() && isJoinedToPassive(sentence, verb)));
  }

  private static boolean isJoinedToPassive(Sentence sentence, int verb) {
    return sentence.isRelation(verb, "conj")
        && sentence.child(sentence.head(verb), "aux:pass", "nsubj:pass").isPresent();
  }

  /** The word after "by" in the passive. */
  private static int agent(Sentence sentence, int verb) {
    for (int child : sentence.children(verb, "obl")) {
      if (sentence.children(child, "case").stream()
              .anyMatch(c -> sentence.token(c).lemma().equals("by"))
          && !isTime(sentence, child)) {
        return child;
      }
    }
    return NONE;
  }

  /** "by Sunday" names no one. */
  private static boolean isTime(Sentence sentence, int word) {
    String lemma = sentence.token(word).lemma().toLowerCase(Locale.ROOT);
    return TIMES.contains(lemma)
        || CalendarWords.isWeekday(lemma)
        || Character.isDigit(lemma.charAt(0));
  }

  /** The nearest noun phrase before a finite verb, for a parse that hung it elsewhere. */
  private static int previousNoun(Sentence sentence, int verb) {
    int i = verb - 1;
    while (i >= 0) {
      String tag = sentence.token(i).tag();
      if (tag.equals(",")) {
        int opening = insertion(sentence, i);
        if (opening < 0) {
          return NONE;
        }
        i = opening - 1;
      } else if (isFinite(tag)) {
        return NONE;
      } else if (tag.startsWith("NN") && sentence.children(i, "case").isEmpty()) {
        return isTime(sentence, i) ? NONE : i;
      } else {
        i--;
      }
    }
    return NONE;
  }

  /** The comma that opens ", backed by jets," before the comma that closes it, else -1. */
  private static int insertion(Sentence sentence, int closing) {
    for (int i = closing - 1; i > 0; i--) {
      if (sentence.token(i).tag().equals(",")) {
        String next = sentence.token(i + 1).tag();
        return next.equals("VBN") || next.startsWith("W") ? i : NONE;
      }
    }
    return NONE;
  }

  private static boolean isFinite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  private static int surfaceSubject(Sentence sentence, int verb, int depth) {
    int found = parsedSubject(sentence, verb, depth);
    boolean mayStandBefore = found == NONE && isFinite(sentence.token(verb).tag());
    return mayStandBefore ? previousNoun(sentence, verb) : found;
  }

  private static int parsedSubject(Sentence sentence, int verb, int depth) {
    int own = sentence.child(verb, "nsubj").orElse(NONE);
    if (own != NONE) {
      return antecedent(sentence, verb, real(sentence, own));
    }
    int head = sentence.head(verb);
    if (head < 0 || depth > LONGEST_CHAIN) {
      return NONE;
    }
    if (sentence.relation(verb).equals("dep") && isFinite(sentence.token(verb).tag())) {
      int before = previousNoun(sentence, verb);
      if (before != NONE) {
        return before;
      }
    }
    if (isHungOnPlace(sentence, verb, head)) {
      return surfaceSubject(sentence, governor(sentence, head), depth + 1);
    }
    if (sentence.relation(verb).equals("acl") || sentence.isRelation(verb, "amod")) {
      return head;
    }
    if (sentence.isRelation(verb, "acl:relcl")) {
      return head;
    }
    if (sentence.isRelation(verb, "conj", "xcomp", "advcl", "dep", "ccomp", "obl", "nmod")
        && sentence.token(head).isVerb()) {
      return inherited(sentence, verb, head, depth);
    }
    return NONE;
  }

  /** "attacked the camp near Aleppo, killing ten": no town kills. */
  private static boolean isHungOnPlace(Sentence sentence, int verb, int head) {
    return sentence.relation(verb).equals("acl")
        && sentence.token(verb).tag().equals("VBG")
        && (sentence.token(head).name() == Token.Name.LOCATION || isTime(sentence, head))
        && governor(sentence, head) != NONE;
  }

  private static int governor(Sentence sentence, int word) {
    int at = word;
    for (int step = 0; step < LONGEST_CHAIN && at >= 0; step++) {
      if (sentence.token(at).isVerb()) {
        return at;
      }
      at = sentence.head(at);
    }
    return NONE;
  }

  /** In "hours after troops left" the parser may take the hours for those who left. */
  private static int real(Sentence sentence, int subject) {
    return SPELLS.contains(sentence.token(subject).lemma())
        ? sentence.children(subject, "nmod").stream()
            .filter(n -> n > subject)
            .findFirst()
            .orElse(subject)
        : subject;
  }

  private static int inherited(Sentence sentence, int verb, int head, int depth) {
    if (sentence.isRelation(verb, "xcomp", "ccomp")
        && Governor.CONTROLLING.is(sentence.token(head).lemma())) {
      int object = of(sentence, head).object();
      if (object != NONE) {
        return object;
      }
    }
    if (Governor.ACCUSING.is(sentence.token(head).lemma())) {
      int accused = of(sentence, head).object();
      if (accused != NONE) {
        return accused;
      }
    }
    boolean isMisjoined =
        sentence.isRelation(verb, "conj")
            && isFinite(sentence.token(verb).tag())
            && sentence.token(head).tag().equals("VBN")
            && sentence.child(head, "aux").isEmpty()
            && sentence.head(head) >= 0;
    return surfaceSubject(sentence, isMisjoined ? sentence.head(head) : head, depth + 1);
  }

  /** What "which" and "who" stand for, else the word itself. */
  private static int antecedent(Sentence sentence, int verb, int word) {
    if (!sentence.token(word).tag().startsWith("W")) {
      return word;
    }
    int clause = verb;
    for (int step = 0; step < LONGEST_CHAIN && clause >= 0; step++) {
      if (sentence.isRelation(clause, "acl")) {
        return sentence.head(clause);
      }
      clause = sentence.head(clause);
    }
    return word;
  }

  /** In "the town that the army took", what is taken. */
  private static int relativeObject(Sentence sentence, int verb, int subject) {
    if (!sentence.isRelation(verb, "acl:relcl") || subject == sentence.head(verb)) {
      return NONE;
    }
    return sentence.head(verb);
  }

  /** The noun phrase right after a verb, for a parse that hung it elsewhere. */
  private static int nextNoun(Sentence sentence, int verb) {
    int noun = NONE;
    int end = Math.min(sentence.size(), verb + LONGEST_CHAIN + 2);
    for (int i = verb + 1; i < end; i++) {
      String tag = sentence.token(i).tag();
      boolean isPart = noun == NONE && tag.equals("DT") && i + 1 < end && isOf(sentence, i + 1);
      if (isPart) {
        i++;
      } else if (tag.startsWith("NN")) {
        noun = i;
      } else if (!OPENS_NOUN.matcher(tag).matches() || (tag.equals("VBN") && noun != NONE)) {
        break;
      }
    }
    return noun == NONE || isTime(sentence, noun) || isAdverbial(sentence, noun) ? NONE : noun;
  }

  private static boolean isOf(Sentence sentence, int word) {
    return sentence.token(word).lemma().equals("of");
  }

  private static boolean isAdverbial(Sentence sentence, int word) {
    return sentence.isRelation(word, "obl", "nmod", "advmod")
        && sentence.children(word, "case").isEmpty();
  }

  /** "killing and wounding dozens": the object stands with the last of the verbs. */
  private static int sharedObject(Sentence sentence, int verb) {
    for (int joined : sentence.children(verb, "conj")) {
      if (joined <= verb + 3 && sentence.token(joined).tag().equals(sentence.token(verb).tag())) {
        return sentence.child(joined, "obj").orElse(NONE);
      }
    }
    return NONE;
  }

  /** The words that hang on one by "by", "on", "from" and so on, by their first preposition. */
  static List<Integer> obliques(Sentence sentence, int word) {
    return sentence.children(word, "obl", "nmod");
  }
}
