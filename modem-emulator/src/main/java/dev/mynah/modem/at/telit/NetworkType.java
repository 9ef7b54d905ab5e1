package dev.mynah.modem.at.telit;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/** {@code #PSNT}: what carries packets, and whether the host hears of changes. */
final class NetworkType implements AtCommand<AtPort> {
    static final Setting<Boolean> REPORTING = Setting.flag("#PSNT", false);

    private static final int NOT_REGISTERED = 5;
    private static final FlagParameter MODE = FlagParameter.of("mode");

    @Override
    public Syntax syntax() {
        return Syntax.extended("#PSNT").set(MODE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(REPORTING, given.get(MODE));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("#PSNT").add(port.get(REPORTING) ? 1 : 0).add(type(port)));
    }

    /** 0 GPRS, 2 WCDMA, 4 LTE, 5 none. */
    static int type(AtPort port) {
        return port.network()
                .serving()
                .map(it -> switch (it.rat()) {
                    case GSM -> 0;
                    case UTRAN -> 2;
                    case E_UTRAN -> 4;
                    case NR -> NOT_REGISTERED;
                })
                .orElse(NOT_REGISTERED);
    }

    @Override
    public String clause() {
        return "Telit";
    }

    @Override
    public String summary() {
        return "packet service network type";
    }
}
