package org.stemma.io.container;

import java.io.IOException;
import java.io.InputStream;
import org.stemma.page.PageReader;

/** Reads one page's bytes and no more than a page may have, whatever they unpack to. */
final class Bounded {

  private Bounded() {}

  static byte[] page(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(PageReader.MAX_BYTES + 1);
    if (bytes.length > PageReader.MAX_BYTES) {
      throw new TooLarge();
    }
    return bytes;
  }

  /** More bytes than a page may have. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    TooLarge() {
      super(PageReader.tooLarge());
    }
  }
}
