package dev.mynah.modem.nmea;

/** A sentence: its fields behind the talker, the checksum and the end of a line. */
final class Sentence {
    private final StringBuilder text;

    /** @param formatter as {@code GGA}; the talker is GPS */
    Sentence(String formatter) {
        this.text = new StringBuilder("GP").append(formatter);
    }

    Sentence field(String value) {
        text.append(',').append(value);
        return this;
    }

    Sentence field(int value) {
        return field(Integer.toString(value));
    }

    /** So many empty fields. */
    Sentence empty(int count) {
        text.append(",".repeat(count));
        return this;
    }

    @Override
    public String toString() {
        int checksum = 0;
        for (int i = 0; i < text.length(); i++) {
            checksum ^= text.charAt(i);
        }
        return "$%s*%02X\r\n".formatted(text, checksum);
    }
}
