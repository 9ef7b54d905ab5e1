package dev.mynah.euicc.ota;

/** What a response packet says of the command packet (TS 102 225 5.2, table 5). */
enum ResponseStatus {
    POR_OK(0x00),
    CHECK_FAILED(0x01),
    COUNTER_LOW(0x02),
    COUNTER_HIGH(0x03),
    COUNTER_BLOCKED(0x04),
    CIPHERING_ERROR(0x05),
    UNIDENTIFIED_SECURITY_ERROR(0x06),
    TAR_UNKNOWN(0x09),
    INSUFFICIENT_SECURITY_LEVEL(0x0A);

    private final int value;

    ResponseStatus(int value) {
        this.value = value;
    }

    int value() {
        return value;
    }
}
