package org.stemma.page;

import org.jspecify.annotations.Nullable;

/**
 * A page as it was fetched: nothing of it is trusted.
 *
 * @param name the file's name, relative to what the user named; never a path of the machine
 * @param url address, where known
 * @param bytes as read; not copied, so the caller leaves them alone
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are read once and never compared
public record Page(String name, @Nullable String url, byte[] bytes) {}
