package dev.mynah.modem.at.network;

import dev.mynah.at.command.Line;
import dev.mynah.at.text.Alphabet;
import dev.mynah.network.air.Plmn;

/** How an operator is written: {@code <format>} of TS 27.007 7.3. */
enum OperatorName {
    LONG(0),
    SHORT(1),
    NUMERIC(2);

    private final int format;

    OperatorName(int format) {
        this.format = format;
    }

    int format() {
        return format;
    }

    /** Names are prose in the host's alphabet; the number is not. */
    Line add(Line line, String longName, String shortName, Plmn plmn, Alphabet alphabet) {
        return switch (this) {
            case LONG -> line.text(longName, alphabet);
            case SHORT -> line.text(shortName, alphabet);
            case NUMERIC -> line.add(plmn.digits());
        };
    }
}
