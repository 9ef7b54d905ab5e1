package dev.mynah.network.air.nas.gmm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Declaration;
import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Layout;

/** The GMM messages by type. TS 24.008 10.4. */
public enum GmmMessageType {
    ATTACH_REQUEST(0x01, "Attach request", "9.4.1"),
    ATTACH_ACCEPT(0x02, "Attach accept", "9.4.2"),
    ATTACH_COMPLETE(0x03, "Attach complete", "9.4.3"),
    ATTACH_REJECT(0x04, "Attach reject", "9.4.4"),
    DETACH_REQUEST(0x05, "Detach request", "9.4.5.2"),
    DETACH_ACCEPT(0x06, "Detach accept", "9.4.6.1"),
    ROUTING_AREA_UPDATE_REQUEST(0x08, "Routing area update request", "9.4.14"),
    ROUTING_AREA_UPDATE_ACCEPT(0x09, "Routing area update accept", "9.4.15"),
    ROUTING_AREA_UPDATE_COMPLETE(0x0A, "Routing area update complete", "9.4.16"),
    ROUTING_AREA_UPDATE_REJECT(0x0B, "Routing area update reject", "9.4.17"),
    SERVICE_REQUEST(0x0C, "Service request", "9.4.20"),
    SERVICE_ACCEPT(0x0D, "Service accept", "9.4.21"),
    SERVICE_REJECT(0x0E, "Service reject", "9.4.22"),
    P_TMSI_REALLOCATION_COMMAND(0x10, "P-TMSI reallocation command", "9.4.7"),
    P_TMSI_REALLOCATION_COMPLETE(0x11, "P-TMSI reallocation complete", "9.4.8"),
    AUTHENTICATION_AND_CIPHERING_REQUEST(0x12, "Authentication and ciphering request", "9.4.9"),
    AUTHENTICATION_AND_CIPHERING_RESPONSE(0x13, "Authentication and ciphering response", "9.4.10"),
    AUTHENTICATION_AND_CIPHERING_REJECT(0x14, "Authentication and ciphering reject", "9.4.11"),
    IDENTITY_REQUEST(0x15, "Identity request", "9.4.12"),
    IDENTITY_RESPONSE(0x16, "Identity response", "9.4.13"),
    AUTHENTICATION_AND_CIPHERING_FAILURE(0x1C, "Authentication and ciphering failure", "9.4.10a"),
    GMM_STATUS(0x20, "GMM status", "9.4.18"),
    GMM_INFORMATION(0x21, "GMM information", "9.4.19");

    private static final ElementType<Integer> PROTOCOL_DISCRIMINATOR =
            number("Protocol discriminator", "TS 24.008 10.2");
    private static final ElementType<Integer> SKIP_INDICATOR = number("Skip indicator", "TS 24.008 10.3.1");
    private static final ElementType<Integer> MESSAGE_TYPE = number("Message type", "TS 24.008 10.4");

    private final int value;
    private final String title;
    private final String clause;

    GmmMessageType(int value, String title, String clause) {
        this.value = value;
        this.title = title;
        this.clause = "TS 24.008 " + clause;
    }

    /** The message type octet. */
    public int value() {
        return value;
    }

    /** Begins the layout of such a message with its header, TS 24.008 10.1. */
    <M extends GmmMessage> Declaration.Of0<M> layoutOf(Class<M> type) {
        return Layout.of(title, clause, type)
                .fixed(lowHalf(PROTOCOL_DISCRIMINATOR), GmmMessage.PROTOCOL_DISCRIMINATOR)
                .fixed(highHalf(SKIP_INDICATOR), 0)
                .fixed(v(MESSAGE_TYPE, 1), value);
    }

    /** The standard's name. */
    @Override
    public String toString() {
        return title;
    }
}
