package dev.mynah.modem.at.euicc;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.at.text.Alphabet;
import dev.mynah.modem.Euicc.Profile;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code +CEUICCPMETAI}: gives a profile its nickname, and shows the metadata of all profiles. TS 27.007 20. */
final class ProfileMetadata implements AtCommand<AtPort> {
    private static final StringParameter NICKNAME = StringParameter.text("nickname", 64);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CEUICCPMETAI")
                .set(Iccids.ICCID, NICKNAME)
                .read()
                .bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Pending.ok(port.sim().euicc().rename(given.get(Iccids.ICCID), given.get(NICKNAME)));
    }

    @Override
    public Answer read(AtPort port) {
        return Pending.of(
                port.sim().euicc().profiles(),
                profiles -> Answer.lines(
                        profiles.stream().map(it -> line(it, port.alphabet())).toList()));
    }

    private static String line(Profile profile, Alphabet alphabet) {
        Line line = Line.of("+CEUICCPMETAI")
                .add(profile.iccid())
                .add(profile.enabled() ? 1 : 0)
                .text(profile.nickname().orElse(""), alphabet)
                .text(profile.serviceProvider(), alphabet)
                .text(profile.name(), alphabet)
                .add(profile.profileClass().value());
        profile.port().ifPresent(line::add);
        return line.toString();
    }

    @Override
    public String clause() {
        return "27.007 20";
    }

    @Override
    public String summary() {
        return "nickname of a profile; metadata of all";
    }
}
