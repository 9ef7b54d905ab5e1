package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.result.CmeError;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.Rat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code "nwscanmode"}: the technologies the module looks for, at once or after a restart, which comes to the same here. */
final class ScanMode implements Configuration {
    private static final String AUTOMATIC = "0";
    private static final Map<String, Set<Rat>> MODES = modes();

    private static Map<String, Set<Rat>> modes() {
        Map<String, Set<Rat>> modes = new LinkedHashMap<>();
        modes.put(AUTOMATIC, Set.of(Rat.GSM, Rat.UTRAN, Rat.E_UTRAN));
        modes.put("1", Set.of(Rat.GSM));
        modes.put("2", Set.of(Rat.UTRAN));
        modes.put("3", Set.of(Rat.E_UTRAN));
        modes.put("5", Set.of(Rat.UTRAN));
        return modes;
    }

    @Override
    public String name() {
        return "nwscanmode";
    }

    @Override
    public String allowed() {
        return "(0-3,5),(0,1)";
    }

    @Override
    public String read(AtPort port) {
        return MODES.entrySet().stream()
                .filter(it -> it.getValue().equals(port.network().technologies()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(AUTOMATIC);
    }

    @Override
    public Answer set(AtPort port, List<String> values) {
        Set<Rat> wanted = MODES.get(values.get(0));
        if (wanted == null
                || values.size() > 2
                || (values.size() == 2 && !values.get(1).matches("[01]"))) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        port.network().technologies(wanted);
        return Answer.ok();
    }
}
