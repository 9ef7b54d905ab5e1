package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.NetworkFacility;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code +CPWD}: changes PIN1 (SC), PIN2 (P2) or the network's password of barring. TS 27.007 7.5. */
final class ChangePassword implements AtCommand<AtPort> {
    private static final Map<String, PinKey> CARD = Map.of("SC", PinKey.PIN1, "P2", PinKey.PIN2);
    private static final EnumParameter<String> FAC = EnumParameter.worded(
                    "fac",
                    Stream.concat(
                                    Stream.of("SC", "P2"),
                                    Stream.of(NetworkFacility.values()).map(NetworkFacility::name))
                            .toList(),
                    word -> word)
            .refusing(CmeError.OPERATION_NOT_SUPPORTED);
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
        PinKey key = CARD.get(given.get(FAC));
        return Pending.ok(
                key != null
                        ? port.sim().change(key, oldPassword, newPassword)
                        : port.subscription()
                                .supplementaryServices()
                                .changePassword(
                                        NetworkFacility.valueOf(given.get(FAC)).service(), oldPassword, newPassword));
    }

    /** Each facility with the longest password it takes. */
    @Override
    public Answer test(AtPort port) {
        Stream<String> card = Stream.of("(\"SC\"," + Passwords.LONGEST + ")", "(\"P2\"," + Passwords.LONGEST + ")");
        Stream<String> network = Stream.of(NetworkFacility.values())
                .map(it -> "(\"" + it.name() + "\"," + NetworkFacility.PASSWORD + ")");
        return Answer.line("+CPWD: " + Stream.concat(card, network).collect(Collectors.joining(",")));
    }

    @Override
    public String clause() {
        return "27.007 7.5";
    }

    @Override
    public String summary() {
        return "change PIN, PIN2 or the barring password";
    }
}
