package org.stemma.io.graphml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.dossier.Dossier;
import org.stemma.io.SampleDossier;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The family tree, read by the JDK's parser and held against what GraphML demands. */
class DossierGraphMlTest {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "]]> <node id='x'/> &lol; <!DOCTYPE a>",
        "\u0000\u0001\ufffe\ud800 \ud83d\udd25"
      })
  void itIsWellFormedAndWhole(String words) throws Exception {
    Document xml = xml(SampleDossier.with(words, words));

    Map<String, String> keys = new HashMap<>();
    elements(xml, "key")
        .forEach(
            key -> assertThat(keys.put(key.getAttribute("id"), key.getAttribute("for"))).isNull());
    Set<String> nodes = new HashSet<>();
    elements(xml, "node").forEach(node -> assertThat(nodes.add(node.getAttribute("id"))).isTrue());
    assertThat(nodes).containsExactlyInAnyOrder("d1", "d2");
    for (Element edge : elements(xml, "edge")) {
      assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
    }
    for (Element data : elements(xml, "data")) {
      String owner = data.getParentNode().getLocalName();
      assertThat(keys).containsEntry(data.getAttribute("key"), owner);
    }
    assertThat(elements(xml, "graph"))
        .singleElement()
        .satisfies(graph -> assertThat(graph.getAttribute("edgedefault")).isEqualTo("directed"));
    assertThat(xml.getDocumentElement().getNamespaceURI()).isEqualTo(NAMESPACE);
  }

  @Test
  void aLinkGoesFromTheOriginToTheCopyAndSaysWhy() throws Exception {
    List<Element> edges = elements(xml(SampleDossier.plain()), "edge");

    assertThat(edges).hasSize(2);
    assertThat(edges.get(0).getAttribute("source")).isEqualTo("d1");
    assertThat(edges.get(0).getAttribute("directed")).isEqualTo("true");
    assertThat(edges.get(0).getTextContent()).contains("copy", "0.91", "it is dated");
    assertThat(edges.get(1).getAttribute("directed")).isEqualTo("false");
  }

  @Test
  void wordsAreToldAsTheyAre() throws Exception {
    assertThat(elements(xml(SampleDossier.with("<b>&\"'", null)), "data").get(0).getTextContent())
        .isEqualTo("<b>&\"'");
  }

  private static List<Element> elements(Document xml, String name) {
    NodeList found = xml.getElementsByTagNameNS(NAMESPACE, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static Document xml(Dossier dossier) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DossierGraphMl.write(dossier, out);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
  }
}
