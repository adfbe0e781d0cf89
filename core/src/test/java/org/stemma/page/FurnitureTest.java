package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more",
        "READ MORE: What is the Upland Front, and what does it want?",
        "Are you already a subscriber?",
        "Click to log in!",
        "Home | News | World | Sport",
        "icon one-bicon twoicon threeicon fouricon downicon lefticon righticon upicon closeicon v"
            + " fileicon tagicon",
        "Warning: Undefined variable $x in /srv/www/a.php on line 3",
        "[button link=\"/send\" type=\"big\"] Send us your pictures[/button]",
        "Advertisement",
        "Comments are closed for this story.",
        "Share this article",
        "1.2k shares",
        "© 2024 The Northgate Courier. All rights reserved.",
        "Sign up for our newsletter and get five stories a day.",
        "https://www.example.org/a/b",
        "* * *",
      })
  void furnitureIsKnown(String line) {
    assertThat(Furniture.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read the governor's statement and you see that he knew, the opposition said.",
        "The army acknowledged the loss.",
        "More than 300 people were killed, the monitor said.",
        "Views differ on who holds the bridge, and neither side has shown pictures of it.",
        "Photo agencies were kept out of the town, and so were reporters, the mayor said on"
            + " Friday.",
        "Share prices fell after the attack, and the exchange in the capital closed early.",
        "'No,' she said.",
      })
  void theReportIsNotTakenForFurniture(String line) {
    assertThat(Furniture.is(line)).isFalse();
  }
}
