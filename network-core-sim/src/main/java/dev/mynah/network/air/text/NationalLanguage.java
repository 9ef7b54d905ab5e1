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
    PORTUGUESE(3, ShiftTable.PORTUGUESE, ShiftTable.PORTUGUESE_EXTENSION),
    /** TS 23.038 A.2.4 and A.3.4. */
    BENGALI(
            4,
            ScriptTable.locking(0x980, "0C 0E 11 12 3C 45 47 48 49 57 58 5B 5C", "604E 7B57 7C5C 7D5D 7E70 7F71"),
            ScriptTable.single(
                    0x980,
                    false,
                    false,
                    "1966 1A67 1C68 1D69 1E6A 1F6B 206C 216D 226E 236F 245F 2560 2661 2762 2A63 2B72 2C73 2D74 2E75 3076 3177 3278 3379 347A")),
    /** TS 23.038 A.2.5 and A.3.5. */
    GUJARATI(
            5,
            ScriptTable.locking(0xA80, "0E 12 3C 45 48 58 5C", "7B60 7C61 7D62 7E63 7F71"),
            ScriptTable.single(0xA80, true, true, "")),
    /** TS 23.038 A.2.6 and A.3.6. */
    HINDI(
            6,
            ScriptTable.locking(0x900, "", ""),
            ScriptTable.single(
                    0x900,
                    true,
                    true,
                    "2652 2751 2A53 2B54 2C58 2D59 2E5A 305B 315C 325D 335E 345F 3560 3661 3762 3863 3970 3A71")),
    /** TS 23.038 A.2.7 and A.3.7. */
    KANNADA(
            7,
            ScriptTable.locking(0xC80, "00 0C 11 3C 48 57 5B", "6055 7B56 7C60 7D61 7E62 7F63"),
            ScriptTable.single(0xC80, true, true, "265E 2771 2A72")),
    /** TS 23.038 A.2.8 and A.3.8. */
    MALAYALAM(
            8,
            ScriptTable.locking(0xD00, "00 0C 11 3C 4E 57 5B", "6057 7B60 7C61 7D62 7E63 7F79"),
            ScriptTable.single(0xD00, true, true, "2670 2771 2A72 2B73 2C74 2D75 2E7A 307B 317C 327D 337E 347F")),
    /** TS 23.038 A.2.9 and A.3.9. */
    ORIYA(
            9,
            ScriptTable.locking(0xB00, "0C 0E 11 12 3C 45 48 57 58 5B 5C", "6056 7B57 7C60 7D61 7E62 7F63"),
            ScriptTable.single(0xB00, true, true, "265C 275D 2A5F 2B70 2C71")),
    /** TS 23.038 A.2.10 and A.3.10. */
    PUNJABI(
            10,
            ScriptTable.locking(
                    0xA00, "09 0B 0C 0E 11 12 3C 45 48 4B 4F 55 56 57 58 5B 5C", "6051 7B70 7C71 7D72 7E73 7F74"),
            ScriptTable.single(0xA00, true, true, "2659 275A 2A5B 2B5C 2C5E 2D75")),
    /** TS 23.038 A.2.11 and A.3.11. */
    TAMIL(
            11,
            ScriptTable.locking(
                    0xB80,
                    "00 09 0B 0C 11 16 17 18 1C 1E 23 24 25 2A 2B 2D 3E 40 41 4E 4F 55 56 57 5B",
                    "7B57 7C70 7D71 7E72 7F79"),
            ScriptTable.single(0xB80, true, true, "2673 2774 2A75 2B76 2C77 2D78 2E7A")),
    /** TS 23.038 A.2.12 and A.3.12. */
    TELUGU(
            12,
            ScriptTable.locking(0xC00, "0C 11 3C 48 4E 57 5B", "6055 7B56 7C60 7D61 7E62 7F63"),
            ScriptTable.single(0xC00, true, false, "2658 2759 2A78 2B79 2C7A 2D7B 2E7C 307D 317E 327F")),
    /** TS 23.038 A.2.13 and A.3.13. */
    URDU(
            13,
            ScriptTable.urduLocking(),
            ScriptTable.single(
                    0x600,
                    false,
                    false,
                    "1900 1A01 1CF0 1DF1 1EF2 1FF3 20F4 21F5 22F6 23F7 24F8 25F9 260C 270D 2A0E 2B0F 2C10 "
                            + "2D11 2E12 3013 3114 321B 331F 3440 3552 3658 376B 386C 3972 3A73 3BCD 3FD4"));

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

    /** What a code means in the locking shift table; a code without a meaning shows as a space. */
    char basic(int code) {
        char character = locking.charAt(code);
        return character == ShiftTable.NONE ? ' ' : character;
    }

    /** The code in the locking shift table; -1 when it isn't there. */
    int basicCode(char character) {
        return character == ShiftTable.ESCAPE || character == ShiftTable.NONE ? -1 : locking.indexOf(character);
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
