package org.stemma.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page as it came in, whether it gave a document or not.
 *
 * @param file name of the page, relative to what the user named
 * @param url address that it came from, where known
 * @param sha256 hash of the bytes that stood in the input, in hexadecimal
 * @param retrieved when it was fetched, where the fetching or the archive tells; never when a file
 *     was opened
 * @param document id of the document that it gave; null where it gave none
 */
public record Input(
    String file,
    @Nullable String url,
    String sha256,
    @Nullable Instant retrieved,
    @Nullable String document) {}
