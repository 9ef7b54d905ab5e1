package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/**
 * {@code +CUSATD}: which profile the card is given, and whether its commands are reported. A host that wants them reported takes
 * on what needs a screen and keys, until it says 0 or goes. TS 27.007 12.2.
 */
final class ToolkitReporting implements AtCommand<AtPort> {
    private static final Setting<Integer> DOWNLOADED = Setting.memory(0);
    private static final IntParameter DOWNLOAD = IntParameter.of("download", 0, 1);
    private static final IntParameter REPORTING =
            IntParameter.of("reporting", 0, 1).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CUSATD").set(DOWNLOAD, REPORTING).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        boolean reporting = given.get(REPORTING) == 1;
        port.set(DOWNLOADED, given.get(DOWNLOAD));
        if (reporting != port.holdsToolkit()) {
            HostProfile.take(port, reporting);
        }
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CUSATD").add(port.get(DOWNLOADED)).add(port.holdsToolkit() ? 1 : 0));
    }

    @Override
    public String clause() {
        return "27.007 12.2.3";
    }

    @Override
    public String summary() {
        return "take part in the card's toolkit";
    }
}
