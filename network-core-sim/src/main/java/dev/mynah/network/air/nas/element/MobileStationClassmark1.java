package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/**
 * What a UE can do, in short. TS 24.008 10.5.1.5.
 *
 * @param octet revision level in bits 7 and 6, early classmark sending in 5, A5/1 missing in 4, RF power in 3 to 1
 */
public record MobileStationClassmark1(int octet) {

    /** Its coding. */
    public static final ElementType<MobileStationClassmark1> TYPE = ElementType.of(
            "Mobile station classmark 1",
            "TS 24.008 10.5.1.5",
            in -> new MobileStationClassmark1(in.octet()),
            (classmark, out) -> out.octet(classmark.octet));

    /** A UE of release 99 or later with A5/1, whose RF power says nothing. */
    public static final MobileStationClassmark1 USUAL = new MobileStationClassmark1(0x57);
}
