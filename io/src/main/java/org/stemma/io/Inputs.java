package org.stemma.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stemma.io.container.Containers;
import org.stemma.io.container.Gathering;
import org.stemma.io.fetch.FetchOptions;
import org.stemma.io.fetch.Fetched;
import org.stemma.io.fetch.Fetcher;

/** Reads what a user names: files, folders, and addresses on the web. */
public final class Inputs {

  private Inputs() {}

  /** Whether an argument is an address and not a path. */
  public static boolean isAddress(String argument) {
    return argument.regionMatches(true, 0, "http://", 0, "http://".length())
        || argument.regionMatches(true, 0, "https://", 0, "https://".length());
  }

  /** The pages of all arguments; a page that was fetched bears its address as its name. */
  public static PageFolder.Found read(List<String> arguments, FetchOptions options)
      throws IOException {
    List<Path> paths = new ArrayList<>();
    Set<String> addresses = new LinkedHashSet<>();
    for (String argument : arguments) {
      if (isAddress(argument)) {
        addresses.add(argument);
      } else {
        paths.add(Path.of(argument));
      }
    }
    Gathering gathering = new Gathering();
    PageFolder.gather(paths, gathering);
    if (!addresses.isEmpty()) {
      fetch(addresses, options, gathering);
    }
    return PageFolder.Found.of(gathering);
  }

  private static void fetch(Set<String> addresses, FetchOptions options, Gathering into)
      throws IOException {
    try (Fetcher fetcher = new Fetcher(options)) {
      for (String address : addresses) {
        switch (fetcher.fetch(address)) {
          case Fetched.Answer answer ->
              Containers.read(
                  address, answer.url(), answer.type(), answer.bytes(), answer.at(), into);
          case Fetched.Failure failure -> into.skip(address, failure.reason());
        }
      }
    }
  }
}
