package dev.mynah.modem.baseband;

import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.NetworkSelection.Automatic;
import dev.mynah.modem.NetworkSelection.Manual;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The network selection mode as it is kept over a power cycle. A UE told to stay away starts automatically next time. */
final class KeptSelection {
    private static final String MANUAL = "manual";
    private static final String FALLBACK = "fallback";

    private KeptSelection() {}

    static String text(NetworkSelection selection) {
        if (selection instanceof Manual manual) {
            return MANUAL + " " + manual.plmn().digits()
                    + manual.rat().map(it -> " " + it.name()).orElse("")
                    + (manual.fallback() ? " " + FALLBACK : "");
        }
        return "automatic";
    }

    static NetworkSelection of(Optional<String> text) {
        List<String> words = text.map(it -> Arrays.asList(it.split(" "))).orElse(List.of());
        if (words.size() < 2 || !words.get(0).equals(MANUAL) || !words.get(1).matches("[0-9]{5,6}")) {
            return new Automatic();
        }
        Optional<Rat> rat = Arrays.stream(Rat.values())
                .filter(it -> words.contains(it.name()))
                .findFirst();
        return new Manual(Plmn.of(words.get(1)), rat, words.contains(FALLBACK));
    }
}
