package org.stemma.io.gazetteer;

import java.io.IOException;

/** What was given is no table of GeoNames, or no gazetteer; the message says what and where. */
public final class MalformedTableException extends IOException {

  private static final long serialVersionUID = 1L;

  MalformedTableException(String message) {
    super(message);
  }
}
