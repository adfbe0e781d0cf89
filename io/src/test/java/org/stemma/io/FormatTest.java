package org.stemma.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Provenance;
import org.stemma.lineage.FamilyTree;

/** What holds of every format. */
class FormatTest {

  /** Words that some format or other could take for its own. */
  static final String HOSTILE =
      "=cmd|'/c calc'!A1 <script>alert(1)</script> [a](javascript:x) ]]> \" ' ; , \u202e\u0000"
          + "\ud800 # | `x` ${y} {{z}} \r\n- item\n\n---\n";

  @ParameterizedTest
  @EnumSource
  void equalDossiersGiveEqualBytes(Format format) throws IOException {
    for (Format.Part part : format.parts()) {
      assertThat(bytes(part, SampleDossier.with(HOSTILE, HOSTILE)))
          .isEqualTo(bytes(part, SampleDossier.with(HOSTILE, HOSTILE)))
          .isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDossierWithoutAnythingIsWrittenToo(Format format) throws IOException {
    Dossier empty =
        new Dossier(
            "nothing",
            "",
            "0",
            Provenance.UNKNOWN,
            List.of(),
            List.of(),
            new FamilyTree(List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    for (Format.Part part : format.parts()) {
      assertThat(bytes(part, empty)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theStreamIsLeftOpen(Format format) throws IOException {
    for (Format.Part part : format.parts()) {
      Watched out = new Watched();
      part.writer().write(SampleDossier.plain(), out);
      assertThat(out.isClosed).isFalse();
    }
  }

  /** A stream that notes whether it was closed. */
  private static final class Watched extends ByteArrayOutputStream {
    private boolean isClosed;

    @Override
    public void close() {
      isClosed = true;
    }
  }

  private static byte[] bytes(Format.Part part, Dossier dossier) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    part.writer().write(dossier, out);
    return out.toByteArray();
  }
}
