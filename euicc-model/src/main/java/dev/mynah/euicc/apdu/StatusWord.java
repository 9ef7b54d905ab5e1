package dev.mynah.euicc.apdu;

import java.util.HexFormat;

/** The two bytes that end a response (TS 102 221 10.2.1). */
public record StatusWord(int value) {

    public static final StatusWord OK = new StatusWord(0x9000);

    public static final StatusWord END_OF_FILE = new StatusWord(0x6282);
    /** The selected file is deactivated. */
    public static final StatusWord SELECTED_FILE_INVALIDATED = new StatusWord(0x6283);

    public static final StatusWord SELECTED_FILE_TERMINATED = new StatusWord(0x6285);

    /** More of the data object is there to be retrieved. */
    public static final StatusWord MORE_DATA_AVAILABLE = new StatusWord(0x62F1);

    /** More of the data object is expected. */
    public static final StatusWord MORE_DATA_EXPECTED = new StatusWord(0x63F1);

    public static final StatusWord MEMORY_PROBLEM = new StatusWord(0x6581);
    public static final StatusWord WRONG_LENGTH = new StatusWord(0x6700);
    public static final StatusWord CHANNEL_NOT_SUPPORTED = new StatusWord(0x6881);
    public static final StatusWord SECURE_MESSAGING_NOT_SUPPORTED = new StatusWord(0x6882);
    public static final StatusWord CHAINING_NOT_SUPPORTED = new StatusWord(0x6884);
    public static final StatusWord WRONG_FILE_STRUCTURE = new StatusWord(0x6981);
    public static final StatusWord SECURITY_STATUS_NOT_SATISFIED = new StatusWord(0x6982);
    public static final StatusWord PIN_BLOCKED = new StatusWord(0x6983);
    public static final StatusWord REFERENCED_DATA_INVALIDATED = new StatusWord(0x6984);
    public static final StatusWord CONDITIONS_NOT_SATISFIED = new StatusWord(0x6985);
    public static final StatusWord NO_EF_SELECTED = new StatusWord(0x6986);
    public static final StatusWord INCORRECT_DATA = new StatusWord(0x6A80);
    public static final StatusWord FUNCTION_NOT_SUPPORTED = new StatusWord(0x6A81);
    public static final StatusWord FILE_NOT_FOUND = new StatusWord(0x6A82);
    public static final StatusWord RECORD_NOT_FOUND = new StatusWord(0x6A83);
    public static final StatusWord NOT_ENOUGH_MEMORY = new StatusWord(0x6A84);
    public static final StatusWord INCORRECT_P1_P2 = new StatusWord(0x6A86);
    public static final StatusWord LC_INCONSISTENT = new StatusWord(0x6A87);
    public static final StatusWord REFERENCED_DATA_NOT_FOUND = new StatusWord(0x6A88);
    public static final StatusWord FILE_ID_EXISTS = new StatusWord(0x6A89);
    public static final StatusWord DF_NAME_EXISTS = new StatusWord(0x6A8A);
    public static final StatusWord WRONG_P1_P2 = new StatusWord(0x6B00);
    public static final StatusWord INSTRUCTION_NOT_SUPPORTED = new StatusWord(0x6D00);
    public static final StatusWord CLASS_NOT_SUPPORTED = new StatusWord(0x6E00);
    /** INCREASE would go beyond the largest value. */
    public static final StatusWord MAXIMUM_VALUE_REACHED = new StatusWord(0x9850);
    /** The toolkit has something else to do; other commands are welcome (TS 102 221 10.2.1.2). */
    public static final StatusWord TOOLKIT_BUSY = new StatusWord(0x9300);
    /** Authentication error, incorrect MAC. */
    public static final StatusWord INCORRECT_MAC = new StatusWord(0x9862);
    /** Authentication error, security context not supported. */
    public static final StatusWord SECURITY_CONTEXT_NOT_SUPPORTED = new StatusWord(0x9864);

    /** Checks that it is two bytes. */
    public StatusWord {
        if (value < 0 || value > 0xFFFF) {
            throw new IllegalArgumentException("value: " + value + " is not two bytes");
        }
    }

    /** {@code 61xx}: so many bytes wait for GET RESPONSE, 256 or more as {@code 00}. */
    public static StatusWord moreData(int waiting) {
        return new StatusWord(0x6100 | (waiting >= 256 ? 0 : waiting));
    }

    /** {@code 6Cxx}: ask again with this Le. */
    public static StatusWord wrongLe(int available) {
        return new StatusWord(0x6C00 | (available & 0xFF));
    }

    /** {@code 63Cx}: a verification failed, so many are left. */
    public static StatusWord retriesLeft(int retries) {
        return new StatusWord(0x63C0 | Math.min(retries, 15));
    }

    /** {@code 91xx}: done, and a proactive command of so many bytes waits for FETCH. */
    public static StatusWord proactiveCommandWaiting(int length) {
        return new StatusWord(0x9100 | (length & 0xFF));
    }

    public int sw1() {
        return value >> 8;
    }

    public int sw2() {
        return value & 0xFF;
    }

    /** Whether the command did what it was asked: {@code 9000}, {@code 91xx} or {@code 61xx}. */
    public boolean isSuccess() {
        return value == 0x9000 || sw1() == 0x91 || sw1() == 0x61;
    }

    /** Four hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().withUpperCase().toHexDigits((short) value);
    }
}
