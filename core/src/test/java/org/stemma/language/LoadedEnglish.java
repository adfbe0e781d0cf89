package org.stemma.language;

/**
 * The analyser of English, loaded once for all tests: every copy of it takes 200 MB and seconds.
 */
public final class LoadedEnglish {

  private static final class Holder {
    static final CoreNlp ENGLISH = CoreNlp.load();
  }

  private LoadedEnglish() {}

  public static CoreNlp get() {
    return Holder.ENGLISH;
  }
}
