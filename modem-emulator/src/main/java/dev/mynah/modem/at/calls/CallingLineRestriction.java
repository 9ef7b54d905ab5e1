package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.network.air.nas.ss.component.SsCode;
import java.util.Optional;

/**
 * {@code +CLIR}: whether the own number is withheld in calls: 0 as subscribed, 1 withheld, 2 shown. TS 27.007 7.7. Reading asks
 * the network what is subscribed; without an answer that is 2, not known.
 */
final class CallingLineRestriction implements AtCommand<AtPort> {
    private static final IntParameter N = IntParameter.of("n", 0, 2).orElse(0);
    private static final Setting<Integer> RESTRICTION = Setting.number("+CLIR", 0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CLIR").set(N).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(RESTRICTION, given.get(N));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Provision.ask(port, SsCode.CLIR, line(port));
    }

    /** Whether the number is to be withheld, or shown; empty leaves it to the subscription. */
    static Optional<Boolean> chosen(AtPort port) {
        return switch (port.get(RESTRICTION)) {
            case 1 -> Optional.of(true);
            case 2 -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static Line line(AtPort port) {
        return Line.of("+CLIR").add(port.get(RESTRICTION));
    }

    @Override
    public String clause() {
        return "27.007 7.7";
    }

    @Override
    public String summary() {
        return "withhold the own number";
    }
}
