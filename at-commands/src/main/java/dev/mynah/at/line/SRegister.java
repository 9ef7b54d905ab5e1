package dev.mynah.at.line;

import dev.mynah.at.syntax.IntParameter;

/** The S-registers. V.250 6.2 and 6.3; S2 and S12 are Hayes's. */
public enum SRegister {
    S0(0, 0, 255, 0, "V.250 6.3.8", "rings before an automatic answer, 0 for none"),
    S2(2, 0, 255, '+', "Hayes", "escape character; above 127 there is no escape"),
    S3(3, 0, 127, '\r', "V.250 6.2.1", "command line termination character"),
    S4(4, 0, 127, '\n', "V.250 6.2.2", "response formatting character"),
    S5(5, 0, 127, '\b', "V.250 6.2.3", "command line editing character"),
    S6(6, 2, 10, 2, "V.250 6.3.9", "pause before blind dialling, seconds"),
    S7(7, 1, 255, 50, "V.250 6.3.10", "connection completion timeout, seconds"),
    S8(8, 0, 255, 2, "V.250 6.3.11", "pause of a comma in a dial string, seconds"),
    S10(10, 1, 254, 14, "V.250 6.3.12", "automatic disconnect delay, tenths of a second"),
    S12(12, 0, 255, 50, "Hayes", "guard time of the escape sequence, fiftieths of a second");

    private final int number;

    @SuppressWarnings("ImmutableEnumChecker") // parameters never change
    private final IntParameter value;

    private final int initial;
    private final String clause;
    private final String summary;

    SRegister(int number, int low, int high, int initial, String clause, String summary) {
        this.number = number;
        this.value = IntParameter.of("value", low, high);
        this.initial = initial;
        this.clause = clause;
        this.summary = summary;
    }

    /** The number after S. */
    public int number() {
        return number;
    }

    /** The parameter of {@code Sn=}. */
    public IntParameter value() {
        return value;
    }

    /** The value of a modem fresh from its factory. */
    public int initial() {
        return initial;
    }

    /** Where it is defined. */
    public String clause() {
        return clause;
    }

    /** What it is, in a few words. */
    public String summary() {
        return summary;
    }
}
