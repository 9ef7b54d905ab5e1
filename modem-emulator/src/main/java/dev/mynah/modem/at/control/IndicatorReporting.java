package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import java.util.List;

/**
 * {@code +CMER}: reports of the indicators of {@code +CIND}. With {@code <mode>} 0 they are kept; with 1 those that come while the
 * line carries data are lost, with 2 and 3 they come after, since there is no way to say anything among data. There are
 * neither keys nor a display. TS 27.007 8.10.
 */
final class IndicatorReporting implements AtCommand<AtPort> {
    static final int KEEP = 0;
    static final int LOSE_AMONG_DATA = 1;
    private static final int NONE = 0;

    private static final IntParameter MODE = IntParameter.of("mode", 0, 3).orElse(0);
    private static final IntParameter KEYP = IntParameter.oneOf("keyp", 0).orElse(0);
    private static final IntParameter DISP = IntParameter.oneOf("disp", 0).orElse(0);
    private static final IntParameter IND = IntParameter.of("ind", 0, 2).orElse(0);
    private static final FlagParameter BFR = FlagParameter.of("bfr").orElse(false);

    static final Setting<Integer> MODE_SET = Setting.number("+CMER.mode", 0);
    private static final Setting<Integer> IND_SET = Setting.number("+CMER.ind", NONE);
    private static final Setting<Boolean> FLUSHING = Setting.flag("+CMER.bfr", false);

    static boolean wanted(AtPort port) {
        return port.get(IND_SET) != NONE;
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CMER").set(MODE, KEYP, DISP, IND, BFR).read().test();
    }

    /** What was kept is shown once the line has said OK, or forgotten. No indicator is a host's to set, so that 1 is as 2. */
    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(MODE_SET, given.get(MODE));
        port.set(IND_SET, given.get(IND));
        port.set(FLUSHING, given.get(BFR));
        if (given.get(MODE) != KEEP) {
            if (given.get(BFR)) {
                port.get(IndicatorReport.KEPT).forEach(port::report);
            }
            port.set(IndicatorReport.KEPT, List.of());
        }
        IndicatorReport.fromNowOn(port);
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CMER")
                .add(port.get(MODE_SET))
                .add(0)
                .add(0)
                .add(port.get(IND_SET))
                .add(port.get(FLUSHING) ? 1 : 0));
    }

    @Override
    public String clause() {
        return "27.007 8.10";
    }

    @Override
    public String summary() {
        return "report indicators";
    }
}
