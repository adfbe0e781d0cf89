package org.stemma.io.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.dossier.Dossier;
import org.stemma.io.SampleDossier;

/** The dossier as linked data, expanded by a processor that may not fetch anything. */
class DossierJsonLdTest {

  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String SCHEMA = "https://schema.org/";

  @ParameterizedTest
  @CsvSource({
    "urn:stemma:claim:c1, RDF type, schema:Claim",
    "urn:stemma:claim:c1, schema:appearance, urn:stemma:page:d1",
    "urn:stemma:claim:c1, prov:wasAttributedTo, urn:stemma:source:ministry",
    "urn:stemma:claim:c1, urn:stemma:term:speaker, urn:stemma:source:ministry",
    "urn:stemma:claim:c1, prov:wasQuotedFrom, urn:stemma:page:d1",
    "urn:stemma:claim:c1, schema:contentLocation, urn:stemma:place:dravna",
    "urn:stemma:claim:c1, schema:startDate, 2024-03-11",
    "urn:stemma:claim:c2, urn:stemma:term:low, 12",
    "urn:stemma:page:d1, RDF type, schema:NewsArticle",
    "urn:stemma:page:d1, schema:sha256, 00ffd1",
    "urn:stemma:page:d1, schema:datePublished, 2024-03-11",
    "urn:stemma:page:d1, prov:generatedAtTime, 1970-01-01T00:00:00Z",
    "urn:stemma:page:d1, schema:url, https://a.example/1",
    "urn:stemma:page:d2, prov:wasDerivedFrom, urn:stemma:page:d1",
    "urn:stemma:page:d2, urn:stemma:term:sharesTextWith, urn:stemma:page:d1",
    "urn:stemma:source:orlik, schema:memberOf, urn:stemma:source:ministry",
    "urn:stemma:source:orlik, prov:actedOnBehalfOf, urn:stemma:source:ministry",
    "urn:stemma:point:p-disputed, urn:stemma:term:status, disputed",
    "urn:stemma:point:p-disputed:position-1, prov:hadMember, urn:stemma:claim:c2",
    "urn:stemma:point:p-disputed:position-2, urn:stemma:term:independentOrigin, urn:stemma:page:d2",
    "urn:stemma:dossier, prov:wasGeneratedBy, urn:stemma:study",
    "urn:stemma:study, prov:used, urn:stemma:page:d1",
  })
  void itGivesTheTriple(String subject, String predicate, String object) throws Exception {
    assertThat(triples(SampleDossier.with("words", "https://a.example/1")))
        .contains(triple(subject, predicate, object));
  }

  @Test
  void thoseWhoPassedAWordOnStandInOrder() throws Exception {
    Set<String> triples = triples(SampleDossier.plain());
    String first =
        triples.stream()
            .filter(each -> each.startsWith("urn:stemma:claim:c1 urn:stemma:term:passedOnBy "))
            .map(each -> each.substring(each.lastIndexOf(' ') + 1))
            .findFirst()
            .orElseThrow();

    assertThat(triples)
        .contains(
            first + " http://www.w3.org/1999/02/22-rdf-syntax-ns#first urn:stemma:source:front");
  }

  @Test
  void thePagesOwnWordIsLaidAtNobodysDoor() throws Exception {
    assertThat(triples(SampleDossier.plain()))
        .noneMatch(
            each -> each.startsWith("urn:stemma:claim:c%2F4%20%22 " + PROV + "wasAttributed"))
        .anyMatch(
            each -> each.startsWith("urn:stemma:claim:c%2F4%20%22 " + PROV + "wasQuotedFrom"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "http://a b", "file:///etc/passwd", "https:", "//x", ""})
  void whatIsNoAddressOfTheWebIsNoLink(String url) throws Exception {
    assertThat(triples(SampleDossier.with("words", url)))
        .noneMatch(each -> each.contains(" " + SCHEMA + "url "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"}], \"@id\": \"x", "@context", "\u0000\u202e", "_:b0 <x>"})
  void wordsOfPagesStayWords(String words) throws Exception {
    Set<String> triples = triples(SampleDossier.with(words, words));

    assertThat(triples).contains(triple("urn:stemma:source:ministry", "schema:name", words));
  }

  private static String triple(String subject, String predicate, String object) {
    return full(subject) + " " + full(predicate) + " " + full(object);
  }

  private static String full(String name) {
    if (name.equals("RDF type")) {
      return "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    }
    if (name.startsWith("schema:")) {
      return SCHEMA + name.substring("schema:".length());
    }
    return name.startsWith("prov:") ? PROV + name.substring("prov:".length()) : name;
  }

  private static Set<String> triples(Dossier dossier) throws IOException, JsonLdError {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DossierJsonLd.write(dossier, out);
    JsonLdOptions options = new JsonLdOptions();
    options.setDocumentLoader((url, loading) -> {
      throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "fetches " + url);
    });
    return JsonLd.toRdf(JsonDocument.of(new ByteArrayInputStream(out.toByteArray())))
        .options(options)
        .get()
        .toList()
        .stream()
        .map(DossierJsonLdTest::words)
        .collect(Collectors.toSet());
  }

  private static String words(RdfNQuad quad) {
    return quad.getSubject().getValue()
        + " "
        + quad.getPredicate().getValue()
        + " "
        + quad.getObject().getValue();
  }
}
