package org.stemma.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, 0",
    "0, 0, 0, 1, 111.2",
    "52.52, 13.405, 48.857, 2.352, 878",
    "0, 179.5, 0, -179.5, 111.2",
    "90, 0, -90, 0, 20015",
  })
  void theDistanceIsThatOfTheGreatCircle(
      double north, double east, double otherNorth, double otherEast, double km) {
    assertThat(new Coordinates(north, east).distance(new Coordinates(otherNorth, otherEast)))
        .isCloseTo(km, within(1.0));
  }

  @Test
  void aPointOffTheEarthIsRefused() {
    assertThatThrownBy(() -> new Coordinates(91, 0)).hasMessageContaining("91");
    assertThatThrownBy(() -> new Coordinates(Double.NaN, 0)).hasMessageContaining("NaN");
  }
}
