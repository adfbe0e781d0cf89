package org.stemma.point;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.ClaimType;
import org.stemma.text.Lexicon;

/** Reads in the words of a claim what its slots do not hold: reasons, ways, means. */
final class Cues {

  private static final Pattern COMPASS =
      Pattern.compile("\\b(north|south)?-?(north|south|east|west)(?:ern|wards?|erly)?\\b");

  private static final Pattern CAUSE = anyOf(Lexicon.words(Cues.class, "causes.txt"));

  /** A way, not a name of a region: "from the north", "northern districts", "east of". */
  private static final Pattern WAY =
      Pattern.compile(
          "\\b(from|to|towards?|into) (the )?(north|south|east|west)(east|west)?(ern)?\\b(?!"
              + " (syria|iraq|africa|korea|countries))"
              + "|\\b(north|south|east|west)(east|west)?wards?\\b|\\b(north|south|east|west)(east|west)?"
              + " of\\b|\\b(north|south|east|west)(east|west)?(ern)? (and \\w+"
              + " )?(districts?|edges?|sides?"
              + "|outskirts|suburbs?|quarters?|neighbou?rhoods?|parts?|flanks?|fronts?|entrances?"
              + "|gates?|approaches|countryside)\\b");

  private static final Pattern PART =
      Pattern.compile(
          "(?i)\\b(involve\\w*|responsib\\w+|part in|role in|behind|hand in|links? to|to blame"
              + "|carr(ied|ying) out|complicit\\w*)\\b");

  private static final Map<String, String> MEANS = Deeds.pairs("means.txt");
  private static final Map<String, String> DENIALS = Deeds.pairs("denials.txt");

  private Cues() {}

  private static Pattern anyOf(List<String> words) {
    String choices =
        words.stream()
            .map(word -> word.contains("*") ? open(word) : Pattern.quote(word))
            .collect(Collectors.joining("|"));
    return Pattern.compile("\\b(" + choices + ")(?!\\w)", Pattern.CASE_INSENSITIVE);
  }

  private static String open(String word) {
    int star = word.indexOf('*');
    return Pattern.quote(word.substring(0, star))
        + "\\w*"
        + Pattern.quote(word.substring(star + 1));
  }

  /** The reason or the aim that the words give, from the cue on; empty where they give none. */
  static Optional<String> cause(Testimony testimony) {
    String words = testimony.wordsAndAfter();
    Matcher matcher = CAUSE.matcher(words);
    return matcher.find()
        ? Optional.of(words.substring(matcher.start()).strip())
        : Optional.empty();
  }

  /** By what means a bomb came, for a reader. */
  static Optional<String> means(Testimony testimony) {
    return Deeds.first(MEANS, testimony.words());
  }

  /** Whether a denial is of a part in what happened, not of its having happened. */
  static boolean deniesPart(Testimony testimony) {
    return PART.matcher(testimony.words()).find();
  }

  /** The type of event that a denial is about. */
  static @Nullable ClaimType denied(Testimony testimony) {
    return Deeds.first(DENIALS, testimony.words()).map(ClaimType::valueOf).orElse(null);
  }

  /** Whether the words tell from where or whither, not only the name of a region. */
  static boolean tellsWay(Testimony testimony) {
    return WAY.matcher(testimony.words()).find();
  }

  /** The points of the compass named, in order of the alphabet; empty where none is. */
  static List<String> compass(Testimony testimony) {
    TreeSet<String> points = new TreeSet<>();
    Matcher matcher = COMPASS.matcher(testimony.words());
    while (matcher.find()) {
      String first = matcher.group(1) == null ? "" : matcher.group(1);
      points.add((first + matcher.group(2)).toLowerCase(Locale.ROOT));
    }
    return List.copyOf(points);
  }
}
