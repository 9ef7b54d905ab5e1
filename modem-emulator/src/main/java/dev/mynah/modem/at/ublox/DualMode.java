package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Set;

/** {@code +URAT}: GSM (0), GSM and UMTS (1) or UMTS (2), and of the two together which first, which is UMTS. */
final class DualMode implements AtCommand<AtPort> {
    private static final int BOTH = 1;
    private static final int UMTS = 2;
    private static final List<Set<Rat>> CHOICES =
            List.of(Set.of(Rat.GSM), Set.of(Rat.GSM, Rat.UTRAN), Set.of(Rat.UTRAN));
    private static final IntParameter SELECTED = IntParameter.of("SelectedAcT", 0, UMTS);
    private static final IntParameter PREFERRED =
            IntParameter.oneOf("PreferredAct", UMTS).optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+URAT").set(SELECTED, PREFERRED).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.network().technologies(CHOICES.get(given.get(SELECTED)));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        int now = CHOICES.indexOf(port.network().technologies());
        Line line = Line.of("+URAT").add(now < 0 ? BOTH : now);
        return Answer.line(now < 0 || now == BOTH ? line.add(UMTS) : line);
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
