package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.result.CmeError;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.Rat;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code "mode_pref"}: the technologies the module looks for, joined by colons, or {@code AUTO} for all. */
final class ModePreference implements Configuration {
    private static final Map<String, Rat> NAMES = Map.of("WCDMA", Rat.UTRAN, "LTE", Rat.E_UTRAN, "NR5G", Rat.NR);
    private static final Set<Rat> ALL = Set.copyOf(NAMES.values());

    @Override
    public String name() {
        return "mode_pref";
    }

    @Override
    public String allowed() {
        return "(AUTO,WCDMA,LTE,NR5G)";
    }

    @Override
    public String read(AtPort port) {
        Set<Rat> chosen = port.network().technologies();
        return chosen.containsAll(ALL)
                ? "AUTO"
                : NAMES.entrySet().stream()
                        .filter(it -> chosen.contains(it.getValue()))
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(":"));
    }

    @Override
    public Answer set(AtPort port, List<String> values) {
        Set<Rat> wanted = EnumSet.noneOf(Rat.class);
        for (String name : values.get(0).split(":", -1)) {
            Rat rat = NAMES.get(name);
            if (rat != null) {
                wanted.add(rat);
            } else if (name.equals("AUTO")) {
                wanted.addAll(ALL);
            } else {
                return Answer.error(CmeError.INCORRECT_PARAMETERS);
            }
        }
        if (values.size() > 1) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        port.network().technologies(wanted);
        return Answer.ok();
    }
}
