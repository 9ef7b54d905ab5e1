package dev.mynah.hal.service.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.radio.network.EutranBands;
import dev.mynah.hal.radio.network.GeranBands;
import dev.mynah.hal.radio.network.NgranBands;
import dev.mynah.hal.radio.network.UtranBands;
import dev.mynah.modem.Band;
import dev.mynah.modem.ChannelRange;
import dev.mynah.network.air.Rat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which bands a downlink channel is in, by the HAL's numbers for bands. */
final class Bands {
    private Bands() {}

    /** The channels of a band; none where it has none downlink or is not known. */
    static Stream<ChannelRange> channels(Rat rat, AidlEnum<?> band) {
        return Band.of(rat, band.value()).stream().flatMap(it -> it.channels().stream());
    }

    static List<AidlEnum<GeranBands>> geran(int channel) {
        return of(Rat.GSM, channel, GeranBands.values());
    }

    static List<AidlEnum<UtranBands>> utran(int channel) {
        return of(Rat.UTRAN, channel, UtranBands.values());
    }

    static List<AidlEnum<EutranBands>> eutran(int channel) {
        return of(Rat.E_UTRAN, channel, EutranBands.values());
    }

    static List<AidlEnum<NgranBands>> ngran(int channel) {
        return of(Rat.NR, channel, NgranBands.values());
    }

    private static <E extends Enum<E> & AidlEnum<E>> List<AidlEnum<E>> of(Rat rat, int channel, E[] names) {
        List<AidlEnum<E>> in = new ArrayList<>();
        for (Band band : Band.at(rat, channel)) {
            Stream.of(names).filter(it -> it.value() == band.number()).forEach(in::add);
        }
        return List.copyOf(in);
    }
}
