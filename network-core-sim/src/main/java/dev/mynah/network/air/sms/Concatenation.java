package dev.mynah.network.air.sms;

/**
 * Which part of a longer message this one is (TS 23.040 9.2.3.24.1 and 9.2.3.24.8).
 *
 * @param reference the same in all parts, 8 or 16 bits
 * @param parts how many there are, 1 to 255
 * @param part which one this is, from 1
 * @param wide whether the reference has 16 bits
 */
public record Concatenation(int reference, int parts, int part, boolean wide) {

    HeaderElement element() {
        return wide
                ? HeaderElement.of(HeaderElement.CONCATENATION_16, reference >> 8, reference, parts, part)
                : HeaderElement.of(HeaderElement.CONCATENATION_8, reference, parts, part);
    }
}
