package dev.mynah.network.air.nas.ss;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Mandatory;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElement;

/** The elements of supplementary service messages. TS 24.080 3. */
final class SsIe {

    /** What a Facility element holds; {@code component.Component} reads it. */
    public static final ElementType<Octets> COMPONENTS = ElementType.opaque("Facility", "TS 24.080 3.5");

    /** Components, in all messages but FACILITY, where it is mandatory. */
    public static final OptionalElement<Octets> FACILITY =
            OptionalElement.tlv("Facility", 0x1C, 2, Mandatory.OPEN, COMPONENTS);

    /** Which phase of the protocol the UE speaks; none is phase 1. */
    public static final OptionalElement<Integer> VERSION = OptionalElement.tlv(
            "SS version indicator", 0x7F, 2, 3, ElementType.number("SS version indicator", "TS 24.008 10.5.4.24"));

    /** Why a transaction ends, coded as for calls. */
    public static final OptionalElement<Octets> CAUSE =
            OptionalElement.tlv("Cause", 0x08, 4, 32, ElementType.opaque("Cause", "TS 24.008 10.5.4.11"));

    private SsIe() {}
}
