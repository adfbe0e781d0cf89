package org.stemma.io.html;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How pieces of HTML are written, and what they may be made of. */
final class Markup {

  static final Set<String> VOID = words("br circle hr input line path polygon polyline wbr");

  static final Set<String> TAGS =
      words(
          """
          a abbr article aside b bdi blockquote br button caption circle cite code dd
          details div dl dt em fieldset figcaption figure footer form g h1 h2 h3 h4
          header hr input label legend li line main mark nav noscript ol option output p path
          pattern polygon polyline q rect section select small span strong summary sup
          svg table tbody td text tfoot th thead time title tr ul wbr
          """);

  static final Set<String> ATTRIBUTES =
      words(
          """
          aria-hidden aria-label aria-labelledby aria-live class colspan cx cy d data-f data-g data-k
          data-label data-u datetime dir for height hidden href id lang max min name open
          points r rel role rowspan rx scope selected start tabindex text-anchor title
          type value viewBox width x x1 x2 y y1 y2
          """);

  /** Addresses of the web without spaces, quotes or controls. */
  private static final Pattern HARMLESS_ADDRESS =
      Pattern.compile("https?://[^\\s\\p{Cc}\\p{Cf}\"'<>\\\\`]+");

  private static final Set<String> HTML_VOID = words("br hr input wbr");

  private Markup() {}

  private static Set<String> words(String words) {
    return Set.of(words.strip().split("\\s+"));
  }

  static boolean isHarmless(String target) {
    return target.startsWith("#")
        ? target.length() > 1 && target.chars().skip(1).allMatch(Markup::isOfAnchor)
        : HARMLESS_ADDRESS.matcher(target).matches();
  }

  private static boolean isOfAnchor(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || c == '-'
        || c == '_';
  }

  static void write(Html.Element element, Appendable out) throws IOException {
    out.append('<').append(element.tag());
    for (Html.Attribute attribute : element.attributes()) {
      out.append(' ').append(attribute.name()).append("=\"");
      escape(attribute.value(), out);
      out.append('"');
    }
    out.append('>');
    if (isHtmlVoid(element.tag())) {
      return;
    }
    for (Html child : element.children()) {
      child.write(out);
    }
    out.append("</").append(element.tag()).append('>');
  }

  private static boolean isHtmlVoid(String tag) {
    return HTML_VOID.contains(tag);
  }

  /** Stretches without anything to escape, nearly all of any text, are handed on whole. */
  static void escape(String words, Appendable out) throws IOException {
    int done = 0;
    for (int i = 0; i < words.length(); i++) {
      String instead = instead(words, i);
      if (instead != null) {
        out.append(words, done, i).append(instead);
        done = i + 1;
      }
    }
    out.append(words, done, words.length());
  }

  /** What stands for a character; null where it may stand for itself. */
  private static @Nullable String instead(String words, int at) {
    char c = words.charAt(at);
    if (c > '>' && c < '\u007f') {
      return null;
    }
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> isHarmful(words, at) ? "\ufffd" : null;
    };
  }

  /** Controls, halves of characters, and the marks that turn all that follows around. */
  private static boolean isHarmful(String words, int at) {
    char c = words.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == words.length() || !Character.isLowSurrogate(words.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(words.charAt(at - 1));
    }
    boolean isControl = (c < ' ' && c != '\n' && c != '\t') || (c >= '\u007f' && c < '\u00a0');
    return isControl || c == '\u202d' || c == '\u202e' || c >= '\ufffe';
  }
}
