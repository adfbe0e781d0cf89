package org.stemma.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text, by its script first and by its letter groups after. */
final class Tongue {

  /** Texts shorter than this are taken for English: too little to tell by. */
  private static final int FEWEST_LETTERS = 120;

  /** Enough of a text to tell its language. */
  private static final int MOST_CHARACTERS = 4000;

  /** Enough of it for the detector, which takes its time. */
  private static final int MOST_DETECTED = 1000;

  /** English has hardly any letter of another script. */
  private static final double MOST_FOREIGN_LETTERS = 0.4;

  /** Below this the detector guesses. */
  private static final double SURE = 0.6;

  /** Of languages of one family the detector prefers one by less than this. */
  private static final double NEAR = 4;

  /** Running English has more function words than this; it spares the detector. */
  private static final double ENGLISH_SHARE = 0.2;

  private static final int LAST_OF_ASCII = 0x7f;
  private static final String MODEL = "/langdetect-183.bin";
  private static final Map<String, String> TAGS = tags();

  private Tongue() {}

  private static final class Holder {
    static final @Nullable LanguageDetectorModel MODEL_READ = read();

    private static @Nullable LanguageDetectorModel read() {
      try (InputStream in = Tongue.class.getResourceAsStream(MODEL)) {
        return in == null ? null : new LanguageDetectorModel(in);
      } catch (IOException e) {
        return null; // without the model only scripts are told apart
      }
    }
  }

  /** ISO 639-3 codes to BCP 47 tags. */
  private static Map<String, String> tags() {
    Map<String, String> tags = new TreeMap<>();
    for (String tag : Locale.getISOLanguages()) {
      tags.putIfAbsent(Locale.of(tag).getISO3Language(), tag);
    }
    tags.put("cmn", "zh");
    tags.put("pes", "fa");
    tags.put("ekk", "et");
    tags.put("lvs", "lv");
    return tags;
  }

  /**
   * BCP 47 tag of a text's language; English where too little of it tells.
   *
   * @param declared what the page says its language is, which decides between near ones
   */
  static String of(String text, @Nullable String declared) {
    String sample = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    Map<Character.UnicodeScript, Integer> scripts = scripts(sample);
    int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
    String script = foreign(scripts, letters);
    if (script != null) {
      return script;
    }
    LanguageDetectorModel model = Holder.MODEL_READ;
    if (letters < FEWEST_LETTERS || model == null || isPlainEnglish(sample)) {
      return "en";
    }
    return detected(sample, model, declared);
  }

  /** English function words make up this share of no other language's text. */
  private static boolean isPlainEnglish(String sample) {
    return FunctionWords.share(Characters.clean(sample)) > ENGLISH_SHARE;
  }

  private static String detected(
      String sample, LanguageDetectorModel model, @Nullable String declared) {
    Language[] found =
        new LanguageDetectorME(model)
            .predictLanguages(sample.substring(0, Math.min(sample.length(), MOST_DETECTED)));
    double english = 0;
    for (Language language : found) {
      english = language.getLang().equals("eng") ? language.getConfidence() : english;
    }
    Language best = found[0];
    boolean isSure = best.getConfidence() >= SURE || best.getConfidence() > 3 * english;
    boolean isEnglish = best.getLang().equals("eng") || !isSure;
    return isEnglish ? "en" : tag(declared(found, declared));
  }

  /** The declared language where the detector finds it nearly as likely as the likeliest. */
  private static Language declared(Language[] found, @Nullable String declared) {
    for (Language language : found) {
      if (declared != null
          && language.getConfidence() * NEAR >= found[0].getConfidence()
          && tag(language).equals(declared.split("[-_]", 2)[0])) {
        return language;
      }
    }
    return found[0];
  }

  private static String tag(Language language) {
    return TAGS.getOrDefault(language.getLang(), language.getLang());
  }

  /** Letters of a text by their script. */
  private static Map<Character.UnicodeScript, Integer> scripts(String sample) {
    Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
    int latin = 0;
    for (int i = 0; i < sample.length(); i += Character.charCount(sample.codePointAt(i))) {
      int c = sample.codePointAt(i);
      if (c <= LAST_OF_ASCII) {
        latin += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    counts.merge(Character.UnicodeScript.LATIN, latin, Integer::sum);
    return counts;
  }

  /** The tag of another script than the Latin one that has many of a text's letters. */
  private static @Nullable String foreign(
      Map<Character.UnicodeScript, Integer> counts, int letters) {
    for (Map.Entry<Character.UnicodeScript, Integer> count : counts.entrySet()) {
      if (count.getKey() != Character.UnicodeScript.LATIN
          && count.getValue() > letters * MOST_FOREIGN_LETTERS) {
        return tag(count.getKey());
      }
    }
    return null;
  }

  private static String tag(Character.UnicodeScript script) {
    return switch (script) {
      case ARABIC -> "ar";
      case CYRILLIC -> "ru";
      case HEBREW -> "he";
      case GREEK -> "el";
      case HAN -> "zh";
      case HIRAGANA, KATAKANA -> "ja";
      case HANGUL -> "ko";
      case DEVANAGARI -> "hi";
      case BENGALI -> "bn";
      case THAI -> "th";
      case ETHIOPIC -> "am";
      case GEORGIAN -> "ka";
      case ARMENIAN -> "hy";
      default -> "und";
    };
  }

  /** Name of a language for a person. */
  static String name(String tag) {
    return tag.equals("und")
        ? "a language that is not English"
        : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
  }
}
