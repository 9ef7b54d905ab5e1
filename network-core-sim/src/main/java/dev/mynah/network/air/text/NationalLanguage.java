package dev.mynah.network.air.text;

import java.util.Optional;

/**
 * A language with tables of its own for the seven-bit alphabet (TS 23.038 annex A). A message names one for the locking shift,
 * which replaces the basic table, and one for the single shift, which replaces the extension table; the two need not agree.
 */
public enum NationalLanguage {
    /** No language: the tables of TS 23.038 6.2.1. */
    DEFAULT(0, ShiftTable.BASIC, ShiftTable.EXTENSION),
    /** TS 23.038 A.2.1 and A.3.1. */
    TURKISH(1, ShiftTable.TURKISH, ShiftTable.TURKISH_EXTENSION),
    /** TS 23.038 A.2.2: no locking shift table, the basic one stays. */
    SPANISH(2, ShiftTable.BASIC, ShiftTable.SPANISH_EXTENSION),
    /** TS 23.038 A.2.3 and A.3.3. */
    PORTUGUESE(3, ShiftTable.PORTUGUESE, ShiftTable.PORTUGUESE_EXTENSION);

    private final int identifier;
    private final String locking;
    private final String single;

    NationalLanguage(int identifier, String locking, String single) {
        this.identifier = identifier;
        this.locking = locking;
        this.single = single;
    }

    /** The code in the user data header. */
    public int identifier() {
        return identifier;
    }

    /** The language with this code; empty for one whose tables aren't here, which a receiver passes over (TS 23.040 9.2.3.24.15). */
    public static Optional<NationalLanguage> of(int identifier) {
        for (NationalLanguage language : values()) {
            if (language.identifier == identifier) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    char basic(int code) {
        return locking.charAt(code);
    }

    /** The code in the locking shift table; -1 when it isn't there. */
    int basicCode(char character) {
        return character == ShiftTable.ESCAPE ? -1 : locking.indexOf(character);
    }

    /** What the code behind an escape means; empty for a code that shows what the locking shift table has. */
    Optional<Character> extended(int code) {
        char character = single.charAt(code);
        return character == ShiftTable.NONE ? Optional.empty() : Optional.of(character);
    }

    /** The code to put behind an escape; -1 when it isn't there. */
    int extendedCode(char character) {
        return character == ShiftTable.NONE ? -1 : single.indexOf(character);
    }
}
