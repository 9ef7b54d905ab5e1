package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/** What a NAS transport message carries. TS 24.501 9.11.3.40. */
public enum PayloadContainerType {
    /** A 5GSM message. */
    N1_SM(1),
    /** A short message: CP-DATA, CP-ACK or CP-ERROR. */
    SMS(2),
    /** LTE positioning. */
    LPP(3),
    /** Steering of roaming. */
    SOR(4),
    /** UE policies. */
    UE_POLICY(5),
    /** UE parameters update. */
    UE_PARAMETERS_UPDATE(6),
    /** Location services. */
    LOCATION_SERVICES(7),
    /** User data over the control plane. */
    CIOT_USER_DATA(8),
    /** Service-level authentication and authorization. */
    SERVICE_LEVEL_AA(9),
    /** Event notification. */
    EVENT_NOTIFICATION(10),
    /** User plane positioning connection management. */
    UPP_CMI(11),
    /** Several payloads. */
    MULTIPLE(15),
    /** Not defined. */
    RESERVED(0);

    /** Its coding, half an octet. */
    public static final ElementType<PayloadContainerType> TYPE = ElementType.of(
            "Payload container type", "TS 24.501 9.11.3.40", in -> of(in.octet()), (one, out) -> out.octet(one.value));

    private final int value;

    PayloadContainerType(int value) {
        this.value = value;
    }

    /** The value on the wire. */
    public int value() {
        return value;
    }

    /** What {@code value} means; what is not defined counts as reserved. */
    public static PayloadContainerType of(int value) {
        return switch (value & 0xF) {
            case 1 -> N1_SM;
            case 2 -> SMS;
            case 3 -> LPP;
            case 4 -> SOR;
            case 5 -> UE_POLICY;
            case 6 -> UE_PARAMETERS_UPDATE;
            case 7 -> LOCATION_SERVICES;
            case 8 -> CIOT_USER_DATA;
            case 9 -> SERVICE_LEVEL_AA;
            case 10 -> EVENT_NOTIFICATION;
            case 11 -> UPP_CMI;
            case 15 -> MULTIPLE;
            default -> RESERVED;
        };
    }
}
