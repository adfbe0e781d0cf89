package org.stemma.io.container;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a header says of the bytes behind it.
 *
 * @param name such as {@code text/html}, in lower case; empty where nothing sensible is said
 * @param charset named there and known here
 */
public record MediaType(String name, @Nullable Charset charset) {

  private static final Pattern NAME =
      Pattern.compile("^\\s*(?<name>[\\w.+-]{1,60}/[\\w.+-]{1,80})");
  private static final Pattern CHARSET =
      Pattern.compile(
          ";\\s*charset\\s*=\\s*[\"']?(?<charset>[\\w:.+-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final Set<String> PAGES =
      Set.of("text/html", "application/xhtml+xml", "text/plain");

  /** Reads the value of a Content-Type header. */
  public static MediaType parse(@Nullable String header) {
    String value = header == null ? "" : header;
    Matcher name = NAME.matcher(value);
    Matcher charset = CHARSET.matcher(value);
    return new MediaType(
        name.find() ? name.group("name").toLowerCase(Locale.ROOT) : "",
        charset.find() ? charset(charset.group("charset")) : null);
  }

  /** A character set by its name, if it is known here. */
  static @Nullable Charset charset(String name) {
    try {
      // What calls itself Latin-1 on the web is windows-1252 (WHATWG Encoding Standard).
      boolean latin = name.equalsIgnoreCase("iso-8859-1") || name.equalsIgnoreCase("us-ascii");
      return Charset.forName(latin ? "windows-1252" : name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null; // the page's own words decide
    }
  }

  /** Whether the bytes are a page. */
  public boolean isPage() {
    return PAGES.contains(name);
  }
}
