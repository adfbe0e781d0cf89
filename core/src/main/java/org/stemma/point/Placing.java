package org.stemma.point;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.place.Atlas;
import org.stemma.place.PlaceMention;
import org.stemma.text.Document;

/** How the words of a claim tie it to the place that it was given. */
enum Placing {
  /** They name the place. */
  NAMED,
  /** They name it to tell what lies about it: "on Orvale's outskirts". */
  AROUND,
  /** They do not name it: it was read from what stands around them, and is wrong twice as often. */
  READ;

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\b(outskirts|edges?|fringes?|suburbs|countryside|surroundings) of( the)?( \\w+)?"
              + " $|\\b(outside|around|surrounding|near|close to)( the)?( \\w+ of)? $");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?i)^(['’]?s)? (\\w+ )?(outskirts|edges?|fringes?|suburbs|countryside|surroundings)\\b");

  /** So many characters around a name tell whether it stands for what lies about it. */
  private static final int REACH = 32;

  static Placing of(Claim claim, @Nullable String place, Document document, Atlas atlas) {
    if (place == null) {
      return READ;
    }
    if (atlas.mentions(claim.document()).isEmpty()) {
      return NAMED;
    }
    List<PlaceMention> mentions =
        claim.evidence().stream()
            .flatMap(span -> atlas.mentionsIn(claim.document(), span).stream())
            .filter(mention -> mention.name() != null && mention.place().equals(place))
            .toList();
    if (mentions.isEmpty()) {
      return READ;
    }
    return mentions.stream().allMatch(mention -> isAround(mention, document)) ? AROUND : NAMED;
  }

  private static boolean isAround(PlaceMention mention, Document document) {
    String text = document.text();
    int start = mention.span().start();
    int end = Math.min(mention.span().end(), text.length());
    String before = text.substring(Math.max(0, start - REACH), start);
    String after = text.substring(end, Math.min(text.length(), end + REACH));
    return BEFORE.matcher(before).find() || AFTER.matcher(after).find();
  }
}
