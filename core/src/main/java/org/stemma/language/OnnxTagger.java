package org.stemma.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.language.WordPieces.Piece;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

/**
 * The project's own tagger of attributions: a small encoder, fine-tuned, in whole numbers, run by
 * ONNX Runtime. Loading takes a second at most; load once and share.
 *
 * <p>Windows are read one by one and on one thread each: the model rounds by the largest number in
 * what it reads at once, so what stands in a batch beside a window would change its result.
 */
public final class OnnxTagger implements Tagger {

  private static final String MODEL = "/org/stemma/tagger/attribution.onnx";
  private static final String VOCABULARY = "/org/stemma/tagger/vocabulary.txt";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces wordPieces;

  private OnnxTagger(OrtEnvironment environment, OrtSession session, WordPieces wordPieces) {
    this.environment = environment;
    this.session = session;
    this.wordPieces = wordPieces;
  }

  /**
   * Loads the model from the class path.
   *
   * @throws Unavailable where this cannot be, with the reason: no model on the class path, no
   *     native library for the platform
   */
  public static OnnxTagger load() throws Unavailable {
    try (InputStream model = resource(MODEL);
        InputStream vocabulary = resource(VOCABULARY)) {
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "stemma");
      WordPieces wordPieces = WordPieces.read(vocabulary);
      return new OnnxTagger(environment, session(environment, model.readAllBytes()), wordPieces);
    } catch (IOException | OrtException e) {
      throw new Unavailable("the model of attributions cannot be read: " + e.getMessage(), e);
    } catch (LinkageError e) {
      throw new Unavailable("ONNX Runtime has no native library for this platform", e);
    }
  }

  private static InputStream resource(String name) throws Unavailable {
    InputStream stream = OnnxTagger.class.getResourceAsStream(name);
    if (stream == null) {
      throw new Unavailable(name + " is not on the class path", null);
    }
    return stream;
  }

  private static OrtSession session(OrtEnvironment environment, byte[] model) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      return environment.createSession(model, options);
    }
  }

  @Override
  public List<Telling> find(Document document) {
    List<Span> paragraphs = document.paragraphs().stream().map(Paragraph::span).toList();
    List<Telling> found = new ArrayList<>();
    for (PieceWindow window : PieceWindow.cut(wordPieces, document.text(), paragraphs)) {
      for (SpanScores.Reading reading : scores(window).readings(window)) {
        found.add(telling(window, reading));
      }
    }
    Collections.sort(found);
    return List.copyOf(found);
  }

  private static Telling telling(PieceWindow window, SpanScores.Reading reading) {
    return new Telling(
        span(window, reading.cue()),
        reading.source().map(part -> span(window, part)).orElse(null),
        reading.content().stream().map(part -> span(window, part)).toList(),
        reading.score());
  }

  private static Span span(PieceWindow window, SpanScores.Part part) {
    return window.span(part.first(), part.last());
  }

  private SpanScores scores(PieceWindow window) {
    int size = window.size();
    long[] shape = {1, size};
    try (OnnxTensor ids =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(ids(window)), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(types(window)), shape);
        OrtSession.Result result = session.run(Map.of("ids", ids, "types", types))) {
      return new SpanScores(
          size,
          numbers(result, "begins"),
          numbers(result, "cue_ends"),
          numbers(result, "nothing"),
          numbers(result, "starts"),
          numbers(result, "ends"),
          numbers(result, "fits"));
    } catch (OrtException e) {
      throw new IllegalStateException("the model of attributions failed", e);
    }
  }

  private static long[] ids(PieceWindow window) {
    return window.pieces().stream().mapToLong(Piece::id).toArray();
  }

  private static long[] types(PieceWindow window) {
    return window.pieces().stream().mapToLong(piece -> piece.written().type()).toArray();
  }

  private static float[] numbers(OrtSession.Result result, String name) {
    OnnxTensor tensor =
        (OnnxTensor)
            result
                .get(name)
                .orElseThrow(() -> new IllegalStateException("the model gives no " + name));
    FloatBuffer buffer = tensor.getFloatBuffer();
    float[] numbers = new float[buffer.remaining()];
    buffer.get(numbers);
    return numbers;
  }

  /** Why there is no tagger; attributions are then found by rules alone. */
  public static final class Unavailable extends Exception {

    Unavailable(String reason, @Nullable Throwable cause) {
      super(reason, cause);
    }
  }
}
