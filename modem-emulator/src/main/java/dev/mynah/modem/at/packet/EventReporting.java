package dev.mynah.modem.at.packet;

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

/** {@code +CGEREP}: reports of what happens to contexts and attachment, kept or passed on. TS 27.007 10.1.19. */
final class EventReporting implements AtCommand<AtPort> {
    private static final IntParameter MODE = IntParameter.of("mode", 0, 2).orElse(0);
    private static final FlagParameter BFR = FlagParameter.of("bfr").orElse(false);
    static final int KEEP = 0;
    static final int LOSE_AMONG_DATA = 1;
    static final Setting<Integer> REPORTING = Setting.number("+CGEREP.mode", 0);
    private static final Setting<Boolean> FLUSHING = Setting.flag("+CGEREP.bfr", false);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGEREP").set(MODE, BFR).read().test();
    }

    /** What was kept is shown once the line has said OK, or forgotten. */
    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(REPORTING, given.get(MODE));
        port.set(FLUSHING, given.get(BFR));
        if (given.get(MODE) != KEEP) {
            if (given.get(BFR)) {
                port.get(PacketEventReport.KEPT).forEach(port::report);
            }
            port.set(PacketEventReport.KEPT, List.of());
        }
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CGEREP").add(port.get(REPORTING)).add(port.get(FLUSHING) ? 1 : 0));
    }

    @Override
    public String clause() {
        return "27.007 10.1.19";
    }

    @Override
    public String summary() {
        return "report packet data events";
    }
}
