package dev.mynah.network.air.nas.ss.component;

import java.util.Optional;

/** A supplementary service, or a group of them. TS 29.002 17.7.5, SS-Code. */
public enum SsCode {
    ALL(0x00),
    ALL_LINE_IDENTIFICATION(0x10),
    CLIP(0x11),
    CLIR(0x12),
    COLP(0x13),
    COLR(0x14),
    CNAP(0x19),
    ALL_FORWARDING(0x20),
    CFU(0x21),
    CALL_DEFLECTION(0x24),
    ALL_CONDITIONAL_FORWARDING(0x28),
    CFB(0x29),
    CFNRY(0x2A),
    CFNRC(0x2B),
    EXPLICIT_CALL_TRANSFER(0x31),
    CALL_WAITING(0x41),
    CALL_HOLD(0x42),
    MULTIPARTY(0x51),
    CLOSED_USER_GROUP(0x61),
    ALL_CHARGING(0x70),
    /** Advice of charge, information. */
    AOCI(0x71),
    /** Advice of charge, charging. */
    AOCC(0x72),
    ALL_BARRING(0x90),
    BARRING_OF_OUTGOING(0x91),
    BAOC(0x92),
    BOIC(0x93),
    BOIC_EX_HC(0x94),
    BARRING_OF_INCOMING(0x99),
    BAIC(0x9A),
    BIC_ROAM(0x9B);

    private final int value;

    SsCode(int value) {
        this.value = value;
    }

    public int value() {
        return value;
    }

    public boolean isForwarding() {
        return (value & 0xF0) == 0x20 && this != CALL_DEFLECTION;
    }

    public boolean isBarring() {
        return (value & 0xF0) == 0x90;
    }

    /** Whether a service is this one or one of this group. */
    public boolean covers(SsCode service) {
        return switch (this) {
            case ALL -> true;
            case ALL_LINE_IDENTIFICATION -> (service.value & 0xF0) == 0x10;
            case ALL_FORWARDING -> service.isForwarding();
            case ALL_CONDITIONAL_FORWARDING -> (service.value & 0xF8) == 0x28;
            case ALL_CHARGING -> (service.value & 0xF0) == 0x70;
            case ALL_BARRING -> service.isBarring();
            case BARRING_OF_OUTGOING -> (service.value & 0xF8) == 0x90;
            case BARRING_OF_INCOMING -> (service.value & 0xF8) == 0x98;
            default -> this == service;
        };
    }

    public static Optional<SsCode> of(int value) {
        for (SsCode code : values()) {
            if (code.value == value) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
