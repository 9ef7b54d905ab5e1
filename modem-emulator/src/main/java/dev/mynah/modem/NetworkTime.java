package dev.mynah.modem;

import java.time.OffsetDateTime;

/**
 * Time the network sent (NITZ). TS 24.301 8.2.13.
 *
 * @param local local time with its offset
 * @param daylightSaving hours of adjustment already in the offset
 */
public record NetworkTime(OffsetDateTime local, int daylightSaving) {}
