package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmsError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CRES}: sets what {@code +CSAS} has kept. TS 27.005 3.3.6. */
final class RestoreSettings implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+CRES").execute().set(SaveSettings.PROFILE).test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return restore(port, 0);
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return restore(port, given.get(SaveSettings.PROFILE));
    }

    private static Answer restore(AtPort port, int profile) {
        return port.modem()
                .nvItems()
                .get(SavedSettings.key(port, profile))
                .flatMap(SavedSettings::parse)
                .map(saved -> MessageErrors.pending(saved.restore(port), done -> Answer.ok()))
                .orElse(Answer.error(CmsError.INVALID_MEMORY_INDEX));
    }

    @Override
    public String clause() {
        return "27.005 3.3.6";
    }

    @Override
    public String summary() {
        return "restore the settings of messages";
    }
}
