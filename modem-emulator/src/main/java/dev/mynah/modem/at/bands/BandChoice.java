package dev.mynah.modem.at.bands;

import dev.mynah.modem.Band;
import dev.mynah.modem.ChannelRange;
import dev.mynah.modem.Network;
import dev.mynah.network.air.Rat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Bands as the channels that the engine looks for cells on; it knows no bands, and where all are open it has no channels. */
public final class BandChoice {
    private BandChoice() {}

    /** Those of a technology that are open, among the ones a module has. */
    public static Set<Integer> open(Network network, Rat rat, Set<Integer> supported) {
        List<ChannelRange> channels = network.channels();
        Set<Integer> open = new TreeSet<>();
        for (int number : supported) {
            List<ChannelRange> band = Band.of(rat, number).map(Band::channels).orElse(List.of());
            if (channels.isEmpty() || (!band.isEmpty() && channels.containsAll(band))) {
                open.add(number);
            }
        }
        return open;
    }

    /** Opens these and no others of the technology; those of others stay as they are. With all that a module has, there is no bound. */
    public static void choose(Network network, Rat rat, Set<Integer> wanted, Set<Integer> supported) {
        List<ChannelRange> before = network.channels();
        List<ChannelRange> now = new ArrayList<>();
        for (Rat each : Rat.values()) {
            Stream<ChannelRange> kept =
                    before.isEmpty() ? all(each) : before.stream().filter(it -> it.rat() == each);
            Stream<ChannelRange> chosen = wanted.containsAll(supported)
                    ? all(rat)
                    : wanted.stream().flatMap(it -> Band.of(rat, it).stream()).flatMap(it -> it.channels().stream());
            (each == rat ? chosen : kept).distinct().forEach(now::add);
        }
        boolean everything = Stream.of(Rat.values()).flatMap(BandChoice::all).allMatch(now::contains);
        network.channels(everything ? List.of() : now);
    }

    private static Stream<ChannelRange> all(Rat rat) {
        return Band.all(rat).stream().flatMap(it -> it.channels().stream());
    }
}
