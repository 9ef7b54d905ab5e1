package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.Rat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code +URAT}: which technologies the module uses: LTE, which is its category M1 (7), and GSM (9). */
final class AccessTechnology implements AtCommand<AtPort> {
    private static final Map<Integer, Rat> TECHNOLOGIES = Map.of(7, Rat.E_UTRAN, 9, Rat.GSM);
    private static final IntParameter SELECTED = IntParameter.oneOf("SelectedAcT", 7, 9);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+URAT").set(SELECTED).repeating(SELECTED).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.network()
                .technologies(Stream.concat(Stream.of(given.get(SELECTED)), given.all(SELECTED).stream())
                        .map(TECHNOLOGIES::get)
                        .collect(Collectors.toSet()));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line("+URAT: "
                + TECHNOLOGIES.entrySet().stream()
                        .filter(it -> port.network().technologies().contains(it.getValue()))
                        .map(it -> Integer.toString(it.getKey()))
                        .sorted()
                        .collect(Collectors.joining(",")));
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "technologies to use";
    }
}
