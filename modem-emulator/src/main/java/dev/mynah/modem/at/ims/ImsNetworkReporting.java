package dev.mynah.modem.at.ims;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/**
 * {@code +CIREP}: whether the network said that it has IMS voice over PS sessions. There is no handover of calls between
 * technologies, and so no {@code +CIREPH}. TS 27.007 8.64.
 */
final class ImsNetworkReporting implements AtCommand<AtPort> {
    static final Setting<Integer> REPORTING = Setting.number("+CIREP", 0);
    /** What the host knows already. */
    static final Setting<Integer> TOLD = Setting.memory(0);

    private static final IntParameter N = IntParameter.of("reporting", 0, 1).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIREP").set(N).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(REPORTING, given.get(N));
        port.set(TOLD, voice(port));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CIREP").add(port.get(REPORTING)).add(voice(port)));
    }

    static int voice(AtPort port) {
        return port.network().features().imsVoice() ? 1 : 0;
    }

    @Override
    public String clause() {
        return "27.007 8.64";
    }

    @Override
    public String summary() {
        return "whether the network has IMS voice";
    }
}
