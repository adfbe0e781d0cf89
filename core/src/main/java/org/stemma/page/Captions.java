package org.stemma.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Agencies;

/** Tells what stands under a picture. */
final class Captions {

  private static final int LONGEST_CREDIT = 10;
  private static final int LONGEST_CAPTION = 120;

  /** Words that only credits of pictures use. */
  private static final Pattern PICTURE_WORDS =
      Pattern.compile(
          "\\b(?:photos?|photograph(?:er)?|picture|image|images|file|handout|via|archives?|courtesy|getty|epa|screengrab|screenshot|video|still|shutterstock|alamy|satellite|illustration|graphic|pool|twitter|facebook|telegram)\\b|(?<=\\p{L}"
              + " ?)/|©",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENDING_CREDIT =
      Pattern.compile("[(\\[](?<credit>[^()\\[\\]]{2,90})[)\\]]\\.?$");
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:in )?this(?: \\w+[,.]?){0,4}?"
              + " (?:photo|photograph|picture|image|screengrab|screenshot|frame grab|still"
              + " (?:image|photo|frame|from|taken)|footage)\\b|^(?:in )?the"
              + " (?:photo|photograph|picture|image|screengrab|screenshot)\\b|^(?:file(?: photo|"
              + " picture| image)?\\s*[-:–—]|a file (?:photo|picture|image)|file"
              + " photo\\b|photo:|image:|caption:|pictured|still image|an?"
              + " (?:aerial|general|handout|satellite) (?:view|photo|picture|image)|an undated"
              + " (?:photo|picture|image))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CREDIT_LINE =
      Pattern.compile(
          "^(?:©|photos?\\s*(?:by|credit|courtesy|:)|(?:image|picture|photo)"
              + " (?:credit|source|caption|copyright)s?\\b|images?\\s*(?:by|:|courtesy)|credit\\s*:|picture\\s*:|file"
              + " photo\\.?$|file picture\\.?$|\\(?(?:ap|afp|reuters|epa|getty)\\)? (?:photo|file"
              + " photo|images?)\\)?$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME_SLASH_AGENCY =
      Pattern.compile(
          "^(?<who>[\\p{L}.'’ -]{2,50}?)\\s*[/|,–-]\\s*(?<agency>\\p{Lu}[\\p{L} ]{1,30})$");
  private static final Pattern AGENCY_SLASH_NAME =
      Pattern.compile("^(?<agency>\\p{Lu}[\\p{L} ]{1,30}?)\\s*/\\s*(?<who>[\\p{L}.'’ -]{2,50})$");

  private Captions() {}

  /** Whether a cleaned line is a caption or the credit of a picture. */
  static boolean is(String line) {
    int words = Characters.words(line);
    return words <= LONGEST_CAPTION
        && (isPictureCredit(line)
            || endsInPictureCredit(line)
            || OPENING.matcher(line).lookingAt());
  }

  /** A line that only says whose picture it is. */
  static boolean isPictureCredit(String line) {
    if (Characters.words(line) > LONGEST_CREDIT) {
      return false;
    }
    return CREDIT_LINE.matcher(line).lookingAt()
        || names(NAME_SLASH_AGENCY.matcher(line))
        || names(AGENCY_SLASH_NAME.matcher(line));
  }

  private static boolean names(Matcher matcher) {
    if (!matcher.find()) {
      return false;
    }
    String agency = matcher.group("agency");
    return Agencies.canonical(agency).isPresent()
        || agency.endsWith("Images")
        || PICTURE_WORDS.matcher(agency).find();
  }

  /** Whether a line ends in whose picture it is: {@code (SANA via AP)}, {@code (File photo)}. */
  static boolean endsInPictureCredit(String line) {
    if (!mayEndInBrackets(line)) {
      return false;
    }
    Matcher matcher = ENDING_CREDIT.matcher(line);
    return matcher.find()
        && matcher.start() > 0
        && isPictureCreditWords(matcher.group("credit"))
        && !isAbbreviation(matcher.group("credit"), line.substring(0, matcher.start()));
  }

  /** Whether words in brackets are made of the first letters of those before: AP, EPA. */
  private static boolean isAbbreviation(String letters, String before) {
    String[] words = before.strip().split(" ", -1);
    if (words.length < letters.length()) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (int i = words.length - letters.length(); i < words.length; i++) {
      initials.append(words[i], 0, Math.min(1, words[i].length()));
    }
    return initials.toString().equals(letters);
  }

  private static boolean mayEndInBrackets(String line) {
    return line.endsWith(")") || line.endsWith("]") || line.endsWith(").") || line.endsWith("].");
  }

  /** Whether words in brackets credit a picture. */
  static boolean isPictureCreditWords(String credit) {
    return Characters.words(credit) <= LONGEST_CREDIT && PICTURE_WORDS.matcher(credit).find();
  }

  /** Whether a line ends in a bare agency or "X and agencies" in brackets. */
  static boolean endsInBareCredit(String line) {
    if (!mayEndInBrackets(line)) {
      return false;
    }
    Matcher matcher = ENDING_CREDIT.matcher(line);
    return matcher.find()
        && matcher.start() > 0
        && (!Agencies.all(matcher.group("credit")).isEmpty()
            || matcher.group("credit").toLowerCase(java.util.Locale.ROOT).endsWith("agencies"));
  }
}
