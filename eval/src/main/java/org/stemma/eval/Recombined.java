package org.stemma.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.stemma.text.Document;
import org.stemma.text.Publication;

/**
 * Makes any number of articles by recombining the words of real ones: runs of two to seven words
 * from anywhere, so that set phrases meet by chance as often as in a large archive, and in every
 * fifth article a passage of an earlier one.
 */
final class Recombined {

  /** Words of an article. */
  private static final int LENGTH = 400;

  private static final int SHORTEST_RUN = 2;

  private static final int LONGEST_RUN = 7;

  private static final int LEAST_SENTENCE = 12;

  private static final int MORE_SENTENCE = 20;

  private static final int SENTENCES_IN_PARAGRAPH = 2;

  /** One in so many articles takes a passage from one before it. */
  private static final int TAKER = 5;

  /** How far back it takes from: news is taken while it is new. */
  private static final int REACH = 2000;

  private static final int OUTLETS = 500;

  private static final int DAYS = 3000;

  private final List<String> words;
  private final Random random;
  private final List<List<String>> articles = new ArrayList<>();

  private Recombined(List<String> words, long seed) {
    this.words = words;
    this.random = new Random(seed);
  }

  /** Makes articles from the words of real ones, the same for the same seed. */
  static List<Document> make(List<String> words, int size, long seed) {
    Recombined recombined = new Recombined(words, seed);
    List<Document> documents = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      documents.add(recombined.next(number, size));
    }
    return documents;
  }

  private Document next(int number, int size) {
    List<String> paragraphs = paragraphs();
    if (number > 0 && number % TAKER == 0) {
      take(paragraphs);
    }
    articles.add(paragraphs);
    if (articles.size() > REACH) {
      articles.remove(0);
    }
    LocalDate day = LocalDate.of(2014, 1, 1).plusDays((long) number * DAYS / size);
    return Articles.document(
        String.format("r%07d", number),
        "Gazette " + random.nextInt(OUTLETS),
        List.of(),
        new Publication(day, null, Publication.Basis.STATED, "made"),
        paragraphs);
  }

  /** Puts some paragraphs of an earlier article in the place of the first ones. */
  private void take(List<String> paragraphs) {
    List<String> source = articles.get(random.nextInt(articles.size()));
    int most = Math.min(source.size(), paragraphs.size());
    int count = Math.min(most, 2 + random.nextInt(most));
    for (int i = 0; i < count; i++) {
      paragraphs.set(i, source.get(i));
    }
  }

  private List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    int made = 0;
    for (int sentence = 1; made < LENGTH; sentence++) {
      int length = LEAST_SENTENCE + random.nextInt(MORE_SENTENCE);
      paragraph.append(sentence(length));
      made += length;
      if (sentence % SENTENCES_IN_PARAGRAPH == 0 || made >= LENGTH) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      } else {
        paragraph.append(' ');
      }
    }
    return paragraphs;
  }

  private String sentence(int length) {
    StringBuilder sentence = new StringBuilder();
    int made = 0;
    while (made < length) {
      int run =
          Math.min(length - made, SHORTEST_RUN + random.nextInt(LONGEST_RUN - SHORTEST_RUN + 1));
      int start = random.nextInt(words.size() - run);
      for (String word : words.subList(start, start + run)) {
        sentence.append(sentence.isEmpty() ? "" : " ").append(word);
      }
      made += run;
    }
    sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
    return sentence.append('.').toString();
  }

  /** The words of articles without stops, to recombine. */
  static List<String> words(List<Document> articles) {
    List<String> words = new ArrayList<>();
    for (Document article : articles) {
      for (String word : Articles.words(article.text())) {
        String bare = word.replaceAll("[.!?\u2026]+(?=\\P{L}*$)", "");
        if (!bare.isEmpty()) {
          words.add(bare);
        }
      }
    }
    return words;
  }
}
