package org.stemma.io;

import java.io.IOException;

/** A file holds no dossier that can be read; the message says what was found and where. */
public final class NotADossier extends IOException {

  private static final long serialVersionUID = 1L;

  NotADossier(String message) {
    super(message);
  }
}
