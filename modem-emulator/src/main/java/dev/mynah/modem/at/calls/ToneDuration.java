package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import java.time.Duration;

/** {@code +VTD}: how long tones are, in tenths of a second; 0 is what the modem finds right. TS 27.007 C.2.12. */
final class ToneDuration implements AtCommand<AtPort> {
    private static final IntParameter N = IntParameter.of("n", 0, 255).orElse(0);
    private static final Setting<Integer> LENGTH = Setting.number("+VTD", 0);
    private static final int USUAL = 2;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+VTD").set(N).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(LENGTH, given.get(N));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+VTD").add(chosen(port)));
    }

    static int chosen(AtPort port) {
        return port.get(LENGTH);
    }

    static Duration of(int tenths) {
        return Duration.ofMillis(100L * (tenths == 0 ? USUAL : tenths));
    }

    @Override
    public String clause() {
        return "27.007 C.2.12";
    }

    @Override
    public String summary() {
        return "length of tones";
    }
}
