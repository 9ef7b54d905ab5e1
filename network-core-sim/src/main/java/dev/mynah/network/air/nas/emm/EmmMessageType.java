package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Declaration;
import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Layout;

/** The EMM messages by type. TS 24.301 9.8. */
public enum EmmMessageType {
    ATTACH_REQUEST(0x41, "Attach request", "8.2.4"),
    ATTACH_ACCEPT(0x42, "Attach accept", "8.2.1"),
    ATTACH_COMPLETE(0x43, "Attach complete", "8.2.2"),
    ATTACH_REJECT(0x44, "Attach reject", "8.2.3"),
    DETACH_REQUEST(0x45, "Detach request", "8.2.11"),
    DETACH_ACCEPT(0x46, "Detach accept", "8.2.10"),
    TRACKING_AREA_UPDATE_REQUEST(0x48, "Tracking area update request", "8.2.29"),
    TRACKING_AREA_UPDATE_ACCEPT(0x49, "Tracking area update accept", "8.2.26"),
    TRACKING_AREA_UPDATE_COMPLETE(0x4A, "Tracking area update complete", "8.2.27"),
    TRACKING_AREA_UPDATE_REJECT(0x4B, "Tracking area update reject", "8.2.28"),
    EXTENDED_SERVICE_REQUEST(0x4C, "Extended service request", "8.2.15"),
    CONTROL_PLANE_SERVICE_REQUEST(0x4D, "Control plane service request", "8.2.33"),
    SERVICE_REJECT(0x4E, "Service reject", "8.2.24"),
    SERVICE_ACCEPT(0x4F, "Service accept", "8.2.34"),
    GUTI_REALLOCATION_COMMAND(0x50, "GUTI reallocation command", "8.2.16"),
    GUTI_REALLOCATION_COMPLETE(0x51, "GUTI reallocation complete", "8.2.17"),
    AUTHENTICATION_REQUEST(0x52, "Authentication request", "8.2.7"),
    AUTHENTICATION_RESPONSE(0x53, "Authentication response", "8.2.8"),
    AUTHENTICATION_REJECT(0x54, "Authentication reject", "8.2.6"),
    IDENTITY_REQUEST(0x55, "Identity request", "8.2.18"),
    IDENTITY_RESPONSE(0x56, "Identity response", "8.2.19"),
    AUTHENTICATION_FAILURE(0x5C, "Authentication failure", "8.2.5"),
    SECURITY_MODE_COMMAND(0x5D, "Security mode command", "8.2.20"),
    SECURITY_MODE_COMPLETE(0x5E, "Security mode complete", "8.2.21"),
    SECURITY_MODE_REJECT(0x5F, "Security mode reject", "8.2.22"),
    EMM_STATUS(0x60, "EMM status", "8.2.14"),
    EMM_INFORMATION(0x61, "EMM information", "8.2.13"),
    DOWNLINK_NAS_TRANSPORT(0x62, "Downlink NAS transport", "8.2.12"),
    UPLINK_NAS_TRANSPORT(0x63, "Uplink NAS transport", "8.2.30"),
    CS_SERVICE_NOTIFICATION(0x64, "CS service notification", "8.2.9"),
    DOWNLINK_GENERIC_NAS_TRANSPORT(0x68, "Downlink generic NAS transport", "8.2.31"),
    UPLINK_GENERIC_NAS_TRANSPORT(0x69, "Uplink generic NAS transport", "8.2.32");

    private static final int EMM = 7;
    private static final ElementType<Integer> PROTOCOL_DISCRIMINATOR =
            number("Protocol discriminator", "TS 24.301 9.2");
    private static final ElementType<Integer> SECURITY_HEADER_TYPE = number("Security header type", "TS 24.301 9.3.1");
    private static final ElementType<Integer> MESSAGE_TYPE = number("Message type", "TS 24.301 9.8");

    private final int value;
    private final String title;
    private final String clause;

    EmmMessageType(int value, String title, String clause) {
        this.value = value;
        this.title = title;
        this.clause = "TS 24.301 " + clause;
    }

    /** The message type octet. */
    public int value() {
        return value;
    }

    /** Begins the layout of such a message with its header, TS 24.301 9.1. */
    <M extends EmmMessage> Declaration.Of0<M> layoutOf(Class<M> type) {
        return Layout.of(title, clause, type)
                .fixed(lowHalf(PROTOCOL_DISCRIMINATOR), EMM)
                .fixed(highHalf(SECURITY_HEADER_TYPE), 0)
                .fixed(v(MESSAGE_TYPE, 1), value);
    }

    /** The standard's name. */
    @Override
    public String toString() {
        return title;
    }
}
