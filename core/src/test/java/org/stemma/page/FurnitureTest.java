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
        "Reach the reporter on Twitter at https://social.example/lene",
        "Follow our full coverage of the flood at https://post.example/flood",
        "MOST READ IN NEWS 'GHOST SHIP' Ferry found ten years on HARBOUR ROW Mayor quits over quay",
        "Copyright 2019 The Northgate Courier Company. All rights reserved. The content, including"
            + " but not limited to text, pictures and films published on this site, belongs to the"
            + " company. Without its written leave such content shall not be published again or"
            + " used in any form by others, whoever they are, in this country or in another.",
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
        "More than 40 people reached the town on foot, and 12 more on mules.",
      })
  void theReportIsNotTakenForFurniture(String line) {
    assertThat(Furniture.is(line)).isFalse();
  }
}
