package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/** A setting of CDMA, which is not here: it is remembered, since the HAL sets it at every start and bears no error, and does nothing. */
final class CdmaSetting implements AtCommand<AtPort> {
    private final String name;
    private final String summary;
    private final IntParameter value;
    private final Setting<Integer> setting;

    CdmaSetting(String name, int highest, String summary) {
        this.name = name;
        this.summary = summary;
        this.value = IntParameter.of("value", 0, highest);
        this.setting = Setting.number(name, 0);
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended(name).set(value).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(setting, given.get(value));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(name + ": " + port.get(setting));
    }

    @Override
    public String clause() {
        return "goldfish";
    }

    @Override
    public String summary() {
        return summary + ": remembered, without effect";
    }
}
