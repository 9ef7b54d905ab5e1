package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Octets;

/**
 * What a UE can do. TS 24.008 10.5.1.6.
 *
 * @param octets 3: that of {@link MobileStationClassmark1} first
 */
public record MobileStationClassmark2(Octets octets) {

    /** Its coding. */
    public static final ElementType<MobileStationClassmark2> TYPE = ElementType.wrapped(
            "Mobile station classmark 2",
            "TS 24.008 10.5.1.6",
            in -> new MobileStationClassmark2(in.octets(3)),
            MobileStationClassmark2::octets);

    /** As {@link MobileStationClassmark1#USUAL}, with short messages, phase 2 SS and A5/3. */
    public static final MobileStationClassmark2 USUAL = new MobileStationClassmark2(Octets.hex("5759a6"));
}
