package org.stemma.lineage;

import java.util.Set;
import java.util.TreeSet;
import org.stemma.text.Lexicon;

/**
 * Who says a statement, as far as the surface of the sentence tells: the names that stand by its
 * verb of speech or after "according to". Nothing is analysed, so that most pronouns and many
 * descriptions stay unknown; what is known serves only to keep statements of different speakers
 * apart.
 *
 * @param names folded; empty where the speaker has no name
 */
record Speaker(Set<String> names) {

  static final Speaker UNKNOWN = new Speaker(Set.of());

  /** Words on either side of the verb that the speaker is looked for in. */
  private static final int REACH = 9;

  private static final int TO = WordKeys.of("to");

  private static final int ACCORDING = WordKeys.of("according");

  /** Words with a capital that name an office, a nation or a day and not who speaks. */
  private static final Counts NO_NAMES =
      WordKeys.setOf(Lexicon.words(Speaker.class, "no-names.txt"));

  /** Endings of words for nations: a Russian minister may be a man with a name. */
  private static final String[] NATIONS = {"ian", "ians", "ish", "ese", "ean", "can", "aqi"};

  Speaker {
    names = Set.copyOf(names);
  }

  /** The speaker of the statement that stands at some words of a sentence. */
  static Speaker of(Witness witness, int from, int to, boolean isMarked) {
    int start = from;
    while (start > 0 && witness.sentenceOf(start - 1) == witness.sentenceOf(from)) {
      start--;
    }
    int end = to;
    while (end < witness.size() && witness.sentenceOf(end) == witness.sentenceOf(from)) {
      end++;
    }
    for (int word = start; word < end; word++) {
      boolean isOutside = !isMarked || word < from || word >= to;
      if (isOutside && Stems.isSpeechVerb(witness.key(word))) {
        return by(witness, word, isMarked && word < from ? from : end, isMarked ? to : start);
      }
      if (isOutside && witness.key(word) == ACCORDING && is(witness, word + 1, TO, end)) {
        return new Speaker(names(witness, word + 2, Math.min(end, word + 2 + REACH)));
      }
    }
    return UNKNOWN;
  }

  private static boolean is(Witness witness, int word, int key, int end) {
    return word < end && witness.key(word) == key;
  }

  /** Before the verb, back to what is said; else behind it. */
  private static Speaker by(Witness witness, int verb, int end, int said) {
    int back = verb >= said ? Math.max(said, verb - REACH) : Math.max(0, verb - REACH);
    while (witness.sentenceOf(back) != witness.sentenceOf(verb)) {
      back++;
    }
    Set<String> before = names(witness, back, verb);
    return new Speaker(
        before.isEmpty() ? names(witness, verb + 1, Math.min(end, verb + 1 + REACH)) : before);
  }

  private static Set<String> names(Witness witness, int from, int to) {
    Set<String> names = new TreeSet<>();
    StringBuilder initials = new StringBuilder();
    for (int word = from; word < to; word++) {
      boolean isName = witness.isCapital(word) && !witness.isQuoted(word);
      if (isName && isTelling(witness, word)) {
        String name = witness.folded(word);
        initials.append(name.charAt(0));
        if (!NO_NAMES.has(witness.key(word))) {
          names.add(name);
        }
      }
    }
    if (!names.isEmpty() && initials.length() > 2) {
      names.add(initials.toString());
    }
    return names;
  }

  private static boolean isTelling(Witness witness, int word) {
    return !Stems.isFunctionWord(witness.key(word)) && witness.folded(word).length() > 1;
  }

  /** Whether two speakers can be one: neither is known to be another than the other. */
  boolean mayBe(Speaker other) {
    return isUnknown()
        || other.isUnknown()
        || names.stream().anyMatch(name -> other.names.stream().anyMatch(one -> meet(name, one)));
  }

  private boolean isUnknown() {
    return names.stream().allMatch(Speaker::isNation);
  }

  private static boolean isNation(String name) {
    for (String ending : NATIONS) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** The same name, or one that another alphabet's spelling parted: Sharaa, Shara. */
  private static boolean meet(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    String first = skeleton(one);
    return one.charAt(0) == other.charAt(0) && first.length() > 1 && first.equals(skeleton(other));
  }

  /** The consonants of a name, doubled ones once: vowels are what transcriptions differ in. */
  private static String skeleton(String name) {
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean isSame = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == c;
      if ("aeiouyhw".indexOf(c) < 0 && !isSame) {
        skeleton.append(c);
      }
    }
    return skeleton.toString();
  }
}
