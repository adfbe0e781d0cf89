package org.stemma.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Publication;

/** What is known of a page while it is read. */
final class Draft {
  @Nullable String title;
  @Nullable String byline;
  @Nullable String outlet;
  @Nullable String dateline;
  @Nullable String url;
  @Nullable String declaredLanguage;
  @Nullable Publication published;
  final Set<String> agencies = new LinkedHashSet<>();
  List<Block> blocks = new ArrayList<>();
}
