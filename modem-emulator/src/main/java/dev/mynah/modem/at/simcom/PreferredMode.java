package dev.mynah.modem.at.simcom;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.Rat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** {@code +CNMP}: which technologies the module uses. */
final class PreferredMode implements AtCommand<AtPort> {
    private static final Map<Integer, Set<Rat>> MODES = modes();
    private static final IntParameter MODE = IntParameter.oneOf(
            "mode", MODES.keySet().stream().mapToInt(it -> it).toArray());

    private static Map<Integer, Set<Rat>> modes() {
        Map<Integer, Set<Rat>> modes = new LinkedHashMap<>();
        modes.put(2, Set.of(Rat.GSM, Rat.UTRAN, Rat.E_UTRAN));
        modes.put(13, Set.of(Rat.GSM));
        modes.put(14, Set.of(Rat.UTRAN));
        modes.put(19, Set.of(Rat.GSM, Rat.UTRAN));
        modes.put(38, Set.of(Rat.E_UTRAN));
        modes.put(51, Set.of(Rat.GSM, Rat.E_UTRAN));
        modes.put(54, Set.of(Rat.UTRAN, Rat.E_UTRAN));
        return modes;
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CNMP").set(MODE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.network().technologies(MODES.getOrDefault(given.get(MODE), Set.of()));
        return Answer.ok();
    }

    /** Another voice may have chosen what has no number here: that is automatic. */
    @Override
    public Answer read(AtPort port) {
        Set<Rat> now = port.network().technologies();
        return Answer.line("+CNMP: "
                + MODES.entrySet().stream()
                        .filter(it -> it.getValue().equals(now))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(2));
    }

    @Override
    public String clause() {
        return "SIMCom";
    }

    @Override
    public String summary() {
        return "technologies to use";
    }
}
