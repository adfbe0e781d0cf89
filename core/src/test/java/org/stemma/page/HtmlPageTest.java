package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a page of HTML is the report. */
class HtmlPageTest {

  private static final String LEAD =
      "A ferry sank off Karvel on Thursday, the harbour office said.";
  private static final String NEXT =
      "Divers had found no trace of three people, it said on Friday.";

  private static String page(String part) {
    return "<html><head><link rel=canonical href=https://post.example/a><title>Ferry</title></head>"
        + "<body><article><p>"
        + LEAD
        + "</p>"
        + part
        + "<p>"
        + NEXT
        + "</p></article></body></html>";
  }

  @Test
  void aBylineWithItsDateIsNoText() {
    String page =
        page("").replace("<article>", "<article><p>By Lene Aas on Friday, May 3rd, 2019 at 9 a.m.");
    assertThat(HtmlPage.read(page, null, Set.of()).blocks.getFirst().text()).isEqualTo(LEAD);
  }

  @Test
  void whatFollowsAHeadingOfTheFootIsNoText() {
    String more =
        "<p>Rescuers searched both banks until dark, the office added.</p>"
            + "<p>The hull was to be raised by a crane from the port of Miren.</p>";
    String foot = "<h3>Related coverage from The Post: Money:</h3><p>How to insure a boat</p>";
    String page = page(more).replace("</article>", foot + "</article>");
    assertThat(HtmlPage.read(page, null, Set.of()).blocks.getLast().text()).isEqualTo(NEXT);
  }

  static Stream<Arguments> parts() {
    return Stream.of(
        Arguments.of("<table><tr><td>Dead</td><td>14</td></tr></table>", List.of("Dead 14")),
        Arguments.of(
            "<p><a href=https://port.example/x>Harbour office</a></p>", List.of("Harbour office")),
        Arguments.of(
            "<p>Lene Aas <a href=mailto:lene.aas@post.example>lene.aas@post.example</a></p>",
            List.of("Lene Aas lene.aas@post.example")),
        Arguments.of("<p><a href=/other>Bridge reopens</a></p>", List.of()),
        Arguments.of(
            "<div class=social-widget><blockquote class=twitter-tweet><p>We mourn the dead of the"
                + " ferry.</p></blockquote></div>",
            List.of("We mourn the dead of the ferry.")),
        Arguments.of(
            "<p>It had <x-term>four decks</x-term> and no radio, they said.</p>",
            List.of("It had four decks and no radio, they said.")),
        Arguments.of(
            "<p>The rebels still hold the port of Karvel, he added.</p>",
            List.of("The rebels still hold the port of Karvel, he added.")),
        Arguments.of(
            "<p>Gov. <span class=rollover-people><a class=rollover-link href=/p/1>Ada Bell</a><span"
                + " class=rollover-block><a href=/p/1>Ada M. Bell</a><a href=/n/2>Bell sees"
                + " bridge</a></span></span> was there, they said.</p>",
            List.of("Gov. Ada Bell was there, they said.")),
        Arguments.of(
            "<h3>Share this?</h3><p>The port is shut, said the mayor.</p>",
            List.of("The port is shut, said the mayor.")),
        Arguments.of("<p>______</p>", List.of("______")),
        Arguments.of("<p>Like this story? Share it with a friend!</p>", List.of()));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void aPartStaysWhereItBelongsToTheReport(String part, List<String> kept) {
    List<String> lines =
        HtmlPage.read(page(part), null, Set.of()).blocks.stream().map(Block::text).toList();
    assertThat(lines.subList(1, lines.size() - 1)).isEqualTo(kept);
    assertThat(lines.getFirst()).isEqualTo(LEAD);
    assertThat(lines.getLast()).isEqualTo(NEXT);
  }
}
