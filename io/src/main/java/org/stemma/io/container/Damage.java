package org.stemma.io.container;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says what is wrong with bytes that could not be read. */
final class Damage {

  private Damage() {}

  static String in(Exception fault) {
    if (fault instanceof Bounded.TooLarge) {
      return String.valueOf(fault.getMessage());
    }
    if (fault instanceof EOFException) {
      return "damaged: the bytes end too early; was it copied or fetched whole?";
    }
    if (fault instanceof ZipException) {
      return "damaged: it cannot be unpacked (" + fault.getMessage() + ")";
    }
    if (fault instanceof AccessDeniedException) {
      return "cannot be read: permission denied";
    }
    if (fault instanceof NoSuchFileException) {
      return "cannot be read: it vanished while the folder was read";
    }
    String message = fault.getMessage();
    return "cannot be read: " + (message == null ? fault.getClass().getSimpleName() : message);
  }
}
