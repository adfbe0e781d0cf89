package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.actor.Actor;
import org.stemma.actor.ActorFinder;
import org.stemma.actor.ActorMention;
import org.stemma.actor.Cast;
import org.stemma.language.Analysis;
import org.stemma.language.Language;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.place.Atlas;
import org.stemma.place.PlaceFinder;
import org.stemma.place.PlaceMention;
import org.stemma.text.Document;
import org.stemma.text.Span;

/**
 * Scores the organisations, persons and locations that are found in the re3d set: 66 documents on
 * the conflict in Syria and Iraq, annotated with all mentions, nested ones and pronouns among them.
 *
 * <p>An entity is right where one of the same type has the same characters ({@code exact}) or
 * shares some ({@code overlap}). Articles before a name are no part of it in some of the annotation
 * and part of it in some; they are left out on both sides.
 */
final class ActorScore {

  static final String NAME = "re3d";

  /** The types that are scored, as the set names them. */
  enum Type {
    ORGANISATION,
    PERSON,
    LOCATION
  }

  /** Words of one type in a document. */
  record Entity(String document, Type type, Span span) implements Comparable<Entity> {

    boolean overlaps(Entity other) {
      return document.equals(other.document) && type == other.type && span.overlaps(other.span);
    }

    @Override
    public int compareTo(Entity other) {
      int byDocument = document.compareTo(other.document);
      int bySpan = byDocument != 0 ? byDocument : span.compareTo(other.span);
      return bySpan != 0 ? bySpan : type.compareTo(other.type);
    }
  }

  private final List<Document> documents = new ArrayList<>();
  private final Set<Entity> gold = new TreeSet<>();

  private ActorScore() {}

  static Path folder(Path shared) {
    return shared.resolve("benchmarks").resolve(NAME);
  }

  /** The annotation files, in order of their folders. */
  static List<Path> annotations(Path shared) throws IOException {
    try (Stream<Path> folders = Files.list(folder(shared))) {
      return folders
          .map(folder -> folder.resolve("entities.json"))
          .filter(Files::exists)
          .sorted()
          .toList();
    }
  }

  static ActorScore read(Path shared) throws IOException {
    ActorScore score = new ActorScore();
    for (Path entities : annotations(shared)) {
      score.readDocuments(entities.resolveSibling("documents.json"));
      score.readEntities(entities);
    }
    return score;
  }

  private void readDocuments(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        JsonNode node = mapper.readTree(line);
        documents.add(Articles.plain(node.get("_id").asText(), node.get("text").asText()));
      }
    }
  }

  private void readEntities(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Set<String> types = Set.copyOf(Arrays.stream(Type.values()).map(Type::name).toList());
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        continue;
      }
      JsonNode node = mapper.readTree(line);
      String type = node.get("type").asText().toUpperCase(Locale.ROOT);
      if (types.contains(type)) {
        Span span = new Span(node.get("begin").asInt(), node.get("end").asInt());
        String document = node.get("documentId").asText();
        gold.add(new Entity(document, Type.valueOf(type), bare(text(document), span)));
      }
    }
  }

  private String text(String id) {
    return documents.stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow().text();
  }

  /** The words without an article before them. */
  static Span bare(String text, Span span) {
    for (String article : List.of("the ", "a ", "an ")) {
      if (text.regionMatches(true, span.start(), article, 0, article.length())
          && span.length() > article.length()) {
        return new Span(span.start() + article.length(), span.end());
      }
    }
    return span;
  }

  /** F1, precision and recall by type, exact and overlapping. */
  Map<String, Double> figures(Language language) {
    return figures(gold, found(language));
  }

  static Map<String, Double> figures(Set<Entity> gold, Set<Entity> found) {
    Map<String, Double> figures = new TreeMap<>();
    for (Type type : Type.values()) {
      Set<Entity> wanted = of(gold, type);
      Set<Entity> had = of(found, type);
      String name = type.name().toLowerCase(Locale.ROOT);
      Set<Entity> exact = new HashSet<>(had);
      exact.retainAll(wanted);
      put(figures, name + ".exact", ratio(exact.size(), had), ratio(exact.size(), wanted));
      put(
          figures,
          name + ".overlap",
          ratio(touching(had, wanted), had),
          ratio(touching(wanted, had), wanted));
    }
    return figures;
  }

  private static Set<Entity> of(Set<Entity> entities, Type type) {
    Set<Entity> some = new TreeSet<>();
    entities.stream().filter(e -> e.type() == type).forEach(some::add);
    return some;
  }

  private static long touching(Set<Entity> some, Set<Entity> others) {
    return some.stream().filter(one -> others.stream().anyMatch(one::overlaps)).count();
  }

  private static double ratio(long part, Collection<Entity> whole) {
    return whole.isEmpty() ? 0 : (double) part / whole.size();
  }

  private static void put(
      Map<String, Double> figures, String name, double precision, double recall) {
    double sum = precision + recall;
    figures.put(name + ".precision", precision);
    figures.put(name + ".recall", recall);
    figures.put(name + ".f1", sum == 0 ? 0 : 2 * precision * recall / sum);
  }

  /** What is found in the documents, each read as a collection of one. */
  Set<Entity> found(Language language) {
    Set<Entity> found = new TreeSet<>();
    for (Document document : documents) {
      Analysis analysis = language.read(document, tokens -> true);
      Atlas atlas = new PlaceFinder().gather(List.of(analysis));
      Cast cast = new ActorFinder().gather(List.of(analysis), atlas);
      addPlaces(document, atlas, found);
      addActors(analysis, cast, found);
    }
    return found;
  }

  private static void addPlaces(Document document, Atlas atlas, Set<Entity> found) {
    for (PlaceMention mention : atlas.mentions(document.id())) {
      found.add(new Entity(document.id(), Type.LOCATION, bare(document.text(), mention.span())));
    }
  }

  private static void addActors(Analysis analysis, Cast cast, Set<Entity> found) {
    Document document = analysis.document();
    Set<String> persons = persons(analysis, cast);
    for (ActorMention mention : cast.mentions(document.id())) {
      Type type = persons.contains(mention.actor()) ? Type.PERSON : Type.ORGANISATION;
      found.add(new Entity(document.id(), type, bare(document.text(), mention.span())));
    }
  }

  /** The actors who are single human beings: named so at least once, or left unnamed. */
  private static Set<String> persons(Analysis analysis, Cast cast) {
    Set<String> persons = new HashSet<>();
    for (ActorMention mention : cast.mentions(analysis.document().id())) {
      Actor actor = cast.actor(mention.actor());
      boolean isPerson =
          actor.kind() == Actor.Kind.PERSON
              || actor.name().endsWith("(unnamed)")
              || (mention.form() == ActorMention.Form.NAMED
                  && name(analysis, mention.head()) == Token.Name.PERSON);
      if (isPerson) {
        persons.add(actor.id());
      }
    }
    return persons;
  }

  private static Token.Name name(Analysis analysis, Span word) {
    for (Sentence sentence : analysis.sentences()) {
      if (sentence.span().contains(word)) {
        return sentence.tokens().stream()
            .filter(token -> token.span().equals(word))
            .map(Token::name)
            .findFirst()
            .orElse(Token.Name.NONE);
      }
    }
    return Token.Name.NONE;
  }
}
