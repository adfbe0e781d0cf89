package org.stemma.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.stemma.text.Lexicon;

/**
 * Finds what outlets and agencies print around any report: who edited it, whose the rights are,
 * where to subscribe. Such words are no reuse of text, whoever shares them.
 */
final class Notices {

  private record Notice(List<Integer> words, int before, int after) {}

  private static final Pattern SPACE = Pattern.compile(" ");

  private static final Map<Integer, List<Notice>> BY_FIRST_WORD = read();

  /** The first words of all notices: nearly every word of a text begins none. */
  private static final Counts FIRST_WORDS = firstWords();

  private Notices() {}

  private static Map<Integer, List<Notice>> read() {
    Map<Integer, List<Notice>> notices = new HashMap<>();
    for (List<String> row : Lexicon.rows(Notices.class, "notices.txt")) {
      List<Integer> words = SPACE.splitAsStream(row.get(0)).map(WordKeys::of).toList();
      notices
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Notice(words, Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2))));
    }
    return notices;
  }

  private static Counts firstWords() {
    Counts firsts = new Counts();
    BY_FIRST_WORD.keySet().forEach(firsts::add);
    return firsts;
  }

  /** Takes the words from one place to another. */
  interface Marker {
    void mark(int from, int to);
  }

  /** Hands over the notices within a sentence, with the words around them that belong to them. */
  static void find(int[] words, int from, int to, Marker marker) {
    for (int word = from; word < to; word++) {
      if (FIRST_WORDS.has(words[word])) {
        for (Notice notice : BY_FIRST_WORD.getOrDefault(words[word], List.of())) {
          int end = word + notice.words().size();
          if (end <= to && stands(notice, words, word)) {
            marker.mark(Math.max(from, word - notice.before()), Math.min(to, end + notice.after()));
          }
        }
      }
    }
  }

  private static boolean stands(Notice notice, int[] words, int at) {
    for (int i = 0; i < notice.words().size(); i++) {
      if (words[at + i] != notice.words().get(i)) {
        return false;
      }
    }
    return true;
  }
}
