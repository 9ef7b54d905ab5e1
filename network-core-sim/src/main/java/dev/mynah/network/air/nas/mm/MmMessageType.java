package dev.mynah.network.air.nas.mm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Declaration;
import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Layout;

/** The MM messages by type. TS 24.008 table 9.2.1 and 10.4. */
public enum MmMessageType {
    IMSI_DETACH_INDICATION(0x01, "IMSI detach indication", "9.2.12"),
    LOCATION_UPDATING_ACCEPT(0x02, "Location updating accept", "9.2.13"),
    LOCATION_UPDATING_REJECT(0x04, "Location updating reject", "9.2.14"),
    LOCATION_UPDATING_REQUEST(0x08, "Location updating request", "9.2.15"),
    AUTHENTICATION_REJECT(0x11, "Authentication reject", "9.2.1"),
    AUTHENTICATION_REQUEST(0x12, "Authentication request", "9.2.2"),
    AUTHENTICATION_RESPONSE(0x14, "Authentication response", "9.2.3"),
    IDENTITY_REQUEST(0x18, "Identity request", "9.2.10"),
    IDENTITY_RESPONSE(0x19, "Identity response", "9.2.11"),
    TMSI_REALLOCATION_COMMAND(0x1A, "TMSI reallocation command", "9.2.17"),
    TMSI_REALLOCATION_COMPLETE(0x1B, "TMSI reallocation complete", "9.2.18"),
    AUTHENTICATION_FAILURE(0x1C, "Authentication failure", "9.2.3a"),
    CM_SERVICE_ACCEPT(0x21, "CM service accept", "9.2.5"),
    CM_SERVICE_REJECT(0x22, "CM service reject", "9.2.6"),
    CM_SERVICE_ABORT(0x23, "CM service abort", "9.2.7"),
    CM_SERVICE_REQUEST(0x24, "CM service request", "9.2.9"),
    CM_SERVICE_PROMPT(0x25, "CM service prompt", "9.2.5a"),
    CM_REESTABLISHMENT_REQUEST(0x28, "CM re-establishment request", "9.2.4"),
    ABORT(0x29, "Abort", "9.2.8"),
    MM_NULL(0x30, "MM null", "9.2.19"),
    MM_STATUS(0x31, "MM status", "9.2.16"),
    MM_INFORMATION(0x32, "MM information", "9.2.15a");

    private static final ElementType<Integer> PROTOCOL_DISCRIMINATOR =
            number("Protocol discriminator", "TS 24.008 10.2");
    private static final ElementType<Integer> SKIP_INDICATOR = number("Skip indicator", "TS 24.008 10.3.1");
    private static final ElementType<Integer> MESSAGE_TYPE = number("Message type", "TS 24.008 10.4");

    private final int value;
    private final String title;
    private final String clause;

    MmMessageType(int value, String title, String clause) {
        this.value = value;
        this.title = title;
        this.clause = "TS 24.008 " + clause;
    }

    /** The message type, without a send sequence number. */
    public int value() {
        return value;
    }

    /** Begins the layout of such a message with its header. */
    <M extends MmMessage> Declaration.Of0<M> layoutOf(Class<M> type) {
        return Layout.of(title, clause, type)
                .fixed(lowHalf(PROTOCOL_DISCRIMINATOR), MmMessage.PROTOCOL_DISCRIMINATOR)
                .fixed(highHalf(SKIP_INDICATOR), 0)
                .fixed(v(MESSAGE_TYPE, 1), value);
    }

    /** The standard's name. */
    @Override
    public String toString() {
        return title;
    }
}
