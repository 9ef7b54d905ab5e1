package dev.mynah.hal.service.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.radio.network.RadioAccessSpecifier;
import dev.mynah.hal.radio.network.RadioAccessSpecifierBands;
import dev.mynah.modem.ChannelRange;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where to look for cells, as a host says it: by channels of an access network, else by its bands, else all of it. */
final class SearchChannels {
    private SearchChannels() {}

    /** Empty where one of them is about an access network that this modem has not, or has bands of another one. */
    static Optional<List<ChannelRange>> of(List<RadioAccessSpecifier> specifiers) {
        boolean known = specifiers.stream()
                .allMatch(it -> Technologies.rat(it.accessNetwork())
                        .filter(rat -> fits(rat, it.bands()))
                        .isPresent());
        return known
                ? Optional.of(
                        specifiers.stream().flatMap(SearchChannels::ranges).toList())
                : Optional.empty();
    }

    private static boolean fits(Rat rat, RadioAccessSpecifierBands bands) {
        return bands instanceof RadioAccessSpecifierBands.Noinit
                || switch (rat) {
                    case GSM -> bands instanceof RadioAccessSpecifierBands.GeranBands;
                    case UTRAN -> bands instanceof RadioAccessSpecifierBands.UtranBands;
                    case E_UTRAN -> bands instanceof RadioAccessSpecifierBands.EutranBands;
                    case NR -> bands instanceof RadioAccessSpecifierBands.NgranBands;
                };
    }

    private static Stream<ChannelRange> ranges(RadioAccessSpecifier specifier) {
        Rat rat = Technologies.rat(specifier.accessNetwork()).orElseThrow();
        if (specifier.channels().size() > 0) {
            return specifier.channels().stream().mapToObj(it -> new ChannelRange(rat, it, it));
        }
        List<? extends AidlEnum<?>> bands = bands(specifier.bands());
        return bands.isEmpty()
                ? Stream.of(new ChannelRange(rat, 0, Integer.MAX_VALUE))
                : bands.stream().flatMap(it -> Bands.channels(rat, it));
    }

    private static List<? extends AidlEnum<?>> bands(RadioAccessSpecifierBands bands) {
        if (bands instanceof RadioAccessSpecifierBands.GeranBands geran) {
            return geran.value();
        } else if (bands instanceof RadioAccessSpecifierBands.UtranBands utran) {
            return utran.value();
        } else if (bands instanceof RadioAccessSpecifierBands.EutranBands eutran) {
            return eutran.value();
        } else if (bands instanceof RadioAccessSpecifierBands.NgranBands ngran) {
            return ngran.value();
        }
        return List.of();
    }
}
