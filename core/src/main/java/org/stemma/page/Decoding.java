package org.stemma.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the bytes of a page are: text, or something that is no page. */
sealed interface Decoding {

  /** Text, decoded as well as can be. */
  record Text(String text) implements Decoding {}

  /** No text, and why. */
  record Refused(String reason) implements Decoding {}

  /** Bytes looked at for a declared character set. */
  int DECLARATION = 4096;

  /** Stands for bytes that could not be decoded. */
  char REPLACEMENT = '\uFFFD';

  /** Text has fewer control characters than this. */
  double MOST_CONTROLS = 0.05;

  Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);

  /** Files known by their first bytes, in Latin-1. */
  Map<String, String> SIGNATURES = signatures();

  private static Map<String, String> signatures() {
    Map<String, String> signatures = new TreeMap<>();
    signatures.put("%PDF-", "a PDF file; save its text or the web page instead");
    signatures.put(
        "PK\u0003\u0004", "a ZIP archive or an office document; unpack it or save its text");
    signatures.put("\u001f\u008b", "a gzip file; unpack it first");
    signatures.put("\u0089PNG", "a PNG image");
    signatures.put("\u00ff\u00d8\u00ff", "a JPEG image");
    signatures.put("GIF8", "a GIF image");
    signatures.put("RIFF", "a sound, video or WebP file");
    signatures.put("BM\u0000", "a bitmap image");
    signatures.put("\u00d0\u00cf\u0011\u00e0", "an old office document; save its text instead");
    signatures.put("{\\rtf", "an RTF document; save its text instead");
    signatures.put("7z\u00bc\u00af", "a 7z archive; unpack it first");
    signatures.put("Rar!", "a RAR archive; unpack it first");
    signatures.put("BZh", "a bzip2 file; unpack it first");
    signatures.put("\u007fELF", "a program");
    signatures.put("OggS", "a sound or video file");
    signatures.put("ID3", "a sound file");
    signatures.put("SQLite format 3", "a database");
    return signatures;
  }

  static Decoding of(byte[] bytes) {
    if (bytes.length == 0) {
      return new Refused("empty: the file has no bytes");
    }
    String start = latin(bytes, 16);
    for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
      if (start.startsWith(signature.getKey())) {
        return new Refused("not a page but " + signature.getValue());
      }
    }
    String text = decode(bytes);
    if (controls(text) > MOST_CONTROLS) {
      return new Refused("not text: too many control characters for a page; perhaps a binary file");
    }
    return text.isBlank()
        ? new Refused("empty: nothing but white space in " + bytes.length + " bytes")
        : new Text(text);
  }

  private static String latin(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
  }

  private static String decode(byte[] bytes) {
    Charset marked = byMark(bytes);
    if (marked != null) {
      String text = new String(bytes, marked);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    if (utf8.indexOf(REPLACEMENT) < 0 || isUtf8(bytes)) {
      return utf8;
    }
    Charset declared = declared(bytes);
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      return new String(bytes, declared);
    }
    return isMostlyUtf8(bytes) ? utf8 : new String(bytes, Charset.forName("windows-1252"));
  }

  private static @Nullable Charset byMark(byte[] bytes) {
    String start = latin(bytes, 3);
    if (start.startsWith("\u00ef\u00bb\u00bf")) {
      return StandardCharsets.UTF_8;
    }
    if (start.startsWith("\u00ff\u00fe")) {
      return StandardCharsets.UTF_16LE;
    }
    if (start.startsWith("\u00fe\u00ff")) {
      return StandardCharsets.UTF_16BE;
    }
    return unmarkedUtf16(bytes);
  }

  /** Every second byte of English UTF-16 is zero. */
  private static @Nullable Charset unmarkedUtf16(byte[] bytes) {
    int[] zeros = new int[2];
    int length = Math.min(bytes.length, DECLARATION) & ~1;
    for (int i = 0; i < length; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    int pairs = length / 2;
    if (pairs > 8 && zeros[1] > pairs * 0.7 && zeros[0] < pairs * 0.1) {
      return StandardCharsets.UTF_16LE;
    }
    return pairs > 8 && zeros[0] > pairs * 0.7 && zeros[1] < pairs * 0.1
        ? StandardCharsets.UTF_16BE
        : null;
  }

  /** Whether every byte is right; a page may print the mark for what could not be read itself. */
  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static @Nullable Charset declared(byte[] bytes) {
    Matcher matcher = CHARSET.matcher(latin(bytes, DECLARATION));
    if (!matcher.find()) {
      return null;
    }
    try {
      String name = matcher.group(1).toLowerCase(Locale.ROOT);
      return Charset.forName(name.equals("iso-8859-1") ? "windows-1252" : name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** UTF-8 with a few broken places: more well-formed than broken sequences. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xff;
      if (b >= 0xc2 && b < 0xf5 && i + 1 < bytes.length && (bytes[i + 1] & 0xc0) == 0x80) {
        good++;
        while (i + 1 < bytes.length && (bytes[i + 1] & 0xc0) == 0x80) {
          i++;
        }
      } else if (b >= 0x80) {
        bad++;
      }
    }
    return good > bad;
  }

  private static double controls(String text) {
    int length = Math.min(text.length(), 1 << 20);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == REPLACEMENT || (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')) {
        controls++;
      }
    }
    return (double) controls / length;
  }
}
