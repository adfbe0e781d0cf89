package org.stemma.io;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stemma.page.Page;
import org.stemma.page.Reading;

/** Gathers pages from files and folders. What cannot be read is told with the reason. */
public final class PageFolder {

  /** Larger files are no news pages: the longest page of the sample collections has 0.3 MB. */
  private static final long LARGEST = 20_000_000;

  private PageFolder() {}

  /**
   * What was found, in order of name.
   *
   * @param unread files that gave no page
   */
  public record Found(List<Page> pages, List<Reading.Unreadable> unread) {
    public Found {
      pages = List.copyOf(pages);
      unread = List.copyOf(unread);
    }
  }

  /** The pages of files and folders, folders with all that lies in them. */
  public static Found read(List<Path> paths) throws IOException {
    List<Page> pages = new ArrayList<>();
    List<Reading.Unreadable> unread = new ArrayList<>();
    for (Path path : paths) {
      for (Path file : filesIn(path)) {
        read(file, name(path, file, paths.size() > 1), pages, unread);
      }
    }
    pages.sort(comparing(Page::name));
    unread.sort(comparing(Reading.Unreadable::file));
    return new Found(pages, unread);
  }

  private static List<Path> filesIn(Path path) throws IOException {
    try (Stream<Path> found = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
      return found.filter(Files::isRegularFile).filter(file -> !isHidden(path, file)).toList();
    }
  }

  /** Whether a file or a folder on the way to it begins with a dot: what systems leave behind. */
  private static boolean isHidden(Path root, Path file) {
    for (Path step : root.relativize(file)) {
      if (step.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static void read(
      Path file, String name, List<Page> pages, List<Reading.Unreadable> unread) {
    try {
      if (Files.size(file) > LARGEST) {
        unread.add(new Reading.Unreadable(name, "larger than 20 MB: no page, leave it out"));
      } else {
        pages.add(new Page(name, null, Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      unread.add(new Reading.Unreadable(name, "cannot be read; check its permissions"));
    }
  }

  /** The name relative to what was named; under that one's own name where several were. */
  private static String name(Path root, Path file, boolean isOneOfSeveral) {
    String own = String.valueOf(root.toAbsolutePath().normalize().getFileName());
    if (Files.isRegularFile(root)) {
      return own;
    }
    String relative = root.relativize(file).toString().replace('\\', '/');
    return isOneOfSeveral ? own + "/" + relative : relative;
  }
}
