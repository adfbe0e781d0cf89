package org.stemma.io.jsonld;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.claim.Claim;
import org.stemma.claim.Quantity;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Input;
import org.stemma.io.catalogue.Catalogue;
import org.stemma.io.json.PrettyJson;
import org.stemma.lineage.Link;
import org.stemma.place.Place;
import org.stemma.point.Point;
import org.stemma.point.Position;
import org.stemma.text.Document;
import org.stemma.time.TimeExpression;

/**
 * Writes a dossier as linked data. A claim is a {@code schema:Claim} that appears in a page, was
 * attributed to its speaker ({@code prov:wasAttributedTo}) and, where others passed it on, through
 * these in order; a page that took from another was derived from it, or quoted from it.
 */
public final class DossierJsonLd {

  private static final String ID = "@id";
  private static final String TYPE = "@type";

  private final Catalogue catalogue;
  private final Map<String, Instant> retrieved = new HashMap<>();
  private final ArrayNode graph = PrettyJson.array();

  private DossierJsonLd(Dossier dossier) {
    this.catalogue = new Catalogue(dossier);
    for (Input input : dossier.provenance().inputs()) {
      if (input.document() != null && input.retrieved() != null) {
        retrieved.putIfAbsent(input.document(), input.retrieved());
      }
    }
  }

  /** Writes a dossier and leaves the stream open. */
  public static void write(Dossier dossier, OutputStream out) throws IOException {
    PrettyJson.write(new DossierJsonLd(dossier).tree(), out);
  }

  private ObjectNode tree() {
    Dossier dossier = catalogue.dossier();
    ObjectNode tree = PrettyJson.object();
    tree.set("@context", Context.node());
    dossier(dossier);
    dossier.documents().forEach(this::page);
    dossier.tree().links().forEach(this::link);
    dossier.sources().forEach(this::actor);
    dossier.places().forEach(this::place);
    dossier.claims().forEach(this::claim);
    dossier.points().forEach(this::point);
    tree.set("@graph", graph);
    return tree;
  }

  private ObjectNode node(String iri, String... types) {
    ObjectNode node = graph.addObject();
    node.put(ID, iri);
    node.set(TYPE, PrettyJson.strings(List.of(types)));
    return node;
  }

  private void dossier(Dossier dossier) {
    ObjectNode software =
        node("urn:stemma:software", "prov:SoftwareAgent", "schema:SoftwareApplication");
    software.put("name", "stemma");
    software.put("version", dossier.version());
    ObjectNode study = node("urn:stemma:study", "prov:Activity");
    study.put("wasAssociatedWith", "urn:stemma:software");
    study.set("used", iris("page", dossier.documents().stream().map(Document::id).toList()));
    ObjectNode node = node("urn:stemma:dossier", "prov:Entity", "schema:Dataset");
    node.put("name", dossier.name());
    node.put("wasGeneratedBy", "urn:stemma:study");
  }

  private static ArrayNode iris(String kind, List<String> ids) {
    return PrettyJson.strings(ids.stream().map(id -> Iri.of(kind, id)).toList());
  }

  private void page(Document page) {
    ObjectNode node = node(Iri.of("page", page.id()), "schema:NewsArticle", "prov:Entity");
    node.put("headline", page.title());
    node.put("inLanguage", page.language());
    node.put("sha256", page.sha256());
    Iri.ofWeb(page.url()).ifPresent(address -> node.put("url", address));
    if (page.outlet() != null) {
      node.putObject("publisher").put(TYPE, "schema:Organization").put("name", page.outlet());
    }
    if (page.published() != null) {
      node.put("datePublished", page.published().date().toString());
    }
    Instant time = retrieved.get(page.id());
    if (time != null) {
      node.put("retrieved", time.toString());
    }
  }

  /**
   * The later text took from the earlier; where none is known to be later, they share an origin.
   */
  private void link(Link link) {
    ObjectNode node = node(Iri.of("page", link.to()), "prov:Entity");
    String from = Iri.of("page", link.from());
    if (!link.directed()) {
      node.put("sharesTextWith", from);
      return;
    }
    switch (link.kind()) {
      case COPY, EXCERPT -> node.put("wasDerivedFrom", from);
      case QUOTE -> node.put("wasQuotedFrom", from);
    }
  }

  private void actor(Actor actor) {
    ObjectNode node = node(Iri.of("source", actor.id()), types(actor.kind()));
    node.put("name", actor.name());
    node.set("alternateName", PrettyJson.strings(actor.aliases()));
    node.put("side", actor.side());
    if (actor.partOf() != null) {
      node.put("memberOf", Iri.of("source", actor.partOf()));
      node.put("actedOnBehalfOf", Iri.of("source", actor.partOf()));
    }
  }

