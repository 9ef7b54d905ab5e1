package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CSAS}: keeps what {@code +CSCA}, {@code +CSMP} and {@code +CSCB} set, for {@code +CRES}. TS 27.005 3.3.5. */
final class SaveSettings implements AtCommand<AtPort> {
    static final IntParameter PROFILE = IntParameter.of("profile", 0, 3).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CSAS").execute().set(PROFILE).test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return save(port, 0);
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return save(port, given.get(PROFILE));
    }

    private static Answer save(AtPort port, int profile) {
        port.modem()
                .nvItems()
                .put(SavedSettings.key(port, profile), SavedSettings.of(port).text());
        return Answer.ok();
    }

    @Override
    public String clause() {
        return "27.005 3.3.5";
    }

    @Override
    public String summary() {
        return "save the settings of messages";
    }
}
