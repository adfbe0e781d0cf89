package org.stemma.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.attribution.Attribution;
import org.stemma.claim.Claim;
import org.stemma.claim.Quantity;
import org.stemma.control.Spell;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Event;
import org.stemma.dossier.Input;
import org.stemma.dossier.Provenance;
import org.stemma.io.json.PrettyJson;
import org.stemma.lineage.Difference;
import org.stemma.lineage.Family;
import org.stemma.lineage.Link;
import org.stemma.lineage.LostOriginal;
import org.stemma.page.Reading;
import org.stemma.place.Place;
import org.stemma.point.Membership;
import org.stemma.point.Point;
import org.stemma.point.Position;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Publication;
import org.stemma.text.Span;
import org.stemma.time.TimeExpression;

/**
 * Writes a dossier as JSON, format {@code stemma-dossier} version 1. Equal dossiers give equal
 * bytes on every machine: UTF-8, line feeds, two spaces of indentation.
 */
public final class DossierJson {

  static final String FORMAT = "stemma-dossier";
  static final int FORMAT_VERSION = 1;

  private final Dossier dossier;
  private final JsonGenerator json;
  private final Map<String, String> texts = new TreeMap<>();

  private DossierJson(Dossier dossier, JsonGenerator json) {
    this.dossier = dossier;
    this.json = json;
    dossier.documents().forEach(document -> texts.put(document.id(), document.text()));
  }

  /** Writes a dossier and leaves the stream open. */
  public static void write(Dossier dossier, OutputStream out) throws IOException {
    try (JsonGenerator json = PrettyJson.generator(out)) {
      new DossierJson(dossier, json).write();
      json.writeRaw('\n');
    }
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeNumberField("version", FORMAT_VERSION);
    json.writeObjectFieldStart("generator");
    json.writeStringField("name", "stemma");
    json.writeStringField("version", dossier.version());
    json.writeEndObject();
    provenance(dossier.provenance());
    json.writeObjectFieldStart("collection");
    json.writeStringField("name", dossier.name());
    json.writeStringField("title", dossier.title());
    json.writeEndObject();
    each("documents", dossier.documents(), this::document);
    each("skipped", dossier.skipped(), this::skipped);
    json.writeObjectFieldStart("lineage");
    each("edges", dossier.tree().links(), this::link);
    each("families", dossier.tree().families(), this::family);
    json.writeEndObject();
    each("sources", dossier.sources(), this::source);
    each("places", dossier.places(), this::place);
    each("attributions", dossier.attributions(), this::attribution);
    each("claims", dossier.claims(), this::claim);
    each("points", dossier.points(), this::point);
    each("timeline", dossier.timeline(), this::event);
    each("control", dossier.control(), this::spell);
    json.writeEndObject();
  }

  private void provenance(Provenance provenance) throws IOException {
    json.writeObjectFieldStart("provenance");
    json.writeObjectFieldStart("options");
    for (Map.Entry<String, String> option : provenance.options().entrySet()) {
      json.writeStringField(option.getKey(), option.getValue());
    }
    json.writeEndObject();
    each("inputs", provenance.inputs(), this::input);
    json.writeEndObject();
  }

  private void input(Input input) throws IOException {
    json.writeStringField("file", input.file());
    json.writeStringField("url", input.url());
    json.writeStringField("sha256", input.sha256());
    json.writeStringField("retrieved", Objects.toString(input.retrieved(), null));
    json.writeStringField("document", input.document());
  }

  private void document(Document document) throws IOException {
    json.writeStringField("id", document.id());
    json.writeStringField("file", document.file());
    json.writeStringField("url", document.url());
    json.writeStringField("sha256", document.sha256());
    json.writeStringField("title", document.title());
    json.writeStringField("byline", document.byline());
    json.writeStringField("outlet", document.outlet());
    strings("agencies", document.agencies());
    json.writeStringField("language", document.language());
    publication(document.published());
    json.writeStringField("dateline", document.dateline());
    json.writeStringField("text", document.text());
    each("paragraphs", document.paragraphs(), this::paragraph);
  }

  private void moment(LocalDate day, @Nullable LocalTime time, @Nullable String zone)
      throws IOException {
    date("date", day);
    json.writeStringField("time", time == null ? null : time.toString());
    if (zone != null) {
      json.writeStringField("zone", zone);
    }
  }