  private static String[] types(Actor.Kind kind) {
    return switch (kind) {
      case OUTLET, AGENCY ->
          new String[] {"prov:Organization", "schema:NewsMediaOrganization", "prov:Agent"};
      case BELLIGERENT, MONITOR, ORGANISATION ->
          new String[] {"prov:Organization", "schema:Organization", "prov:Agent"};
      case PERSON, EXPERT -> new String[] {"prov:Person", "schema:Person", "prov:Agent"};
      case OFFICIAL, POLITICIAN, ACTIVIST, WITNESS, ANONYMOUS -> new String[] {"prov:Agent"};
    };
  }

  private void place(Place place) {
    ObjectNode node = node(Iri.of("place", place.id()), "schema:Place", "prov:Location");
    node.put("name", place.name());
    node.set("alternateName", PrettyJson.strings(place.aliases()));
    if (place.within() != null) {
      node.put("containedInPlace", Iri.of("place", place.within()));
    }
    if (place.precision() != null) {
      node.put("wherePrec", place.precision());
    }
    if (place.latitude() != null && place.longitude() != null) {
      node.putObject("geo")
          .put(TYPE, "schema:GeoCoordinates")
          .put("latitude", place.latitude().toString())
          .put("longitude", place.longitude().toString());
    }
  }

  private void claim(Claim claim) {
    ObjectNode node = node(Iri.of("claim", claim.id()), "schema:Claim", "prov:Entity");
    node.put("text", String.join(" [...] ", catalogue.words(claim)));
    node.put("type", lower(claim.type()));
    node.put("polarity", lower(claim.polarity()));
    node.put("modality", lower(claim.modality()));
    node.put("rule", claim.rule());
    node.put("appearance", Iri.of("page", claim.document()));
    node.put("wasQuotedFrom", Iri.of("page", claim.document()));
    speakers(claim, node);
    if (claim.place() != null) {
      node.put("contentLocation", Iri.of("place", claim.place()));
    }
    node.set("about", iris("source", about(claim)));
    TimeExpression time = claim.time();
    if (time != null) {
      node.put("startDate", Objects.toString(time.start(), null));
      node.put("endDate", Objects.toString(time.end(), null));
      node.put("datePrec", time.precision());
    }
    Quantity quantity = claim.quantity();
    if (quantity != null) {
      number(node, "low", quantity.low());
      number(node, "high", quantity.high());
    }
  }

  /** The page's own word is attributed to the page's publisher only where the page names it. */
  private void speakers(Claim claim, ObjectNode node) {
    List<String> sources = claim.sources();
    if (sources.isEmpty()) {
      return;
    }
    String speaker = Iri.of("source", sources.getLast());
    node.put("speaker", speaker);
    node.put("wasAttributedTo", speaker);
    node.put("author", speaker);
    if (sources.size() > 1) {
      ObjectNode list = PrettyJson.object();
      list.set("@list", iris("source", sources.subList(0, sources.size() - 1)));
      node.set("passedOnBy", list);
    }
  }

  private static List<String> about(Claim claim) {
    return Stream.of(claim.actor(), claim.target()).filter(Objects::nonNull).distinct().toList();
  }

  private void point(Point point) {
    ObjectNode node = node(Iri.of("point", point.id()), "schema:Question", "prov:Collection");
    node.put("name", point.question());
    node.put("status", lower(point.status()).replace('_', '-'));
    number(node, "low", point.low());
    number(node, "best", point.best());
    number(node, "high", point.high());
    ArrayNode positions = node.putArray("position");
    for (int i = 0; i < point.positions().size(); i++) {
      String iri = Iri.of("point", point.id()) + ":position-" + (i + 1);
      positions.add(iri);
      position(point.positions().get(i), iri);
    }
  }

  private void position(Position position, String iri) {
    ObjectNode node = node(iri, "prov:Collection");
    node.put("value", position.value());
    node.set("hadMember", iris("claim", position.claims()));
    node.set(
        "independentOrigin",
        PrettyJson.strings(position.origins().stream().map(this::origin).toList()));
  }

  private String origin(String id) {
    return Iri.of(catalogue.actor(id) == null ? "page" : "source", id);
  }

  private static void number(ObjectNode node, String term, @Nullable Double number) {
    if (number != null) {
      node.put(term, BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
