package org.stemma.point;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.actor.Actor;
import org.stemma.text.Lexicon;

/**
 * Puts the name of an actor into a sentence: "the Upland Front", "residents of Karvel", "an unnamed
 * military official", where the cast says "Upland Front", "Residents of Karvel", "Military official
 * (unnamed)".
 */
final class Naming {

  private static final String UNNAMED = " (unnamed)";

  /** What a count leaves before the noun: "Least 34 people" is of people. */
  private static final Pattern COUNT =
      Pattern.compile(
          "^((at )?least|(at )?most|more than|fewer than|less than|up to|as many as|some|about"
              + "|around|nearly|almost|over|dozens of|scores of|hundreds of|thousands of"
              + "|[\\d.,]+( (hundred|thousand|million|dozen))?|one|two|three|four|five|six|seven"
              + "|eight|nine|ten|eleven|twelve|(\\w+teen|twenty|thirty|forty|fifty|sixty|seventy"
              + "|eighty|ninety)(-\\w+)?|hundred|dozen|several|many)\\s+",
          Pattern.CASE_INSENSITIVE);

  /** "Samira's" in "Samira's sons". */
  private static final Pattern OWNER = Pattern.compile("^.*['’]s (?=\\p{Ll})");

  private static final Pattern HEAD_ENDS = Pattern.compile("\\s(of|for|in|on|to|from|at|and)\\s");
  private static final Pattern PLURAL =
      Pattern.compile(
          "(?i).*([^su']s|people|men|women|children|police|personnel|troops|forces|\\w+ess?es)");
  private static final Pattern SOLDIERS =
      Pattern.compile("(?i)\\b(army|military|troops|brigades?|division|battalion|regiment|corps)$");
  private static final Set<String> HEADS = articles(false);
  private static final Set<String> WHOLE = articles(true);

  private Naming() {}

  private static Set<String> articles(boolean whole) {
    return Lexicon.rows(Naming.class, "articles.txt").stream()
        .filter(row -> (row.size() > 1) == whole)
        .map(row -> row.get(0))
        .collect(Collectors.toSet());
  }

  /** The name as it stands within a sentence. */
  static String phrase(Actor actor) {
    String name = bare(actor);
    if (actor.name().endsWith(UNNAMED)) {
      String words = name.substring(0, name.length() - UNNAMED.length());
      return isPlural(words) ? "unnamed " + words : "an unnamed " + words;
    }
    if (isOutlet(actor)) {
      return name.contains(" ") && name.equals(name.toUpperCase(Locale.ROOT)) ? quiet(name) : name;
    }
    if (takesThe(name)) {
      return "the " + name;
    }
    boolean noun = Character.isLowerCase(name.charAt(0));
    return noun && !isPlural(name) && !name.contains("'s ") ? a(name) : name;
  }

  private static boolean isOutlet(Actor actor) {
    return actor.kind() == Actor.Kind.OUTLET || actor.kind() == Actor.Kind.AGENCY;
  }

  /** "Information Office" where a page shouts its name; short words may be initials. */
  private static String quiet(String name) {
    return Pattern.compile("\\p{Lu}{4,}")
        .matcher(name)
        .replaceAll(
            word -> word.group().charAt(0) + word.group().substring(1).toLowerCase(Locale.ROOT));
  }

  private static String a(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  /** Those of an actor who can be counted: "soldiers of the Blue Army", "residents of Karvel". */
  static String counted(Actor actor) {
    String name = bare(actor);
    boolean crowd = Character.isLowerCase(name.charAt(0)) && isPlural(name);
    if (crowd || actor.name().endsWith(UNNAMED)) {
      return name.replace(UNNAMED, "");
    }
    if (SOLDIERS.matcher(name).find()) {
      return "soldiers of " + phrase(actor);
    }
    if (name.toLowerCase(Locale.ROOT).endsWith(" police")) {
      return "officers of " + phrase(actor);
    }
    boolean party = takesThe(name) || actor.name().equals(actor.side());
    if (!party) {
      return phrase(actor);
    }
    boolean fights = actor.kind() == Actor.Kind.BELLIGERENT;
    return (fights ? "fighters of " : "people of ") + phrase(actor);
  }

  /** The name without a count, small where it is a common noun. */
  private static String bare(Actor actor) {
    String name = actor.name();
    String bare = COUNT.matcher(name).replaceFirst("");
    while (!bare.equals(name)) {
      name = bare;
      bare = COUNT.matcher(name).replaceFirst("");
    }
    if (bare.isBlank()) {
      return actor.name();
    }
    boolean common = !bare.equals(actor.name()) || isCommon(bare, actor.aliases());
    return common ? lowered(bare) : bare;
  }

  /** A first word that its other names write small is no name. */
  private static boolean isCommon(String name, List<String> aliases) {
    String first = lowered(name.split("\\s", 2)[0]);
    return aliases.stream().anyMatch(alias -> List.of(alias.split("\\s+")).contains(first));
  }

  private static String lowered(String words) {
    boolean sign = words.length() > 1 && Character.isUpperCase(words.charAt(1));
    return words.isEmpty() || sign
        ? words
        : Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  private static boolean takesThe(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    if (small.startsWith("the ") || isPlural(name)) {
      return false;
    }
    if (WHOLE.contains(small)) {
      return true;
    }
    String head = head(small);
    String last = head.substring(head.lastIndexOf(' ') + 1);
    return small.contains(" ") && HEADS.contains(last);
  }

  /** The words up to the first preposition. */
  private static String head(String name) {
    return HEAD_ENDS.split(name, 2)[0];
  }

  /** Whether a common noun speaks of several: "residents of Karvel". */
  static boolean isPlural(String phrase) {
    String owned = OWNER.matcher(phrase).replaceFirst("");
    return owned.equals(phrase) ? isCommonPlural(phrase) : isCommonPlural(owned);
  }

  private static boolean isCommonPlural(String phrase) {
    return !phrase.isEmpty()
        && Character.isLowerCase(phrase.charAt(0))
        && !phrase.startsWith("the ")
        && !phrase.startsWith("a ")
        && PLURAL.matcher(head(phrase)).matches();
  }
}
