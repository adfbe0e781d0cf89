package org.stemma.io.html;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A dossier that stands open in a browser, and all that went wrong since. */
final class Opened implements AutoCloseable {

  /** Milliseconds until a test gives up: a busy machine is no fault of the dossier. */
  private static final double PATIENCE = 240_000;

  private final BrowserContext window;
  private final Page page;
  private final List<String> troubles = new ArrayList<>();

  Opened(BrowserContext window, Path file) {
    this.window = window;
    this.page = window.newPage();
    page.setDefaultTimeout(PATIENCE);
    String address = file.toUri().toString();
    page.onConsoleMessage(message -> troubles.add(message.type() + ": " + message.text()));
    page.onPageError(error -> troubles.add("error: " + error));
    page.onDialog(dialog -> {
      troubles.add("dialog: " + dialog.message());
      dialog.dismiss();
    });
    page.onRequest(request -> {
      if (!request.url().replaceAll("#.*", "").equals(address)) {
        troubles.add("request: " + request.url());
      }
    });
    page.navigate(address);
  }

  Page page() {
    return page;
  }

  /** Errors, dialogs, and requests for anything but the file. */
  List<String> troubles() {
    return List.copyOf(troubles);
  }

  /** How many elements that match are seen. */
  int seen(String selector) {
    Object count =
        page.evaluate(
            "selector => [...document.querySelectorAll(selector)].filter(e =>"
                + " e.checkVisibility()).length",
            selector);
    return ((Number) count).intValue();
  }

  @Override
  public void close() {
    window.close();
  }
}
