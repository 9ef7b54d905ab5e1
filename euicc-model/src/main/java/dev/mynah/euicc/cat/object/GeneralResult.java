package dev.mynah.euicc.cat.object;

import java.util.Arrays;

/** What became of a proactive command (TS 102 223 8.12). */
public enum GeneralResult {
    PERFORMED(0x00),
    PARTIAL_COMPREHENSION(0x01),
    MISSING_INFORMATION(0x02),
    REFRESH_WITH_ADDITIONAL_FILES(0x03),
    ICON_NOT_DISPLAYED(0x04),
    MODIFIED_BY_CALL_CONTROL(0x05),
    LIMITED_SERVICE(0x06),
    PERFORMED_WITH_MODIFICATION(0x07),
    REFRESH_APPLICATION_NOT_ACTIVE(0x08),
    TONE_NOT_PLAYED(0x09),
    SESSION_TERMINATED_BY_USER(0x10),
    BACKWARD_MOVE(0x11),
    NO_RESPONSE_FROM_USER(0x12),
    HELP_REQUIRED(0x13),
    USSD_OR_SS_TERMINATED_BY_USER(0x14),
    TERMINAL_UNABLE_NOW(0x20),
    NETWORK_UNABLE_NOW(0x21),
    NOT_ACCEPTED_BY_USER(0x22),
    CALL_CLEARED_BY_USER(0x23),
    TIMER_STATE_CONTRADICTION(0x24),
    CALL_CONTROL_TEMPORARY_PROBLEM(0x25),
    LAUNCH_BROWSER_ERROR(0x26),
    MULTIMEDIA_MESSAGE_TEMPORARY_PROBLEM(0x27),
    BEYOND_TERMINAL_CAPABILITIES(0x30),
    COMMAND_TYPE_NOT_UNDERSTOOD(0x31),
    COMMAND_DATA_NOT_UNDERSTOOD(0x32),
    COMMAND_NUMBER_NOT_KNOWN(0x33),
    SS_RETURN_ERROR(0x34),
    SMS_RP_ERROR(0x35),
    REQUIRED_VALUES_MISSING(0x36),
    USSD_RETURN_ERROR(0x37),
    MULTIPLE_CARD_ERROR(0x38),
    CALL_CONTROL_PERMANENT_PROBLEM(0x39),
    BEARER_INDEPENDENT_PROTOCOL_ERROR(0x3A),
    ACCESS_TECHNOLOGY_UNABLE(0x3B),
    FRAMES_ERROR(0x3C),
    MULTIMEDIA_MESSAGE_ERROR(0x3D);

    private static final GeneralResult[] BY_VALUE = new GeneralResult[0x100];

    static {
        Arrays.stream(values()).forEach(it -> BY_VALUE[it.value] = it);
    }

    private final int value;

    GeneralResult(int value) {
        this.value = value;
    }

    /** The value on the wire. */
    public int value() {
        return value;
    }

    /**
     * The result with a value. One that isn't known counts as the first of its kind, which the upper half byte says: performed, left
     * by the user, may be tried again, failed.
     */
    public static GeneralResult of(int value) {
        GeneralResult known = BY_VALUE[value & 0xFF];
        if (known != null) {
            return known;
        }
        return switch (value >> 4 & 0xF) {
            case 0 -> PERFORMED;
            case 1 -> SESSION_TERMINATED_BY_USER;
            case 2 -> TERMINAL_UNABLE_NOW;
            default -> BEYOND_TERMINAL_CAPABILITIES;
        };
    }

    /** 0x: done, in one way or another. */
    public boolean performed() {
        return value >> 4 == 0;
    }

    /** 2x: it may be worth trying again. */
    public boolean temporaryProblem() {
        return value >> 4 == 2;
    }
}
