package org.stemma.cli;

import org.stemma.Stemma;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says: the software and the Java that it runs on. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      "stemma " + Stemma.VERSION,
      "Java " + Runtime.version() + " (" + System.getProperty("java.vendor", "unknown") + ")"
    };
  }
}
