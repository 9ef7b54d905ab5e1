package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.result.CmeError;
import dev.mynah.modem.Band;
import dev.mynah.modem.at.bands.BandChoice;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The bands of one technology the module looks for cells in, joined by colons, as {@code "lte_band"}.
 *
 * @param supported those the module has
 */
record BandPreference(String name, Rat rat, Set<Integer> supported) implements Configuration {
    BandPreference {
        supported = new TreeSet<>(supported);
    }

    @Override
    public String allowed() {
        return "(" + joined(supported) + ")";
    }

    private static String joined(Set<Integer> bands) {
        return bands.stream().map(String::valueOf).collect(Collectors.joining(":"));
    }

    @Override
    public String read(AtPort port) {
        return joined(BandChoice.open(port.network(), rat, supported));
    }

    @Override
    public Answer set(AtPort port, List<String> values) {
        Set<Integer> wanted = new TreeSet<>();
        for (String number : values.get(0).split(":", -1)) {
            if (!number.matches("[0-9]{1,3}")
                    || Band.of(rat, Integer.parseInt(number)).isEmpty()) {
                return Answer.error(CmeError.INCORRECT_PARAMETERS);
            }
            wanted.add(Integer.valueOf(number));
        }
        if (values.size() > 1 || !supported.containsAll(wanted)) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        BandChoice.choose(port.network(), rat, wanted, supported);
        return Answer.ok();
    }
}
