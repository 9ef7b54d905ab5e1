package dev.mynah.modem.qmi.nas;

import dev.mynah.modem.Band;
import dev.mynah.modem.ChannelRange;
import dev.mynah.modem.Network;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The bands a modem looks for cells in, as QMI has them: no choice is all bands. */
final class BandChoice {
    private BandChoice() {}

    /** The bands that may be used whole. */
    static List<Band> of(Network network) {
        List<ChannelRange> channels = network.channels();
        return Stream.of(Rat.values())
                .flatMap(rat -> Band.all(rat).stream())
                .filter(it -> channels.isEmpty() || channels.containsAll(it.channels()))
                .toList();
    }

    /**
     * Has the modem use these bands of some technologies, and of the others those it used before.
     *
     * @param rats whose bands are chosen
     * @param chosen one at least: a modem without any could never be reached again
     */
    static void choose(Network network, Set<Rat> rats, List<Band> chosen) {
        List<Band> all = Stream.concat(of(network).stream().filter(it -> !rats.contains(it.rat())), chosen.stream())
                .toList();
        if (chosen.isEmpty()) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        boolean every =
                Stream.of(Rat.values()).mapToInt(it -> Band.all(it).size()).sum() == all.size();
        network.channels(
                every
                        ? List.of()
                        : all.stream().flatMap(it -> it.channels().stream()).toList());
    }
}
