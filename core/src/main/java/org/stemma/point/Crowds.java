package org.stemma.point;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.actor.Cast;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;
import org.stemma.claim.Quantity;
import org.stemma.place.Atlas;
import org.stemma.text.Lexicon;
import org.stemma.text.NameKey;

/**
 * Tells of whom a claim speaks, so that "126 people" and "the dead" meet and "68 children" stay
 * apart: a party by its name, people without a name by what they are and the places that they are
 * of.
 */
final class Crowds {

  /** So many words after a number tell what it counts: "40 of the dead were pilgrims". */
  private static final int WORDS_AFTER = 5;

  private static final int LETTERS_OF_A_WORD = 12;

  private static final String FIGHTERS = "fighters";
  private static final Pattern BREAK =
      Pattern.compile(
          "[.,;:!?\"()\\n\\d]|\\b(including|and|as"
              + " well|among|with|after|when|in|from|by|on|at)\\b");

  /** "At least 100, including children": the number is the whole's. */
  private static final Pattern WHOLE =
      Pattern.compile("^\\W*(people\\W+|others\\W+)?(including|among (them|whom)|amongst)\\b.*");

  private static final Pattern NUMBER_FIRST = Pattern.compile("^\\D{0,12}\\d[\\d,.]*\\s*");
  private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");

  private static final Map<String, String> CLASSES = classes();

  private final Cast cast;
  private final Parties parties;
  private final Hostilities hostilities;
  private final Map<String, String> places = new HashMap<>();
  private final Set<String> belligerents = new TreeSet<>();

  Crowds(Cast cast, Parties parties, Atlas atlas, Hostilities hostilities) {
    this.cast = cast;
    this.hostilities = hostilities;
    this.parties = parties;
    for (Actor actor : cast.actors()) {
      if (actor.kind() == Actor.Kind.BELLIGERENT) {
        belligerents.add(parties.party(actor.id()));
      }
    }
    atlas.places().forEach(place -> places.put(NameKey.of(place.name()), place.id()));
  }

  private static Map<String, String> classes() {
    Map<String, String> classes = new HashMap<>();
    for (List<String> row : Lexicon.rows(Crowds.class, "crowds.txt")) {
      classes.put(row.get(0), row.size() < 2 ? "" : row.get(1));
    }
    return classes;
  }

  /**
   * The party or the crowd that suffers; for people on the move what they are makes no difference.
   */
  String victims(Testimony testimony) {
    Claim claim = testimony.claim();
    String target = claim.target();
    if (target != null && isParty(target)) {
      return parties.party(target);
    }
    String name = target != null && cast.has(target) ? cast.actor(target).name() : "";
    if (claim.type() != ClaimType.CASUALTIES) {
      return placesIn(name);
    }
    String kind = kind(testimony, name);
    String enemy = kind.equals(FIGHTERS) && placesIn(name).isEmpty() ? enemy(testimony) : "";
    return enemy.isEmpty() ? "crowd " + kind : enemy;
  }

  /**
   * The party whose fighters a speaker counts without naming them: terrorists in one page's words
   * and rebels in another's are those whom the speaker's side fights, where that is one party only.
   */
  private String enemy(Testimony testimony) {
    String side = testimony.origin().side();
    String killer = parties.party(testimony.claim().actor());
    Set<String> enemies = new TreeSet<>();
    for (String enemy : hostilities.enemies(killer.isEmpty() && side != null ? side : killer)) {
      if (belligerents.contains(enemy)) {
        enemies.add(enemy);
      }
    }
    return enemies.size() == 1 ? enemies.iterator().next() : "";
  }

  /** The same for a reader: "Blue Army", "children", "evacuees of Orvale"; empty for the whole. */
  String words(Testimony testimony) {
    String target = testimony.claim().target();
    if (target != null && isParty(target)) {
      return cast.has(target) ? Naming.counted(cast.actor(target)) : target;
    }
    String name = target != null && cast.has(target) ? cast.actor(target).name() : "";
    if (testimony.type() == ClaimType.CASUALTIES) {
      return kind(testimony, name);
    }
    return target == null || placesIn(name).isEmpty() ? "" : Naming.counted(cast.actor(target));
  }

  private boolean isParty(String actor) {
    return !cast.has(actor)
        || cast.actor(actor).side() != null
        || cast.actor(actor).kind() == Actor.Kind.BELLIGERENT;
  }

  /** What they are: as the count's scope says, else the words after the number, else the name. */
  private static String kind(Testimony testimony, String name) {
    Quantity quantity = testimony.claim().quantity();
    String rest = rest(testimony, quantity);
    if (WHOLE.matcher(rest).find()) {
      return "";
    }
    String scope = quantity == null ? null : quantity.scope();
    for (String words : new String[] {scope, after(rest), parted(name)}) {
      String kind = words == null ? null : kind(words);
      if (kind != null) {
        return kind;
      }
    }
    return "";
  }

  /** What follows a number, as far as it can tell what is counted. */
  private static String rest(Testimony testimony, @Nullable Quantity quantity) {
    String text = testimony.document().text();
    if (quantity == null || quantity.span().end() >= text.length()) {
      return "";
    }
    int end = Math.min(text.length(), quantity.span().end() + WORDS_AFTER * LETTERS_OF_A_WORD);
    return text.substring(quantity.span().end(), end);
  }

  private static String after(String rest) {
    List<String> words = words(uncut(rest));
    return String.join(" ", words.subList(0, Math.min(WORDS_AFTER, words.size())));
  }

  /** A name without its number and without what it includes. */
  private static String parted(String name) {
    return uncut(NUMBER_FIRST.matcher(name).replaceFirst(""));
  }

  /** The words up to where another part begins: "people including children" are people. */
  private static String uncut(String words) {
    Matcher matcher = BREAK.matcher(words);
    return matcher.find() ? words.substring(0, matcher.start()) : words;
  }

  /** The last class that the words name, null where they name none; two words go before one. */
  private static @Nullable String kind(String words) {
    String kind = null;
    String before = "";
    for (String word : words(words.toLowerCase(Locale.ROOT))) {
      String found = classOf(before + " " + word);
      if (found == null) {
        found = classOf(word);
      }
      kind = found == null || (found.isEmpty() && kind != null) ? kind : found;
      before = word;
    }
    return kind;
  }

  /** Whether a noun is one for fighters of whatever party. */
  static boolean areFighters(String noun) {
    return FIGHTERS.equals(classOf(noun.toLowerCase(Locale.ROOT)));
  }

  private static @Nullable String classOf(String noun) {
    String found = CLASSES.get(noun);
    return found == null && noun.endsWith("s")
        ? CLASSES.get(noun.substring(0, noun.length() - 1))
        : found;
  }

  private static List<String> words(String text) {
    return WORD.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }

  private String placesIn(String name) {
    TreeSet<String> found = new TreeSet<>();
    for (String word : words(name)) {
      String place = places.get(NameKey.of(word));
      if (place != null) {
        found.add(place);
      }
    }
    return String.join(" and ", found);
  }
}
