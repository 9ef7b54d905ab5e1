package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Calls.CallGroup;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import java.util.Optional;

/**
 * {@code +CCUG}: whether calls are within a closed user group, and which one; G and g of a dial string say so for one call.
 * TS 27.007 7.10.
 */
final class ClosedUserGroup implements AtCommand<AtPort> {
    /** {@code <index>} for none: the group the subscriber prefers. */
    private static final int PREFERRED = 10;

    private static final int SUPPRESS_OUTGOING_ACCESS = 1;
    private static final int SUPPRESS_PREFERRED = 2;

    private static final FlagParameter N = FlagParameter.of("n").orElse(false);
    private static final IntParameter INDEX =
            IntParameter.of("index", 0, PREFERRED).orElse(PREFERRED);
    private static final IntParameter INFO = IntParameter.of("info", 0, 3).orElse(0);

    private static final Setting<Boolean> ALL_CALLS = Setting.flag("+CCUG1", false);
    private static final Setting<Integer> GROUP = Setting.number("+CCUG2", PREFERRED);
    private static final Setting<Integer> SUPPRESSED = Setting.number("+CCUG3", 0);

    /** The group that calls are in whose dial string says nothing of it. */
    static Optional<CallGroup> chosen(AtPort port) {
        return port.get(ALL_CALLS) ? Optional.of(named(port)) : Optional.empty();
    }

    /** The group that G means. */
    static CallGroup named(AtPort port) {
        int info = port.get(SUPPRESSED);
        return new CallGroup(
                Optional.of(port.get(GROUP)).filter(it -> it != PREFERRED),
                (info & SUPPRESS_PREFERRED) != 0,
                (info & SUPPRESS_OUTGOING_ACCESS) != 0);
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CCUG").set(N, INDEX, INFO).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(ALL_CALLS, given.get(N));
        port.set(GROUP, given.get(INDEX));
        port.set(SUPPRESSED, given.get(INFO));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CCUG")
                .add(port.get(ALL_CALLS) ? 1 : 0)
                .add(port.get(GROUP))
                .add(port.get(SUPPRESSED)));
    }

    @Override
    public String clause() {
        return "27.007 7.10";
    }

    @Override
    public String summary() {
        return "call within a closed user group";
    }
}
