package dev.mynah.network.sms;

/** TP-Status: what has become of a message. TS 23.040 9.2.3.15. */
public enum MessageStatus {
    RECEIVED(0x00),
    FORWARDED_UNCONFIRMED(0x01),
    REPLACED(0x02),
    NO_RESPONSE_STILL_TRYING(0x22),
    REMOTE_PROCEDURE_ERROR(0x40),
    INCOMPATIBLE_DESTINATION(0x41),
    NOT_OBTAINABLE(0x43),
    VALIDITY_PERIOD_EXPIRED(0x46),
    DELETED_BY_ORIGINATOR(0x47),
    DELETED_BY_SERVICE_CENTRE(0x48),
    DOES_NOT_EXIST(0x49);

    private final int value;

    MessageStatus(int value) {
        this.value = value;
    }

    public int value() {
        return value;
    }
}
