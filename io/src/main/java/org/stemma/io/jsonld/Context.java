package org.stemma.io.jsonld;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.stemma.io.json.PrettyJson;

/**
 * What the terms mean. It stands in every file, so that nothing has to be fetched to read one.
 * PROV-O and schema.org have a term for nearly everything; the few of Stemma's own are named below.
 */
final class Context {

  /** Terms that neither vocabulary has: independence, status, and what a claim is about. */
  static final String OWN = "urn:stemma:term:";

  private static final String SCHEMA = "https://schema.org/";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private Context() {}

  static ObjectNode node() {
    ObjectNode context = PrettyJson.object();
    context.put("schema", SCHEMA);
    context.put("prov", PROV);
    context.put("stemma", OWN);
    context.put("xsd", XSD);
    for (String term :
        new String[] {
          "name",
          "headline",
          "alternateName",
          "text",
          "inLanguage",
          "sha256",
          "addressCountry",
          "version"
        }) {
      context.put(term, "schema:" + term);
    }
    for (String link :
        new String[] {
          "publisher",
          "author",
          "appearance",
          "about",
          "contentLocation",
          "geo",
          "location",
          "memberOf",
          "containedInPlace",
          "isBasedOn",
          "citation"
        }) {
      link(context, link, "schema:" + link);
    }
    link(context, "url", "schema:url");
    for (String link :
        new String[] {
          "wasDerivedFrom",
          "wasQuotedFrom",
          "wasAttributedTo",
          "wasGeneratedBy",
          "used",
          "actedOnBehalfOf",
          "wasAssociatedWith",
          "hadMember",
          "specializationOf"
        }) {
      link(context, link, "prov:" + link);
    }
    for (String link :
        new String[] {"speaker", "passedOnBy", "position", "independentOrigin", "sharesTextWith"}) {
      link(context, link, "stemma:" + link);
    }
    for (String term :
        new String[] {"status", "value", "type", "polarity", "modality", "side", "basis", "rule"}) {
      context.put(term, "stemma:" + term);
    }
    typed(context, "datePublished", "schema:datePublished", "xsd:date");
    typed(context, "startDate", "schema:startDate", "xsd:date");
    typed(context, "endDate", "schema:endDate", "xsd:date");
    typed(context, "retrieved", "prov:generatedAtTime", "xsd:dateTime");
    for (String number : new String[] {"latitude", "longitude"}) {
      typed(context, number, "schema:" + number, "xsd:decimal");
    }
    for (String number :
        new String[] {"low", "best", "high", "wherePrec", "datePrec", "start", "end"}) {
      typed(context, number, "stemma:" + number, "xsd:decimal");
    }
    return context;
  }

  private static void link(ObjectNode context, String term, String id) {
    typed(context, term, id, "@id");
  }

  private static void typed(ObjectNode context, String term, String id, String type) {
    context.putObject(term).put("@id", id).put("@type", type);
  }
}
