package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.half;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Declaration;
import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Layout;

/** The 5GMM messages by type. TS 24.501 9.7. */
public enum Mm5gMessageType {
    REGISTRATION_REQUEST(0x41, "Registration request", "8.2.6"),
    REGISTRATION_ACCEPT(0x42, "Registration accept", "8.2.7"),
    REGISTRATION_COMPLETE(0x43, "Registration complete", "8.2.8"),
    REGISTRATION_REJECT(0x44, "Registration reject", "8.2.9"),
    UE_DEREGISTRATION_REQUEST(0x45, "De-registration request (UE originating)", "8.2.12"),
    UE_DEREGISTRATION_ACCEPT(0x46, "De-registration accept (UE originating)", "8.2.13"),
    NETWORK_DEREGISTRATION_REQUEST(0x47, "De-registration request (UE terminated)", "8.2.14"),
    NETWORK_DEREGISTRATION_ACCEPT(0x48, "De-registration accept (UE terminated)", "8.2.15"),
    SERVICE_REQUEST(0x4C, "Service request", "8.2.16"),
    SERVICE_REJECT(0x4D, "Service reject", "8.2.18"),
    SERVICE_ACCEPT(0x4E, "Service accept", "8.2.17"),
    CONTROL_PLANE_SERVICE_REQUEST(0x4F, "Control plane service request", "8.2.30"),
    SLICE_AUTHENTICATION_COMMAND(0x50, "Network slice-specific authentication command", "8.2.31"),
    SLICE_AUTHENTICATION_COMPLETE(0x51, "Network slice-specific authentication complete", "8.2.32"),
    SLICE_AUTHENTICATION_RESULT(0x52, "Network slice-specific authentication result", "8.2.33"),
    CONFIGURATION_UPDATE_COMMAND(0x54, "Configuration update command", "8.2.19"),
    CONFIGURATION_UPDATE_COMPLETE(0x55, "Configuration update complete", "8.2.20"),
    AUTHENTICATION_REQUEST(0x56, "Authentication request", "8.2.1"),
    AUTHENTICATION_RESPONSE(0x57, "Authentication response", "8.2.2"),
    AUTHENTICATION_REJECT(0x58, "Authentication reject", "8.2.5"),
    AUTHENTICATION_FAILURE(0x59, "Authentication failure", "8.2.4"),
    AUTHENTICATION_RESULT(0x5A, "Authentication result", "8.2.3"),
    IDENTITY_REQUEST(0x5B, "Identity request", "8.2.21"),
    IDENTITY_RESPONSE(0x5C, "Identity response", "8.2.22"),
    SECURITY_MODE_COMMAND(0x5D, "Security mode command", "8.2.25"),
    SECURITY_MODE_COMPLETE(0x5E, "Security mode complete", "8.2.26"),
    SECURITY_MODE_REJECT(0x5F, "Security mode reject", "8.2.27"),
    STATUS(0x64, "5GMM status", "8.2.29"),
    NOTIFICATION(0x65, "Notification", "8.2.23"),
    NOTIFICATION_RESPONSE(0x66, "Notification response", "8.2.24"),
    UL_NAS_TRANSPORT(0x67, "UL NAS transport", "8.2.10"),
    DL_NAS_TRANSPORT(0x68, "DL NAS transport", "8.2.11"),
    RELAY_KEY_REQUEST(0x69, "Relay key request", "8.2.34"),
    RELAY_KEY_ACCEPT(0x6A, "Relay key accept", "8.2.35"),
    RELAY_KEY_REJECT(0x6B, "Relay key reject", "8.2.36"),
    RELAY_AUTHENTICATION_REQUEST(0x6C, "Relay authentication request", "8.2.37"),
    RELAY_AUTHENTICATION_RESPONSE(0x6D, "Relay authentication response", "8.2.38");

    private static final ElementType<Integer> EXTENDED_PROTOCOL_DISCRIMINATOR =
            number("Extended protocol discriminator", "TS 24.501 9.2");
    private static final ElementType<Integer> SECURITY_HEADER_TYPE = number("Security header type", "TS 24.501 9.3");
    private static final ElementType<Integer> MESSAGE_TYPE = number("Message type", "TS 24.501 9.7");

    private final int value;
    private final String title;
    private final String clause;

    Mm5gMessageType(int value, String title, String clause) {
        this.value = value;
        this.title = title;
        this.clause = "TS 24.501 " + clause;
    }

    /** The message type octet. */
    public int value() {
        return value;
    }

    /** Begins the layout of such a message with its header, TS 24.501 9.1.1. */
    <M extends Mm5gMessage> Declaration.Of0<M> layoutOf(Class<M> type) {
        return Layout.of(title, clause, type)
                .fixed(v(EXTENDED_PROTOCOL_DISCRIMINATOR, 1), Mm5gMessage.PROTOCOL_DISCRIMINATOR)
                .fixed(half(SECURITY_HEADER_TYPE), 0)
                .fixed(v(MESSAGE_TYPE, 1), value);
    }

    /** The standard's name. */
    @Override
    public String toString() {
        return title;
    }
}
