package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code +CPWD}: changes PIN1 (SC) or PIN2 (P2). TS 27.007 7.5. */
final class ChangePassword implements AtCommand<AtPort> {
    private enum Facility {
        SC(PinKey.PIN1),
        P2(PinKey.PIN2);

        private final PinKey key;

        Facility(PinKey key) {
            this.key = key;
        }
    }

    private static final EnumParameter<Facility> FAC =
            EnumParameter.worded("fac", Facility.class, Facility::name).refusing(CmeError.OPERATION_NOT_SUPPORTED);
    private static final StringParameter OLD = Passwords.parameter("oldpwd");
    private static final StringParameter NEW = Passwords.parameter("newpwd");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CPWD").set(FAC, OLD, NEW).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        String oldPassword = given.get(OLD);
        String newPassword = given.get(NEW);
        if (!Passwords.wellFormed(oldPassword) || !Passwords.wellFormed(newPassword)) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        return Pending.ok(port.sim().change(given.get(FAC).key, oldPassword, newPassword));
    }

    /** Each facility with the longest password it takes. */
    @Override
    public Answer test(AtPort port) {
        return Answer.line("+CPWD: (\"SC\"," + Passwords.LONGEST + "),(\"P2\"," + Passwords.LONGEST + ")");
    }

    @Override
    public String clause() {
        return "27.007 7.5";
    }

    @Override
    public String summary() {
        return "change PIN or PIN2";
    }
}
