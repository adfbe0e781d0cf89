package org.stemma.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.io.container.Containers;
import org.stemma.io.container.Gathering;
import org.stemma.page.Page;
import org.stemma.page.Reading;

/**
 * The pages under some files and folders, and in the archives, lists and feeds among them. Folders
 * are walked to the bottom; hidden files are passed over, links are followed only within the
 * folder, and a file reached twice is read once. A page's name is its path below the folder that
 * was named, or its file name where it was named itself, so that the same folder gives the same
 * names wherever it lies.
 */
public final class PageFolder {

  /** Endings of files that lie beside saved pages and hold no page. */
  private static final Set<String> NO_PAGES =
      Set.of(
          "css", "js", "mjs", "map", "json", "csv", "tsv", "yaml", "yml", "toml", "ini", "log",
          "lock", "png", "jpg", "jpeg", "gif", "webp", "svg", "ico", "bmp", "tif", "tiff", "avif",
          "mp3", "mp4", "m4a", "m4v", "mov", "avi", "webm", "ogg", "wav", "woff", "woff2", "ttf",
          "otf", "eot", "zip", "bz2", "xz", "7z", "rar", "tar", "tgz", "pdf", "doc", "docx", "xls",
          "xlsx", "ppt", "pptx", "odt", "ods", "exe", "dll", "so", "jar", "class", "java", "py",
          "sh", "db", "sqlite", "bin");

  private PageFolder() {}

  /**
   * What was found.
   *
   * @param pages sorted by name, each name once
   * @param unread files that gave no page, sorted by name, with the reason
   * @param retrieved when pages were fetched, by name, where an archive or the fetching tells
   */
  public record Found(
      List<Page> pages, List<Reading.Unreadable> unread, Map<String, Instant> retrieved) {
    public Found {
      pages = List.copyOf(pages);
      unread = List.copyOf(unread);
      retrieved = Map.copyOf(retrieved);
    }

    static Found of(Gathering gathering) {
      return new Found(gathering.pages(), gathering.unread(), gathering.retrieved());
    }
  }

  /** Reads the files and folders that a user named. */
  public static Found read(List<Path> paths) {
    Gathering gathering = new Gathering();
    gather(paths, gathering);
    return Found.of(gathering);
  }

  static void gather(List<Path> paths, Gathering into) {
    Walk walk = new Walk(into);
    for (Path path : paths) {
      walk.add(path);
    }
    walk.read();
  }

  /** A file to read under the name that it will bear. */
  private record Candidate(String root, String name, Path path) {}

  private static final class Walk {

    private final Map<Path, Candidate> found = new LinkedHashMap<>();
    private final Gathering into;

    Walk(Gathering into) {
      this.into = into;
    }

    void add(Path path) {
      if (Files.isDirectory(path)) {
        folder(path);
      } else if (Files.isRegularFile(path)) {
        file(path, new Candidate("", fileName(path), path));
      } else {
        skip(path.toString(), "no such file or folder; is the path right?");
      }
    }

    private void folder(Path root) {
      try {
        Files.walkFileTree(root, new Visitor(root));
      } catch (IOException e) {
        skip(fileName(root), "the folder cannot be read: " + why(e));
      }
    }

    private void file(Path path, Candidate file) {
      try {
        found.putIfAbsent(path.toRealPath(), file);
      } catch (IOException e) {
        skip(file.name(), "cannot be read: " + why(e));
      }
    }

    private void skip(String name, String reason) {
      into.skip(name, reason);
    }

    void read() {
      List<Candidate> files = new ArrayList<>(found.values());
      files.sort(Comparator.comparing(Candidate::name).thenComparing(Candidate::root));
      Map<String, Integer> uses = new TreeMap<>();
      files.forEach(file -> uses.merge(file.name(), 1, Integer::sum));
      Set<String> names = new HashSet<>();
      for (Candidate file : files) {
        boolean shared = uses.getOrDefault(file.name(), 0) > 1 && !file.root().isEmpty();
        String name = unique(shared ? file.root() + "/" + file.name() : file.name(), names);
        Containers.read(name, file.path(), into);
      }
    }

    /** The name, numbered where another file bears it. */
    private static String unique(String name, Set<String> names) {
      String unique = name;
      for (int i = 2; !names.add(unique); i++) {
        unique = name + " (" + i + ")";
      }
      return unique;
    }

    /** Walks one folder. */
    private final class Visitor extends SimpleFileVisitor<Path> {
      private final Path root;

      Visitor(Path root) {
        this.root = root;
      }

      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !folder.equals(root) && isHidden(folder)
            ? FileVisitResult.SKIP_SUBTREE
            : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
        if (!isHidden(path)) {
          visit(path, nameBelow(root, path), attributes);
        }
        return FileVisitResult.CONTINUE;
      }

      private void visit(Path path, String name, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink() && !leadsToFileInside(path)) {
          skip(name, "a link that leads out of the folder, to a folder or to nothing");
        } else if (NO_PAGES.contains(ending(Containers.unpackedName(name)))) {
          skip(name, "not a page, by its name: ." + ending(Containers.unpackedName(name)));
        } else if (attributes.isSymbolicLink() || attributes.isRegularFile()) {
          file(path, new Candidate(fileName(root), name, path));
        } else {
          skip(name, "not a file that can be read");
        }
      }

      private boolean leadsToFileInside(Path link) {
        try {
          Path target = link.toRealPath();
          return target.startsWith(root.toRealPath()) && Files.isRegularFile(target);
        } catch (IOException e) {
          return false; // leads to nothing
        }
      }

      @Override
      public FileVisitResult visitFileFailed(Path path, IOException e) {
        if (!isHidden(path)) {
          skip(nameBelow(root, path), "cannot be read: " + why(e));
        }
        return FileVisitResult.CONTINUE;
      }
    }

    private static boolean isHidden(Path path) {
      return fileName(path).startsWith(".");
    }
  }

  private static String nameBelow(Path root, Path path) {
    String name = root.relativize(path).toString().replace('\\', '/');
    return name.isEmpty() ? fileName(path) : name;
  }

  private static String fileName(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String why(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e instanceof NoSuchFileException
        ? "it vanished while the folder was read"
        : e.getClass().getSimpleName();
  }
}
