package org.stemma.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.attribution.Attribution;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;
import org.stemma.claim.Quantity;
import org.stemma.control.Spell;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Event;
import org.stemma.dossier.Input;
import org.stemma.dossier.Provenance;
import org.stemma.lineage.Difference;
import org.stemma.lineage.Family;
import org.stemma.lineage.FamilyTree;
import org.stemma.lineage.Link;
import org.stemma.lineage.LostOriginal;
import org.stemma.page.Reading;
import org.stemma.place.Place;
import org.stemma.point.Explanation;
import org.stemma.point.Membership;
import org.stemma.point.Period;
import org.stemma.point.Point;
import org.stemma.point.Position;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Publication;
import org.stemma.text.Span;
import org.stemma.time.TimeExpression;

/**
 * Reads a dossier from its JSON. What {@link DossierJson} wrote gives the dossier again, and
 * written anew the same bytes. Members that are not known are passed over.
 */
public final class DossierReader {

  private DossierReader() {}

  /**
   * The dossier in a stream, which is left open.
   *
   * @throws NotADossier where the stream holds something else, or a dossier that contradicts itself
   */
  public static Dossier read(InputStream in) throws IOException {
    JsonNode json;
    try {
      json = new ObjectMapper().readTree(in);
    } catch (JsonProcessingException e) {
      throw new NotADossier("not JSON: " + e.getOriginalMessage());
    }
    if (json == null || !json.isObject()) {
      throw new NotADossier("not a JSON object");
    }
    JsonPart root = new JsonPart(json, "");
    checkFormat(root);
    try {
      Dossier read = dossier(root);
      References.check(read);
      return read;
    } catch (IllegalArgumentException e) {
      throw new NotADossier("the dossier contradicts itself: " + e.getMessage());
    }
  }

  private static void checkFormat(JsonPart json) throws NotADossier {
    String format = json.textOrNull("format");
    if (!DossierJson.FORMAT.equals(format)) {
      throw new NotADossier(
          "no dossier: its \"format\" is not \"" + DossierJson.FORMAT + "\" but " + format);
    }
    int version = json.number("version");
    if (version != DossierJson.FORMAT_VERSION) {
      throw new NotADossier(
          "a dossier of format version " + version + ", of which only 1 is known here");
    }
  }

  private static Dossier dossier(JsonPart json) throws NotADossier {
    JsonPart lineage = json.part("lineage");
    return new Dossier(
        json.part("collection").text("name"),
        json.part("collection").text("title"),
        json.part("generator").text("version"),
        provenance(json.partOrNull("provenance")),
        json.list("documents", DossierReader::document),
        json.list(
            "skipped", each -> new Reading.Unreadable(each.text("file"), each.text("reason"))),
        new FamilyTree(
            lineage.list("edges", DossierReader::link),
            lineage.list("families", DossierReader::family)),
        json.list("sources", DossierReader::actor),
        json.list("places", DossierReader::place),
        json.list("attributions", DossierReader::attribution),
        json.list("claims", DossierReader::claim),
        json.list("points", DossierReader::point),
        json.list("timeline", DossierReader::event),
        json.list("control", DossierReader::spell));
  }

  private static Provenance provenance(@Nullable JsonPart json) throws NotADossier {
    return json == null
        ? Provenance.UNKNOWN
        : new Provenance(
            json.part("options").map(),
            json.list(
                "inputs",
                each ->
                    new Input(
                        each.text("file"),
                        each.textOrNull("url"),
                        each.text("sha256"),
                        each.instant("retrieved"),
                        each.textOrNull("document"))));
  }

  private static Document document(JsonPart json) throws NotADossier {
    return new Document(
        json.text("id"),
        json.textOrNull("file"),
        json.textOrNull("url"),
        json.text("sha256"),
        json.textOrNull("title"),
        json.textOrNull("byline"),
        json.textOrNull("outlet"),
        json.strings("agencies"),
        json.text("language"),
        json.maybe("published", DossierReader::publication),
        json.textOrNull("dateline"),
        json.text("text"),
        json.list(
            "paragraphs",
            each -> new Paragraph(span(each), each.constant("kind", Paragraph.Kind.class))));
  }

  private static Publication publication(JsonPart json) throws NotADossier {
    return new Publication(
        day(json),
        json.time("time"),
        json.textOrNull("zone"),
        json.maybe("updated", DossierReader::update),
        json.constant("basis", Publication.Basis.class),
        json.text("evidence"));
  }

  private static Publication.Update update(JsonPart json) throws NotADossier {
    return new Publication.Update(day(json), json.time("time"), json.textOrNull("zone"));
  }

  private static LocalDate day(JsonPart json) throws NotADossier {
    LocalDate date = json.date("date");
    if (date == null) {
      throw new NotADossier("a publication without its date");
    }
    return date;
  }

  private static Span span(JsonPart json) throws NotADossier {
    return new Span(json.number("start"), json.number("end"));
  }

  private static Link link(JsonPart json) throws NotADossier {
    return new Link(
        json.text("from"),
        json.text("to"),
        json.constant("kind", Link.Kind.class),
        json.yes("directed"),
        json.decimal("share"),
        json.strings("basis"),
        json.list(
            "passages",
            each ->
                new Link.SharedPassage(
                    span(each.part("from")),
                    span(each.part("to")),
                    each.partOrNull("differences") == null
                        ? List.of()
                        : each.list("differences", DossierReader::difference))));
  }

