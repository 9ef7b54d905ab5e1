package dev.mynah.modem.at.network;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.ExtendedDrx;
import dev.mynah.modem.at.port.AtPort;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code +CEDRXRDP}: what was asked for and what was granted of extended idle mode DRX. TS 27.007 7.41. */
final class ExtendedDrxReading implements AtCommand<AtPort> {
    private static final int NOT_USED = 0;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CEDRXRDP").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Answer.line(line("+CEDRXRDP", port));
    }

    static Line line(String name, AtPort port) {
        Optional<ExtendedDrx> granted = port.network().extendedDrxGranted();
        OptionalInt asked = port.network().extendedDrx();
        Line line = Line.of(name).add(granted.isPresent() ? ExtendedDrxSetting.E_UTRAN : NOT_USED);
        granted.ifPresent(it -> {
            asked.ifPresentOrElse(cycle -> line.add(Bits.of(cycle, ExtendedDrxSetting.BITS)), line::omit);
            line.add(Bits.of(it.cycle(), ExtendedDrxSetting.BITS))
                    .add(Bits.of(it.pagingWindow(), ExtendedDrxSetting.BITS));
        });
        return line;
    }

    @Override
    public String clause() {
        return "27.007 7.41";
    }

    @Override
    public String summary() {
        return "extended DRX in use";
    }
}