  private void publication(@Nullable Publication published) throws IOException {
    if (published == null) {
      json.writeNullField("published");
      return;
    }
    json.writeObjectFieldStart("published");
    moment(published.date(), published.time(), published.zone());
    if (published.updated() != null) {
      json.writeObjectFieldStart("updated");
      Publication.Update updated = published.updated();
      moment(updated.date(), updated.time(), updated.zone());
      json.writeEndObject();
    }
    json.writeStringField("basis", lower(published.basis()));
    json.writeStringField("evidence", published.evidence());
    json.writeEndObject();
  }

  private void paragraph(Paragraph paragraph) throws IOException {
    json.writeNumberField("start", paragraph.span().start());
    json.writeNumberField("end", paragraph.span().end());
    json.writeStringField("kind", lower(paragraph.kind()));
  }

  private void skipped(Reading.Unreadable unreadable) throws IOException {
    json.writeStringField("file", unreadable.file());
    json.writeStringField("reason", unreadable.reason());
  }

  private void link(Link link) throws IOException {
    json.writeStringField("from", link.from());
    json.writeStringField("to", link.to());
    json.writeStringField("kind", lower(link.kind()));
    json.writeBooleanField("directed", link.directed());
    json.writeNumberField("share", Math.round(link.share() * 1000) / 1000.0);
    strings("basis", link.basis());
    json.writeArrayFieldStart("passages");
    for (Link.SharedPassage passage : link.passages()) {
      json.writeStartObject();
      span("from", link.from(), passage.from());
      span("to", link.to(), passage.to());
      if (!passage.differences().isEmpty()) {
        each("differences", passage.differences(), this::difference);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void difference(Difference difference) throws IOException {
    json.writeStringField("kind", lower(difference.kind()));
    json.writeStringField("from", difference.from());
    json.writeStringField("to", difference.to());
  }

  private void family(Family family) throws IOException {
    json.writeStringField("id", family.id());
    strings("documents", family.documents());
    json.writeStringField("root", family.root());
    LostOriginal lost = family.lost();
    if (lost != null) {
      json.writeObjectFieldStart("lost");
      json.writeStringField("agency", lost.agency());
      strings("heirs", lost.heirs());
      json.writeEndObject();
    }
  }

  private void source(Actor actor) throws IOException {
    json.writeStringField("id", actor.id());
    json.writeStringField("name", actor.name());
    strings("aliases", actor.aliases());
    json.writeStringField("kind", lower(actor.kind()));
    json.writeStringField("side", actor.side());
    json.writeStringField("partOf", actor.partOf());
  }

  private void place(Place place) throws IOException {
    json.writeStringField("id", place.id());
    json.writeStringField("name", place.name());
    strings("aliases", place.aliases());
    json.writeStringField("kind", place.kind());
    number("latitude", place.latitude());
    number("longitude", place.longitude());
    json.writeStringField("country", place.country());
    number("geonameId", place.geonameId());
    number("precision", place.precision());
    json.writeStringField("within", place.within());
  }

  private void attribution(Attribution attribution) throws IOException {
    String document = attribution.document();
    json.writeStringField("id", attribution.id());
    json.writeStringField("document", document);
    span("source", document, attribution.source());
    span("cue", document, attribution.cue());
    span("content", document, attribution.content());
    json.writeStringField("entity", attribution.entity());
    strings("via", attribution.via());
    json.writeStringField("form", lower(attribution.form()));
    json.writeStringField("stance", lower(attribution.stance()));
    json.writeStringField("rule", attribution.rule());
  }

  private void claim(Claim claim) throws IOException {
    json.writeStringField("id", claim.id());
    json.writeStringField("document", claim.document());
    json.writeStringField("type", lower(claim.type()));
    json.writeStringField("acled", claim.type().acled());
    json.writeStringField("actor", claim.actor());
    json.writeStringField("target", claim.target());
    json.writeStringField("place", claim.place());
    json.writeStringField("from", claim.from());
    json.writeStringField("to", claim.to());
    time(claim.time(), claim.document());
    quantity(claim.quantity(), claim.document());
    json.writeStringField("polarity", lower(claim.polarity()));
    json.writeStringField("modality", lower(claim.modality()));
    strings("sources", claim.sources());
    json.writeArrayFieldStart("evidence");
    for (Span span : claim.evidence()) {
      json.writeStartObject();
      spanFields(claim.document(), span);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("attribution", claim.attribution());
    number("confidence", claim.confidence());
    json.writeStringField("rule", claim.rule());
  }

  private void time(@Nullable TimeExpression time, String document) throws IOException {
    if (time == null) {
      json.writeNullField("time");
      return;
    }
    json.writeObjectFieldStart("time");
    date("start", time.start());
    date("end", time.end());
    json.writeStringField("text", words(document, time.span()));
    json.writeNumberField("precision", time.precision());
    span("span", document, time.span());
    json.writeStringField("rule", time.rule());
    json.writeEndObject();
  }

  private void quantity(@Nullable Quantity quantity, String document) throws IOException {
    if (quantity == null) {
      json.writeNullField("quantity");
      return;
    }
    json.writeObjectFieldStart("quantity");
    json.writeStringField("measure", lower(quantity.measure()));
    number("low", quantity.low());
    number("high", quantity.high());
    json.writeBooleanField("approximate", quantity.approximate());
    json.writeStringField("scope", quantity.scope());
    json.writeStringField("text", words(document, quantity.span()));
    span("span", document, quantity.span());
    json.writeEndObject();
  }

  private void point(Point point) throws IOException {
    json.writeStringField("id", point.id());
    json.writeStringField("question", point.question());
    json.writeStringField("kind", lower(point.kind()));
    json.writeStringField("place", point.place());
    if (point.time() == null) {
      json.writeNullField("time");
    } else {
      json.writeObjectFieldStart("time");
      date("start", point.time().start());
      date("end", point.time().end());
      json.writeEndObject();
    }
    each("positions", point.positions(), this::position);
    json.writeStringField("status", lower(point.status()).replace('_', '-'));
    number("best", point.best());
    number("low", point.low());
    number("high", point.high());
    number("conservative", point.conservative());
    strings("againstInterest", point.againstInterest());
    json.writeStringField("reason", point.reason());
    json.writeObjectFieldStart("explanation");
    json.writeStringField("rule", lower(point.explanation().rule()).replace('_', '-'));
    strings("deciding", point.explanation().deciding());
    each("members", point.explanation().members(), this::membership);
    json.writeEndObject();
  }

  private void membership(Membership membership) throws IOException {
    json.writeStringField("claim", membership.claim());
    json.writeStringField("place", lower(membership.place()).replace('_', '-'));
    json.writeStringField("time", lower(membership.time()).replace('_', '-'));
    json.writeStringField("origin", membership.origin());
    json.writeStringField("counting", lower(membership.counting()).replace('_', '-'));
    json.writeStringField("first", membership.first());
  }

  private void position(Position position) throws IOException {
    json.writeStringField("value", position.value());
    strings("claims", position.claims());
    strings("origins", position.origins());
    strings("sides", position.sides());
    json.writeNumberField("documents", position.documents());
    json.writeStringField("admiralty", "F" + position.credibility());
  }

  private void event(Event event) throws IOException {
    date("start", event.start());
    date("end", event.end());
    json.writeStringField("type", lower(event.type()));
    json.writeStringField("summary", event.summary());
    json.writeStringField("place", event.place());
    strings("claims", event.claims());
    strings("origins", event.origins());
    json.writeStringField("point", event.point());
  }

  private void spell(Spell spell) throws IOException {
    json.writeStringField("place", spell.place());
    json.writeStringField("holder", spell.holder());
    date("start", spell.start());
    date("end", spell.end());
    json.writeStringField("status", lower(spell.status()));
    strings("claims", spell.claims());
  }

  private interface Fields<T> {
    void write(T thing) throws IOException;
  }

  private <T> void each(String name, List<T> things, Fields<T> fields) throws IOException {
    json.writeArrayFieldStart(name);
    for (T thing : things) {
      json.writeStartObject();
      fields.write(thing);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void strings(String name, List<? extends @Nullable String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void span(String name, String document, @Nullable Span span) throws IOException {
    if (span == null) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    spanFields(document, span);
    json.writeEndObject();
  }

  private void spanFields(String document, Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", words(document, span));
  }

  private void date(String name, @Nullable LocalDate date) throws IOException {
    json.writeStringField(name, date == null ? null : date.toString());
  }

  private void number(String name, @Nullable Number number) throws IOException {
    if (number == null) {
      json.writeNullField(name);
    } else if (number.doubleValue() == Math.rint(number.doubleValue())
        && Math.abs(number.doubleValue()) < 1e15) {
      json.writeNumberField(name, number.longValue());
    } else {
      json.writeNumberField(name, number.doubleValue());
    }
  }

  private String words(String document, Span span) {
    String text = texts.get(document);
    if (text == null) {
      throw new IllegalArgumentException("words of an unknown document " + document);
    }
    return span.in(text);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