  private static Difference difference(JsonPart json) throws NotADossier {
    return new Difference(
        json.constant("kind", Difference.Kind.class), json.text("from"), json.text("to"));
  }

  private static Family family(JsonPart json) throws NotADossier {
    return new Family(
        json.text("id"),
        json.strings("documents"),
        json.textOrNull("root"),
        json.maybe("lost", lost -> new LostOriginal(lost.text("agency"), lost.strings("heirs"))));
  }

  private static Actor actor(JsonPart json) throws NotADossier {
    return new Actor(
        json.text("id"),
        json.text("name"),
        json.strings("aliases"),
        json.constant("kind", Actor.Kind.class),
        json.textOrNull("side"),
        json.textOrNull("partOf"));
  }

  private static Place place(JsonPart json) throws NotADossier {
    return new Place(
        json.text("id"),
        json.text("name"),
        json.strings("aliases"),
        json.text("kind"),
        json.decimalOrNull("latitude"),
        json.decimalOrNull("longitude"),
        json.textOrNull("country"),
        json.numberOrNull("geonameId"),
        json.numberOrNull("precision"),
        json.textOrNull("within"));
  }

  private static Attribution attribution(JsonPart json) throws NotADossier {
    return new Attribution(
        json.text("id"),
        json.text("document"),
        json.maybe("source", DossierReader::span),
        json.maybe("cue", DossierReader::span),
        span(json.part("content")),
        json.textOrNull("entity"),
        json.strings("via"),
        json.constant("form", Attribution.Form.class),
        json.constant("stance", Attribution.Stance.class),
        json.text("rule"));
  }

  private static Claim claim(JsonPart json) throws NotADossier {
    return new Claim(
        json.text("id"),
        json.text("document"),
        json.constant("type", ClaimType.class),
        json.textOrNull("actor"),
        json.textOrNull("target"),
        json.textOrNull("place"),
        json.textOrNull("from"),
        json.textOrNull("to"),
        json.maybe("time", DossierReader::time),
        json.maybe("quantity", DossierReader::quantity),
        json.constant("polarity", Claim.Polarity.class),
        json.constant("modality", Claim.Modality.class),
        json.strings("sources"),
        json.list("evidence", DossierReader::span),
        json.textOrNull("attribution"),
        json.decimalOrNull("confidence"),
        json.text("rule"));
  }

  private static TimeExpression time(JsonPart json) throws NotADossier {
    return new TimeExpression(
        span(json.part("span")),
        json.date("start"),
        json.date("end"),
        json.number("precision"),
        json.text("rule"));
  }

  private static Quantity quantity(JsonPart json) throws NotADossier {
    return new Quantity(
        json.constant("measure", Quantity.Measure.class),
        json.decimalOrNull("low"),
        json.decimalOrNull("high"),
        json.yes("approximate"),
        json.textOrNull("scope"),
        span(json.part("span")));
  }

  private static Point point(JsonPart json) throws NotADossier {
    return new Point(
        json.text("id"),
        json.text("question"),
        json.constant("kind", Point.Kind.class),
        json.textOrNull("place"),
        json.maybe("time", each -> new Period(each.date("start"), each.date("end"))),
        json.list("positions", DossierReader::position),
        json.constant("status", Point.Status.class),
        json.decimalOrNull("best"),
        json.decimalOrNull("low"),
        json.decimalOrNull("high"),
        json.decimalOrNull("conservative"),
        json.strings("againstInterest"),
        explanation(json.part("explanation"), json.text("reason")));
  }

  private static Explanation explanation(JsonPart json, String words) throws NotADossier {
    return new Explanation(
        json.constant("rule", Explanation.Rule.class),
        words,
        json.strings("deciding"),
        json.list("members", DossierReader::membership));
  }

  private static Membership membership(JsonPart json) throws NotADossier {
    return new Membership(
        json.text("claim"),
        json.constant("place", Membership.InPlace.class),
        json.constant("time", Membership.InTime.class),
        json.text("origin"),
        json.constant("counting", Membership.Counting.class),
        json.text("first"));
  }

  private static Position position(JsonPart json) throws NotADossier {
    return new Position(
        json.text("value"),
        json.strings("claims"),
        json.strings("origins"),
        json.stringsOrNulls("sides"),
        json.number("documents"),
        credibility(json.text("admiralty")));
  }

  /** The digit behind the letter of the Admiralty code; the letter is left to the reader. */
  private static int credibility(String admiralty) throws NotADossier {
    if (!admiralty.matches("[A-F][1-6]")) {
      throw new NotADossier("\"" + admiralty + "\" is not of the Admiralty code");
    }
    return admiralty.charAt(1) - '0';
  }

  private static Event event(JsonPart json) throws NotADossier {
    return new Event(
        json.date("start"),
        json.date("end"),
        json.constant("type", ClaimType.class),
        json.text("summary"),
        json.textOrNull("place"),
        json.strings("claims"),
        json.strings("origins"),
        json.textOrNull("point"));
  }

  private static Spell spell(JsonPart json) throws NotADossier {
    return new Spell(
        json.text("place"),
        json.text("holder"),
        json.date("start"),
        json.date("end"),
        json.constant("status", Spell.Status.class),
        json.strings("claims"));
  }
}
