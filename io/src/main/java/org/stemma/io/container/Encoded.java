package org.stemma.io.container;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.stemma.page.Page;

/** Makes pages whose character set stands outside of them, in a header. */
final class Encoded {

  /** What tells a reader that UTF-8 follows, whatever the page says of itself. */
  private static final String MARK = "\uFEFF";

  private Encoded() {}

  /**
   * A page, decoded by its header where that is needed. Bytes that are good UTF-8 stay as they are:
   * headers err more often than that is so by chance.
   */
  static Page page(String name, @Nullable String url, byte[] bytes, @Nullable Charset charset) {
    if (charset == null || charset.equals(StandardCharsets.UTF_8) || isUtf8(bytes)) {
      return new Page(name, url, bytes);
    }
    return Page.made(name, url, utf8(new String(bytes, charset)), bytes);
  }

  /** Text as bytes that are read as UTF-8 without fail. */
  static byte[] utf8(String text) {
    return (text.startsWith(MARK) ? text : MARK + text).getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
