package dev.mynah.euicc.tlv;

/**
 * Why bytes are not a data object.
 *
 * @param offset the byte where it shows
 * @param clause the clause that forbids it
 */
public record Malformed(int offset, String clause, String reason) implements Parsed {}
