package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.StatusWord;

/** The status words of TS 51.011 9.4. */
final class GsmStatus {

    static final StatusWord MEMORY_PROBLEM = new StatusWord(0x9240);
    static final StatusWord NO_EF_SELECTED = new StatusWord(0x9400);
    static final StatusWord OUT_OF_RANGE = new StatusWord(0x9402);
    /** No such file, and no record with the pattern. */
    static final StatusWord NOT_FOUND = new StatusWord(0x9404);

    static final StatusWord WRONG_FILE_STRUCTURE = new StatusWord(0x9408);
    static final StatusWord NO_CHV = new StatusWord(0x9802);
    /** An access condition isn't met, or a code was wrong and there are tries left. */
    static final StatusWord ACCESS_DENIED = new StatusWord(0x9804);

    static final StatusWord CONTRADICTS_CHV_STATUS = new StatusWord(0x9808);
    static final StatusWord CONTRADICTS_INVALIDATION = new StatusWord(0x9810);
    /** The last try is gone. */
    static final StatusWord BLOCKED = new StatusWord(0x9840);

    static final StatusWord MAXIMUM_REACHED = new StatusWord(0x9850);
    static final StatusWord WRONG_PARAMETERS = new StatusWord(0x6B00);
    static final StatusWord TECHNICAL_PROBLEM = new StatusWord(0x6F00);

    private GsmStatus() {}

    /** {@code 9Fxx}: so many bytes wait for GET RESPONSE. */
    static StatusWord waiting(int length) {
        return new StatusWord(0x9F00 | (length & 0xFF));
    }

    /** {@code 67xx}: P3 should have been this, 00 when there is nothing to tell. */
    static StatusWord wrongLength(int right) {
        return new StatusWord(0x6700 | (right & 0xFF));
    }

    /** What a GSM terminal is told where a UICC's would be told this. */
    static StatusWord of(StatusWord uicc) {
        return switch (uicc.sw1()) {
            case 0x61 -> waiting(uicc.sw2());
            case 0x63 -> uicc.sw2() == 0xC0 ? BLOCKED : ACCESS_DENIED;
            case 0x6C -> wrongLength(uicc.sw2());
            case 0x65 -> MEMORY_PROBLEM;
            default ->
                switch (uicc.value()) {
                    case 0x6982 -> ACCESS_DENIED;
                    case 0x6983 -> BLOCKED;
                    case 0x6984, 0x6985 -> CONTRADICTS_CHV_STATUS;
                    case 0x6A88 -> NO_CHV;
                    case 0x6A86, 0x6B00 -> WRONG_PARAMETERS;
                    default -> uicc;
                };
        };
    }
}
