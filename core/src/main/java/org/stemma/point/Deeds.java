package org.stemma.point;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.text.Lexicon;

/** Tells by the words of a claim what its type leaves open: which harm, which loss, how far. */
public final class Deeds {

  private static final Map<String, String> HARMS = pairs("harms.txt");
  private static final Map<String, String> LOSSES = pairs("losses.txt");
  private static final Map<String, String> STAGES = pairs("stages.txt");

  private Deeds() {}

  static Map<String, String> pairs(String file) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (List<String> row : Lexicon.rows(Deeds.class, file)) {
      pairs.putIfAbsent(row.get(0), row.get(1));
    }
    return pairs;
  }

  static Optional<String> first(Map<String, String> pairs, String words) {
    String text = " " + words.toLowerCase(Locale.ROOT);
    return pairs.entrySet().stream()
        .filter(pair -> text.contains(" " + pair.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** What is done to civilians, as a participle: "besieged", "fired on"; "harmed" at large. */
  public static String harm(String words) {
    return first(HARMS, words).orElse("harmed");
  }

  /** What is destroyed: "of heritage", "of homes"; empty where the words do not tell. */
  public static String loss(String words) {
    return first(LOSSES, words).orElse("");
  }

  /** How far people are on their way out: leave, forced, plan, wait, arrive, resume, return. */
  public static String stage(String words) {
    return first(STAGES, words).orElse("leave");
  }

  /** What people do at a stage, in the past tense after their name: " were waiting". */
  public static String underWay(String stage) {
    return switch (stage) {
      case "forced" -> " were forced to leave";
      case "resume" -> " went on with their way out";
      case "wait" -> " were waiting";
      case "plan" -> " are to leave";
      case "arrive" -> " arrived";
      case "return" -> " came back";
      default -> " left or fled";
    };
  }
}
